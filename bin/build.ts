import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import type { PackedTerms } from '../src/pack.ts'
import { BROWSER, browserModule, TARGET } from './browser.ts'
import { builtinModule, type Hold, MODULE } from './builtin.ts'
import { forPage, PAGE, pageOf } from './page.ts'
import { thirdParty } from './third-party.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Serves a module that is made, not read. */
const made = (name: string, make: () => string): Plugin => ({
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }))
    build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents: make(), resolveDir: root }))
  },
})

// Else esbuild writes `new RegExp(…)` in place of each literal with \p{…}, and it is compiled anew at each call.
const SUPPORTED = { 'regexp-unicode-property-escapes': true }

/** All files that stand in a bundle. */
const bundled = new Set<string>()

const bundle = async (options: BuildOptions, terms?: PackedTerms, hold?: Hold) => {
  const result = await build({
    absWorkingDir: root,
    outbase: '.',
    outdir: 'dist',
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    supported: SUPPORTED,
    logLevel: 'warning',
    metafile: true,
    ...options,
    plugins: [...(options.plugins ?? []), made(MODULE, () => builtinModule(terms, hold)), made(BROWSER, browserModule), made(PAGE, pageModule)],
  })
  for (const output of Object.values(result.metafile?.outputs ?? {}))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) bundled.add(path)
  return result
}

/** Numbers as they are used. */
const inBytes = (name: string, numbers: Int32Array | Uint16Array): string => {
  writeFileSync(join(dist, 'bin/data', `${name}.bin`), numbers)
  return `(({ buffer, byteOffset }) => new ${numbers.constructor.name}(buffer, byteOffset, ${numbers.length}))(require('node:fs').readFileSync(__dirname + '/data/${name}.bin'))`
}

/** The command reads its bulky data from files beside it: as strings of its code they would be loaded at every start, wanted or not. */
const inFiles: Hold = {
  json(name, json) {
    const file = join(dist, 'bin/data', `${name}.json`)
    writeFileSync(file, json)
    toAscii(file)
    return `require('node:fs').readFileSync(__dirname + '/data/${name}.json', 'latin1')`
  },
  texts(name, texts) {
    const file = join(dist, 'bin/data', `${name}.txt`)
    writeFileSync(file, texts.join('\n'))
    const bytes = readFileSync(file)
    const starts = [0]
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
    const index = inBytes(name, Int32Array.from([...starts, bytes.length + 1]))
    return `(() => { let bytes, index; return (n) => {
      bytes ??= require('node:fs').readFileSync(__dirname + '/data/${name}.txt')
      index ??= ${index}
      return bytes.toString('utf8', index[n], index[n + 1] - 1)
    } })()`
  },
  numbers: inBytes,
}

