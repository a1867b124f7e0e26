import type { Lang } from '../language.ts'
import { BrokenInput } from '../problem.ts'
import type { Terminal } from './terminal.ts'

/** Questions to the person at the terminal. Each throws `BrokenInput` when the person breaks off. */
export interface Ask {
  /** `check` says what is wrong with an answer. */
  readonly text: (
    question: string,
    options?: { readonly initial?: string | undefined; readonly check?: (answer: string) => string | undefined },
  ) => Promise<string>
  readonly choose: <const T extends string>(question: string, answers: Readonly<Record<T, string>>) => Promise<T>
  readonly tell: (text: string) => void
}

/** Undefined where nobody can be asked. */
export const askAt = async (terminal: Terminal, lang: Lang): Promise<Ask | undefined> => {
  if (!terminal.isInteractive) return undefined
  const { isCancel, log, select, text } = await import('@clack/prompts')
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (!isCancel(answer)) return answer as Exclude<T, symbol>
    throw new BrokenInput([{ message: { id: 'dibatalkan; tidak ada yang ditulis', en: 'broken off; nothing was written' } }])
  }
  const required = { id: 'perlu diisi', en: 'an answer is needed' }[lang]
  return {
    text: async (message, { initial, check } = {}) => {
      const validate = (answer = '') => (answer.trim() === '' ? required : check?.(answer.trim()))
      return answered(await text({ message, validate, ...(initial !== undefined && { initialValue: initial }) })).trim()
    },
    choose: async <const T extends string>(message: string, answers: Readonly<Record<T, string>>) => {
      const options = (Object.entries(answers) as [T, string][]).map(([value, label]) => ({ value: value as string, label }))
      return answered(await select({ message, options, showInstructions: false })) as T
    },
    tell: (line) => log.message(line),
  }
}
