import { version } from '../package.json'
import { run } from '../src/cli/index.ts'
import { processTerminal } from '../src/cli/terminal.ts'

/** The whole command: done when its promise is. A fault that no user can mend shows its stack and asks to be reported. */
export const done = run(process.argv.slice(2), processTerminal(version, __dirname)).catch((error: unknown) => {
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `saring ${version}: galat di saring sendiri, mohon laporkan bersama baris di bawah ini.\nThis is a bug in saring: please report it with the lines below.\n${stack}\n`,
  )
  process.exitCode = 2
})