/** Writes each letter beyond ASCII as its escape, also in regular expressions, where esbuild does not: the command is read as one-byte text. */
const toAscii = (file: string): void => {
  const toEscape = (_: string, slashes: string, letter: string) =>
    // `\–` is an escape too many.
    `${slashes.slice(slashes.length % 2)}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(\\*)([^\0-\x7F])/g, toEscape))
}

/** As Node wraps a module; wrapped as it starts, a megabyte of it would be copied at each start. */
const IN_A_FUNCTION: BuildOptions = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } }

/** The packages that a plain check uses. */
const AT_EVERY_START =
  /^(?:commander|chalk|valibot|cuss|unified|remark-parse|micromark-extension-gfm-(?:table|footnote)|mdast-util-gfm-(?:table|footnote)|decode-named-character-reference)$/

/** Imports code of others: a script cannot, but a file that it requires can. */
const IMPORTS_CODE = 'src/load/import-code.ts'

/** Every other package is a file of its own, read when it is wanted; by `require`, since `saring.js` runs a script, in which an import finds nothing. */
const apart: Plugin = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ path, importer, kind }) =>
      kind === 'entry-point' || path.includes(':') || importer.includes('node_modules') || AT_EVERY_START.test(path) ? undefined : { path, namespace: 'apart' },
    )
    build.onResolve({ filter: /\/import-code\.ts$/ }, () => ({ path: IMPORTS_CODE, namespace: 'apart' }))
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path }) => {
      const name = path.replace(/\.[jt]s$/, '').replaceAll('/', '-')
      await bundle({ entryPoints: [{ in: path, out: `bin/lib/${name}` }], format: 'cjs' })
      return { contents: `export * from './lib/${name}.js'; export { default } from './lib/${name}.js'` }
    })
    build.onResolve({ filter: /^\.\/lib\//, namespace: 'apart' }, ({ path }) => ({ path, external: true }))
  },
}

/** The terms of all rules as shipped need the rules themselves: they are bundled once to be asked, and once with the answer. */
const prepareTerms = async (): Promise<PackedTerms> => {
  await bundle({ entryPoints: ['bin/prepare.ts'], format: 'cjs' })
  const require = createRequire(import.meta.url)
  return (require(join(dist, 'bin/prepare.js')) as { packedTerms: PackedTerms }).packedTerms
}

/** The engine as the page's worker runs it. */
const engineForPage = async (terms: PackedTerms): Promise<string> => {
  const options: BuildOptions = {
    entryPoints: ['src/browser/worker.ts'],
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'],
    target: TARGET,
    charset: 'utf8',
    write: false,
  }
  const { outputFiles = [] } = await bundle(options, terms, forPage)
  return outputFiles.map(({ text }) => text).join('')
}

/** The command reads the page that it fills from a file beside it. */
const pageModule = () => "export const template = () => require('node:fs').readFileSync(__dirname + '/data/page.html', 'utf8')"

/**
 * What dependencies load at every start and the command never uses: commander starts subcommands that are programs of their own, and
 * chalk looks for colours, which `cli/terminal.ts` has decided.
 */
const unused: Plugin = {
  name: 'unused',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: join(root, 'bin/no-child-process.ts') } : undefined,
    )
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: join(root, 'bin/no-supports-color.ts') }))
  },
}

/** Examples are the bulk of a rule, and no check looks at them: each rule makes its own when they are asked for. Written as the formatter writes them. */
const examplesLater: Plugin = {
  name: 'examples-later',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ {2}examples: (\{\n[\s\S]*?^ {2}\}),$/m, '  get examples() { return $1 },'),
      loader: 'ts',
    }))
  },
}

const hashOfFiles = (folder: string): string => {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(folder, file)).isFile()) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'bin/data'), { recursive: true })
// One CommonJS file starts in half the time of modules in chunks, and its compiled code can be kept beside it.
writeFileSync(join(dist, 'bin/package.json'), '{ "type": "commonjs" }\n')
const terms = await prepareTerms()
rmSync(join(dist, 'bin/prepare.js'))
writeFileSync(join(dist, 'bin/data/page.html'), pageOf(await engineForPage(terms)))
await bundle({ entryPoints: ['bin/main.ts'], format: 'cjs', plugins: [apart, unused, examplesLater], ...IN_A_FUNCTION }, terms, inFiles)
toAscii(join(dist, 'bin/main.js'))
await bundle({ entryPoints: ['bin/saring.ts'], format: 'cjs' })
await bundle(
  {
    entryPoints: ['src/index.ts'],
    format: 'esm',
    splitting: true,
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  },
  terms,
)
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'bin/declarations.json'], { cwd: root, stdio: 'inherit' })
writeFileSync(join(dist, 'THIRD-PARTY.txt'), thirdParty(bundled, root))
// What one build has kept is foreign to the next.
writeFileSync(join(dist, 'bin/data/build'), hashOfFiles(join(dist, 'bin')))
// A first run on a real draft leaves the compiled code of all that such a run uses.
execFileSync(process.execPath, [join(dist, 'bin/saring.js'), '--fail-on', 'never', join(root, 'fixtures/flawed/balasan-keluhan-kasar.md')], {
  cwd: tmpdir(),
  stdio: 'ignore',
  env: { ...process.env, SARING_KEEP_CODE: '1' },
})
