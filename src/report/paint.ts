import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../severity.ts'

export type Paint = (text: string) => string
export type Paints = ReturnType<typeof paintsFor>

export const plain: Paint = (text) => text

/** How the parts of a report are painted; where no colour is wanted, not at all. */
export const paintsFor = (color: boolean) => {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { bold, dim, red, yellow, green, cyan } = chalk
  const paint = (style: ChalkInstance): Paint => (color ? style : plain)
  return {
    bold: paint(bold),
    dim: paint(dim),
    title: paint(bold.underline),
    red: paint(red),
    yellow: paint(yellow),
    green: paint(green),
    cyan: paint(cyan),
    good: paint(green.bold),
    severity: { error: paint(red), warning: paint(yellow), note: paint(cyan) } satisfies Record<Severity, Paint>,
    strong: { error: paint(red.bold), warning: paint(yellow.bold), note: paint(cyan.bold) } satisfies Record<Severity, Paint>,
  }
}
