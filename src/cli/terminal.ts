import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { BrokenInput } from '../problem.ts'
import { harmless, withoutCommands } from '../report/terminal.ts'
import type { WordedProblem } from '../review.ts'

/** What the command line needs of the world around it, so that it can be run in a test. */
export interface Terminal {
  readonly cwd: string
  readonly version: string
  /** The file that runs saring, for threads of their own; and what tells this build from any other. */
  readonly program: string
  readonly build: () => string
  readonly columns: number
  readonly isTTY: boolean
  /** Can a person be asked? */
  readonly isInteractive: boolean
  readonly color: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  /** One line on standard error. */
  readonly err: (line: string) => void
  readonly problem: (problem: WordedProblem) => void
  /** A line that the next one takes the place of; nothing where no person watches. */
  readonly status: (line: string) => void
  readonly exit: (code: 0 | 1 | 2) => void
}

/** `path:line:column message`, as editors and CI know it. */
const problemLine = ({ path, line, column, message }: WordedProblem): string => {
  const where = [path, line, column].filter((part) => part !== undefined).join(':')
  return withoutCommands(harmless(`saring: ${where === '' ? '' : `${where}: `}${message}`))
}

const [STDOUT, STDERR] = [1, 2]

/** The process's own terminal. `folder` is that of the command. `FORCE_COLOR` wins over `NO_COLOR`; without either, colour is for terminals. */
export const processTerminal = (version: string, folder: string): Terminal => {
  const { env } = process
  const forced = env.FORCE_COLOR
  const isTTY = isDevice(STDOUT) && process.stdout.isTTY === true
  const color = forced !== undefined && forced !== '0' && forced !== 'false' ? true : forced === undefined && !env.NO_COLOR && isTTY && env.TERM !== 'dumb'
  const err = (line: string) => write(STDERR, `${line}\n`)
  return {
    cwd: currentFolder(err),
    version,
    program: join(folder, 'saring.js'),
    build: () => readFileSync(join(folder, 'data', 'build'), 'latin1'),
    columns: isTTY ? process.stdout.columns : 80,
    isTTY,
    // Asking the process for its standard input takes time: few commands do.
    get isInteractive() {
      return isTTY && process.stdin.isTTY === true
    },
    color,
    env,
    out: (text) => write(STDOUT, text),
    err,
    problem: (problem) => err(problemLine(problem)),
    status: (line) => {
      if (isWatched(env)) write(STDERR, `\r\x1b[2K${line.slice(0, Math.max(0, (process.stderr.columns || 80) - 1))}`)
    },
    exit: (code) => {
      process.exitCode = code
    },
  }
}

/** Does what is written here go into this file? */
export const isOutput = (path: string): boolean => {
  const file = statSync(path, { throwIfNoEntry: false })
  return file !== undefined && [STDOUT, STDERR].map((number) => fstatSync(number)).some(({ dev, ino }) => file.dev === dev && file.ino === ino)
}

const currentFolder = (err: (line: string) => void): string => {
  try {
    return process.cwd()
  } catch {
    err('saring: folder ini sudah tidak ada, pindahlah ke folder lain. This folder is gone: change to another.')
    return process.exit(2)
  }
}

/** Lines that replace one another need a terminal; logs would keep each of them. */
const isWatched = ({ CI, TERM }: Terminal['env']): boolean => !CI && TERM !== 'dumb' && isDevice(STDERR) && process.stderr.isTTY === true

/** Only a terminal is worth asking as a stream, which takes milliseconds to make. */
const isDevice = (file: number): boolean => {
  try {
    return fstatSync(file).isCharacterDevice()
  } catch {
    return false
  }
}

/** Writes all of it before it returns. A reader that has seen enough (`saring … | head`) closes the pipe: that is no fault. */
const write = (file: number, text: string): void => {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      // Of messages that nobody can get, nobody can be told.
      if (file === STDERR && code !== 'EAGAIN') return
      if (code !== 'EAGAIN') throw new BrokenInput([{ message: { id: `laporan tidak dapat ditulis (${code})`, en: `the report cannot be written (${code})` } }])
      // The pipe is full: its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
