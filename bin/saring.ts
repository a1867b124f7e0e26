#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

// Runs main.js, which the build has made a function of a module's own names, from the compiled code that the build left beside it. Another
// Node compiles anew: V8 itself takes the code of another patch of the same release for its own, and runs it wrongly.
const file = join(__dirname, 'main.js')
const kept = join(__dirname, `main-${process.version}-${process.arch}.code`)
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
})
const module = { exports: {} as { done?: Promise<void> } }
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))

module.exports.done?.then(() => {
  if (process.env.SARING_KEEP_CODE) writeFileSync(kept, script.createCachedData())
  // All is written: to take the heap down piece by piece would only take time.
  process.exit()
})
