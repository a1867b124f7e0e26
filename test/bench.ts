import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Times the built command against bare Node, in interleaved runs of one call, and prints medians as ratios. No absolute time is a promise. */
const root = join(import.meta.dirname, '..')
const saring = join(root, 'dist/bin/saring.js')
const corpus = join(root, '../shared/data/posts.tar.gz')

interface Work {
  readonly name: string
  readonly args: readonly string[]
  /** The ratio that must not be exceeded by more than a quarter. */
  readonly budget: number
  readonly runs: number
}

const main = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-bench-'))
  try {
    const draft = join(folder, 'draft.md')
    writeFileSync(draft, post(0, 600))
    const posts = join(folder, 'posts')
    mkdirSync(posts)
    writePosts(posts, 1000)
    const works: Work[] = [
      { name: 'one draft of 600 characters', args: [draft], budget: 1.8, runs: 21 },
      { name: '1,000 posts', args: [posts], budget: 16, runs: 5 },
    ]
    let failed = false
    for (const { name, args, budget, runs } of works) {
      const bare: number[] = []
      const full: number[] = []
      for (let run = 0; run < runs; run++) {
        bare.push(time(['-e', '0']))
        full.push(time([saring, ...args]))
      }
      const ratio = median(full) / median(bare)
      failed ||= ratio > budget * 1.25
      console.log(`${name.padEnd(30)} ${ratio.toFixed(2).padStart(6)} × bare Node   (wanted ≤ ${budget} ×)`)
    }
    if (failed) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const time = (args: readonly string[]): number => {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 })
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${args.join(' ')}`)
  return Number(process.hrtime.bigint() - start)
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

/** Real posts of 300 to 800 bytes where they are at hand, else made ones of the same size. */
const writePosts = (folder: string, count: number): void => {
  if (!existsSync(corpus)) {
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.md`), post(i, 300 + ((i * 37) % 500)))
    return
  }
  const unpacked = mkdtempSync(join(tmpdir(), 'saring-posts-'))
  execFileSync('tar', ['xzf', corpus, '-C', unpacked])
  const all = readdirSync(unpacked, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort()
  const step = all.length / count
  for (let i = 0; i < count; i++) {
    const texts = [0, 1, 2].map((offset) => readFileSync(join(unpacked, all[Math.floor(i * step + offset) % all.length] as string), 'utf8'))
    // A tweet is shorter than a caption: its neighbours' bodies make it one.
    const [first = '', ...more] = texts
    const bodies = more.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''))
    writeFileSync(join(folder, `${i}.md`), [first, ...bodies].join('\n').slice(0, 800))
  }
  rmSync(unpacked, { recursive: true, force: true })
}

const SENTENCES = [
  'Pelayanan perekaman KTP-el keliling hadir di Balai Desa Contoh Jaya pada Selasa, 17 November 2026, pukul 08.00–12.00 WIB.',
  'Warga cukup membawa fotokopi kartu keluarga dan surat pengantar dari ketua RT.',
  'Petugas menyiapkan 150 nomor antrean, dan lansia didahulukan.',
  'Informasi lengkap ada di https://disdukcapil.contoh-jaya.go.id/keliling dan dapat ditanyakan ke akun @disdukcapil_contoh.',
  '**Gratis**, tanpa biaya apa pun. Laporkan pungutan liar melalui lapor.go.id.',
  'Terima kasih telah menjaga lingkungan kita tetap bersih 🌿 #LayananKeliling #ContohJaya',
]

const post = (seed: number, length: number): string => {
  let body = ''
  for (let i = seed; body.length < length; i++) body += `${SENTENCES[i % SENTENCES.length]}${i % 3 === 2 ? '\n\n' : ' '}`
  return `---\nkanal: instagram\njenis: unggahan\ntopik: layanan\ntayang: 2026-11-17\n---\n\n${body.slice(0, length)}\n`
}

main()
