import { harmless, withoutCommands } from '../report/terminal.ts'
import type { WordedProblem } from '../review.ts'

/** What the command line needs of the world around it, so that it can be run in a test. */
export interface Terminal {
  readonly cwd: string
  readonly version: string
  readonly columns: number
  readonly isTTY: boolean
  readonly color: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  /** One line on standard error. */
  readonly err: (line: string) => void
  readonly problem: (problem: WordedProblem) => void
  readonly exit: (code: 0 | 1 | 2) => void
}

/** `path:line:column message`, as editors and CI know it. */
const problemLine = ({ path, line, column, message }: WordedProblem): string => {
  const where = [path, line, column].filter((part) => part !== undefined).join(':')
  return withoutCommands(harmless(`saring: ${where === '' ? '' : `${where}: `}${message}`))
}

/** The process's own terminal. `FORCE_COLOR` wins over `NO_COLOR`; without either, colour is for terminals. */
export const processTerminal = (version: string): Terminal => {
  const { env, stdout, stderr } = process
  const forced = env.FORCE_COLOR
  const color =
    forced !== undefined && forced !== '0' && forced !== 'false' ? true : forced === undefined && !env.NO_COLOR && stdout.isTTY === true && env.TERM !== 'dumb'
  const err = (line: string) => void stderr.write(`${line}\n`)
  return {
    cwd: process.cwd(),
    version,
    columns: stdout.columns ?? 80,
    isTTY: stdout.isTTY === true,
    color,
    env,
    out: (text) => void stdout.write(text),
    err,
    problem: (problem) => err(problemLine(problem)),
    exit: (code) => {
      process.exitCode = code
    },
  }
}
