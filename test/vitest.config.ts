import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { builtinModule, MODULE } from '../bin/builtin.ts'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [
    {
      name: MODULE,
      resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
      load: (id) => (id === `\0${MODULE}` ? builtinModule() : undefined),
    },
  ],
  test: { include: ['test/**/*.test.ts'] },
})
