import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const folder = join(import.meta.dirname, '../src/browser')

/** The browsers of the last years, also those that old Windows keeps. */
export const TARGET = ['chrome100', 'firefox113', 'safari16.4']

/** The source of the module `saring:browser`: style and script of the HTML report as texts, each with its hash. */
export const browserModule = (): string =>
  [`export const reportStyle = ${inlined('report.css')}`, `export const filterScript = ${inlined('filter.ts')}`].join('\n')

const inlined = (file: string): string => {
  const text = inBrowser(file)
  return JSON.stringify({ text, hash: hashOf(text) })
}

/** A style or a script of `src/browser/`, with all that it imports, as one text. */
export const inBrowser = (file: string): string =>
  buildSync({ entryPoints: [join(folder, file)], bundle: true, minify: true, format: 'iife', target: TARGET, write: false, charset: 'ascii' })
    .outputFiles.map(({ text }) => text)
    .join('')
    .trim()

/** As a Content-Security-Policy names a text. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

export const BROWSER = 'saring:browser'
