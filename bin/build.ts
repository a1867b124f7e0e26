import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { PackedTerms } from '../src/pack.ts'
import { builtinModule, MODULE } from './builtin.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const builtin = (terms?: PackedTerms): Plugin => ({
  name: MODULE,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: 'builtin' }))
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, () => ({ contents: builtinModule(terms), resolveDir: root }))
  },
})

const bundle = (entryPoints: string[], terms?: PackedTerms) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outbase: '.',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    plugins: [builtin(terms)],
    // Some dependencies are CommonJS and ask for Node's own modules with `require`.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  })

/** The terms of all rules as shipped need the rules themselves: they are bundled once to be asked, and once with the answer. */
const prepareTerms = async (): Promise<PackedTerms> => {
  await bundle(['bin/prepare.ts'])
  const file = join(dist, 'bin/prepare.js')
  const { packedTerms } = (await import(pathToFileURL(file).href)) as { packedTerms: PackedTerms }
  return packedTerms
}

rmSync(dist, { recursive: true, force: true })
const terms = await prepareTerms()
rmSync(dist, { recursive: true, force: true })
await bundle(['bin/saring.ts', 'src/index.ts'], terms)
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'bin/types.json'], { cwd: root, stdio: 'inherit' })
