import { version } from '../package.json'
import { run } from '../src/cli/index.ts'
import { processTerminal } from '../src/cli/terminal.ts'

/** In a thread of a command that runs already, its part of the work. */
const start = async (): Promise<void> => {
  if (process.env.SARING_THREAD) {
    const { isThread, serve } = await import('../src/cli/thread.ts')
    if (isThread) return serve()
  }
  return run(process.argv.slice(2), processTerminal(version, __dirname))
}

/** The whole command: done when its promise is. A fault that no user can mend shows its stack and asks to be reported. */
export const done = start().catch((error: unknown) => {
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `saring ${version}: galat di saring sendiri, mohon laporkan bersama baris di bawah ini.\nThis is a bug in saring: please report it with the lines below.\n${stack}\n`,
  )
  process.exitCode = 2
})
