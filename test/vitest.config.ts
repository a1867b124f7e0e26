import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BROWSER, browserModule } from '../bin/browser.ts'
import { builtinModule, MODULE } from '../bin/builtin.ts'

const serve = (name: string, make: () => string) => ({
  name,
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) => (id === `\0${name}` ? make() : undefined),
})

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [serve(MODULE, builtinModule), serve(BROWSER, browserModule)],
  // On a busy machine a real command or browser takes its time.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
