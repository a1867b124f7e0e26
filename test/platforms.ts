import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Installs the packed tarball where names hold blanks and other letters, and runs it on each Node that it is for: `npm run platforms`. */
const root = join(import.meta.dirname, '..')
const VERSIONS = ['20.19', '22', '24', '26']

const main = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'saring platforms é 測試 '))
  try {
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }).trim()
    mkdirSync(join(folder, 'konten warga'))
    const home = join(folder, 'konten warga')
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(home, name), content)
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', join(folder, packed)], { cwd: home })
    // What publint and attw say of it are faults of ours too.
    const checks = [
      ['publint', 'publint', join(home, 'node_modules/saring'), '--strict'],
      ['@arethetypeswrong/cli', 'attw', join(folder, packed), '--profile', 'esm-only'],
    ].map(([name = '', ...command]) => {
      const { status, stdout, stderr } = spawnSync('npm', ['exec', '--yes', `--package=${name}`, '--', ...command], { cwd: folder, encoding: 'utf8' })
      return told(name, status === 0 ? [] : [`${stdout}${stderr}`])
    })
    const runs = VERSIONS.map((version) => {
      const node = spawnSync('npm', ['exec', '--yes', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath'], { cwd: folder, encoding: 'utf8' })
      return told(`Node ${version}`, node.status === 0 ? smoke(node.stdout.trim(), home) : [node.stderr])
    })
    if ([...checks, ...runs].includes(false)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const told = (name: string, faults: readonly string[]): boolean => {
  console.log(`${name}: ${faults.length === 0 ? 'clean' : faults.join('\n  ')}`)
  return faults.length === 0
}

const fixture = (path: string) => readFileSync(join(root, 'fixtures', path))

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'package.json': '{ "type": "module" }',
  'baik.md': 'Pelayanan buka pukul 08.00 WIB.\n',
  'libur.md': 'Pelayanan tutup pada hari libur.\n',
  'buruk é 😀.md': '---\r\nkanal: ig\r\n---\r\nDasar tolol,\r\nkami menghimbau warga.\r\n',
  'rencana konten.docx': fixture('office/rencana-konten.docx'),
  'k.yaml': 'rulesFrom: ./aturan kami\n',
  'lib.mjs': "import * as saring from 'saring'\nif (typeof saring.defineRule !== 'function') throw new Error('no defineRule')\n",
}

/** What does not hold there. */
const smoke = (node: string, home: string): readonly string[] => {
  const faults: string[] = []
  const run = (args: readonly string[], code: number, said: RegExp, input = '') => {
    const { status, stdout, stderr } = spawnSync(node, args, { cwd: home, encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1' } })
    if (status !== code || !said.test(stdout) || /\n {4}at |Warning|unrecognized flag/.test(stderr))
      faults.push(`${args.slice(1).join(' ')}: exit ${status}\n${stdout}${stderr}`)
  }
  const saring = (args: readonly string[], code: number, said: RegExp, input?: string) =>
    run([join(home, 'node_modules/saring/dist/bin/saring.js'), ...args], code, said, input)
  mkdirSync(join(home, 'aturan kami'), { recursive: true })
  writeFileSync(
    join(home, 'aturan kami/kata.yaml'),
    "title: Kata\nseverity: error\nmessage: Tulis “{suggest}”\nterms: { pelayanan: layanan }\nexamples: { bad: ['«pelayanan»'], good: [layanan] }\n",
  )
  saring(['--version'], 0, /^\d+\.\d+\.\d+\n$/)
  saring(['baik.md'], 0, /tidak ada temuan/)
  saring(['buruk é 😀.md', '--format', 'json'], 1, /"line": 4,\s+"column": 7,/)
  saring(['.', '--format', 'sarif'], 1, /"buruk%20%C3%A9%20%F0%9F%98%80\.md"/)
  saring(['-', '--format', 'github'], 1, /::error .*tolol/, 'Dasar tolol.\r\n')
  saring(['baik.md', '--config', 'k.yaml'], 1, /Tulis “/)
  saring(['test', '--config', 'k.yaml'], 0, /./)
  saring(['rencana konten.docx', '--fail-on', 'never', '--format', 'html'], 0, /<html/)
  saring(['explain', 'tone/insult', '--lang', 'en'], 0, /tone\/insult/)
  saring(['buruk é 😀.md', '--fix', '--dry-run'], 1, /\+kami mengimbau warga/)
  run([join(home, 'lib.mjs')], 0, /^$/)
  return faults
}

main()
