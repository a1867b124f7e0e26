import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { NO_FACTS } from '../src/facts.ts'
import { hashOf, inBrowser } from './browser.ts'
import type { Hold } from './builtin.ts'

/** A page brings its own guidelines and facts: those that ship would be there twice. */
export const forPage: Hold = { json: (name, json) => JSON.stringify(name in BROUGHT ? BROUGHT[name] : json) }
const BROUGHT: Readonly<Record<string, string>> = { guidelines: '[]', clauses: '{}', facts: JSON.stringify(NO_FACTS) }

/** The page of `saring page`, whole but for the data of a config. The engine is compressed: it is nine tenths of the page. */
export const pageOf = (engine: string): string => {
  const slots: Readonly<Record<string, string>> = {
    style: inBrowser('page.css'),
    script: inBrowser('page.ts'),
    engine: gzipSync(engine, { level: 9 }).toString('base64'),
  }
  const hashes = { styleHash: hashOf(slots.style ?? ''), scriptHash: hashOf(slots.script ?? '') }
  const html = readFileSync(join(import.meta.dirname, '../src/browser/page.html'), 'utf8')
  return html.replace(/\{(\w+)\}/g, (slot, name: string) => ({ ...slots, ...hashes })[name] ?? slot)
}

export const PAGE = 'saring:page'
