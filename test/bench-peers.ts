import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A linter that others use, with its usual rules: how it checks a file or a folder of Markdown. */
interface Peer {
  readonly packages: readonly string[]
  readonly args: (files: string) => readonly string[]
}

const PEERS: Readonly<Record<string, Peer>> = {
  'write-good': { packages: ['write-good'], args: (files) => ['write-good/bin/write-good.js', ...matching(files)] },
  markdownlint: { packages: ['markdownlint-cli2'], args: (files) => ['markdownlint-cli2/markdownlint-cli2-bin.mjs', files] },
  'remark, retext': {
    packages: ['remark-cli', 'remark-preset-lint-recommended', 'remark-retext', 'retext-english', 'retext-equality', 'retext-repeated-words', 'unified'],
    args: (files) => ['remark-cli/cli.js', '--quiet', '--no-stdout', ...matching(files)],
  },
  alex: { packages: ['alex'], args: (files) => ['alex/cli.js', '--quiet', ...matching(files)] },
  textlint: {
    packages: ['textlint', 'textlint-rule-no-todo', 'textlint-rule-alex', 'textlint-rule-write-good'],
    args: (files) => ['textlint/bin/textlint.js', '--rule', 'no-todo', '--rule', 'alex', '--rule', 'write-good', files],
  },
  cspell: { packages: ['cspell'], args: (files) => ['cspell/bin.mjs', '--no-progress', '--no-summary', files] },
}

/** Longer than it takes, nobody waits. */
const PATIENCE = 120_000

const matching = (files: string): readonly string[] =>
  files.endsWith('*.md')
    ? execFileSync('ls', [files.slice(0, -5)], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((name) => join(files.slice(0, -5), name))
    : [files]

/** Installs the peers into a scratch folder, and prints what they take of the time of bare Node on the same files. */
export const comparePeers = (folder: string): void => {
  const home = join(folder, 'peers')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(home, '.remarkrc.mjs'), REMARK)
  const run = (args: readonly string[]): { readonly took: number; readonly status: number | null } => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, args, { cwd: home, stdio: 'ignore', timeout: PATIENCE, killSignal: 'SIGKILL' })
    return { took: performance.now() - start, status }
  }
  for (const [name, { packages, args }] of Object.entries(PEERS)) {
    const installed = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: home, stdio: 'ignore' })
    if (installed.status !== 0) {
      console.log(`${name}: cannot be installed here`)
      continue
    }
    for (const [what, files] of [
      ['one draft', join(folder, 'draft.md')],
      ['1,000 posts', join(folder, 'posts/*.md')],
      ['200 articles', join(folder, 'articles/*.md')],
    ] as const) {
      const [bin = '', ...rest] = args(files)
      const bare = Math.min(...[0, 1, 2].map(() => run(['-e', '0']).took))
      const { took, status } = run([join(home, 'node_modules', bin), ...rest])
      const ended = status === null ? 'and did not end' : ''
      console.log(`${name.padEnd(20)} ${what.padEnd(13)} ${(took / bare).toFixed(1).padStart(7)} × bare Node ${ended}`)
    }
  }
}

const REMARK = `import { unified } from 'unified'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextRepeatedWords from 'retext-repeated-words'
export default { plugins: ['remark-preset-lint-recommended', ['remark-retext', unified().use(retextEnglish).use(retextEquality).use(retextRepeatedWords)]] }
`
