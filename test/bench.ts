import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

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
  /** What it is compared with; absent: bare Node. */
  readonly than?: { readonly name: string; readonly args: readonly string[] }
  /** Is done before each run. */
  readonly before?: () => void
}

const main = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-bench-'))
  try {
    mkdirSync(join(folder, 'here'))
    const draft = join(folder, 'draft.md')
    writeFileSync(draft, post(0, 600))
    const posts = join(folder, 'posts')
    mkdirSync(posts)
    writePosts(posts, 1000)
    const works: Work[] = [
      { name: 'one draft of 600 characters', args: [draft], budget: 1.8, runs: 21 },
      { name: '1,000 posts', args: [posts], budget: 16, runs: 3 },
      ...calendars(folder),
      ...articles(folder),
      ...manyPosts(folder),
      ...ownTerms(folder),
      ...oneLargeFile(folder),
    ]
    let failed = false
    for (const { name, args, budget, runs, than, before } of works) {
      const bare: number[] = []
      const full: number[] = []
      for (let run = 0; run < runs; run++) {
        bare.push(time(than ? [saring, ...than.args] : ['-e', '0'], folder))
        before?.()
        full.push(time([saring, ...args], folder))
      }
      const ratio = median(full) / median(bare)
      failed ||= ratio > budget * 1.25
      console.log(`${name.padEnd(34)} ${ratio.toFixed(2).padStart(6)} × ${(than?.name ?? 'bare Node').padEnd(12)} (wanted ≤ ${budget} ×)`)
    }
    if (failed) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const TODAY = ['--today', '2026-11-17']

/** A thousand rows as CSV, and as Excel writes them, each text a shared string. */
const calendars = (folder: string): Work[] => {
  const rows = [
    ['Tanggal', 'Kanal', 'Jenis', 'Caption', 'Media', 'Alt'],
    ...Array.from({ length: 1000 }, (_, i) => [
      '17/11/2026',
      'IG',
      'unggahan',
      textOf(i, 300 + ((i * 37) % 500)),
      'poster.png',
      'Petugas melayani warga di balai desa',
    ]),
  ]
  const csv = join(folder, 'calendar.csv')
  writeFileSync(csv, rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'))
  const xlsx = join(folder, 'calendar.xlsx')
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const cells = (row: readonly string[], i: number) => row.map((_, j) => `<c r="${'ABCDEF'.charAt(j)}${i + 1}" t="s"><v>${i * row.length + j}</v></c>`).join('')
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Mei" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="sheet.xml"/><Relationship Id="b" Type="${office}/sharedStrings" Target="strings.xml"/></Relationships>`,
    'xl/sheet.xml': `<worksheet><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${cells(row, i)}</row>`).join('')}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${rows
      .flat()
      .map((text) => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`)
      .join('')}</sst>`,
  }
  writeFileSync(xlsx, zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
  return [csv, xlsx].map((path) => ({ name: `1,000 rows of a calendar, ${path.slice(path.lastIndexOf('.') + 1)}`, args: [path], budget: 16, runs: 3 }))
}

const articles = (folder: string): Work[] => {
  const path = join(folder, 'articles')
  mkdirSync(path)
  for (let i = 0; i < 200; i++) writeFileSync(join(path, `${i}.md`), post(i, 8000))
  return [{ name: '200 articles of 8 kB', args: [path], budget: 13, runs: 1 }]
}

/** Cold with an empty cache that is filled, then warm. */
const manyPosts = (folder: string): Work[] => {
  const path = join(folder, 'many')
  mkdirSync(path)
  for (let i = 0; i < 10_000; i++) writeFileSync(join(path, `${i}.md`), `${post(i, 300 + ((i * 37) % 500))}${i}\n`)
  const args = [path, '--cache', ...TODAY]
  const empty = () => rmSync(join(folder, 'cache'), { recursive: true, force: true })
  return [
    { name: '10,000 posts, cold cache', args, budget: 75, runs: 1, before: empty },
    { name: '10,000 posts, warm cache', args, budget: 6, runs: 3 },
  ]
}

/** Each run has another day, so that its drafts are scanned and only the terms come from the cache. */
const ownTerms = (folder: string): Work[] => {
  const posts = join(folder, 'few')
  mkdirSync(posts)
  for (let i = 0; i < 100; i++) writeFileSync(join(posts, `${i}.md`), post(i, 600))
  const args = [1000, 100_000].map((count) => {
    const rules = join(folder, `rules-${count}`)
    mkdirSync(rules)
    writeFileSync(join(rules, 'words.yaml'), ruleOf(count))
    const config = join(folder, `${count}.yaml`)
    writeFileSync(config, `rulesFrom: [./rules-${count}]\n`)
    time([saring, posts, '--config', config, '--cache'], folder)
    return ['--config', config, '--cache'] as const
  })
  const [few = [], many = []] = args
  const draft = join(folder, 'draft.md')
  const than = (path: string) => ({ name: '1,000 terms', args: [path, ...few] })
  return [
    { name: '100,000 own terms, start', args: [draft, ...many], budget: 2, runs: 3, than: than(draft) },
    {
      name: '100,000 own terms, 100 posts',
      args: [posts, ...many, ...TODAY],
      budget: 1.5,
      runs: 1,
      than: { name: '1,000 terms', args: [posts, ...few, ...TODAY] },
    },
  ]
}

const ruleOf = (count: number): string => {
  const terms = Array.from({ length: count }, (_, i) => `  zq${[...String(i * 7919)].map((digit) => 'badecifogu'.charAt(Number(digit))).join('')}k: kata`)
  return `title: Kata\nseverity: note\nmessage: Tulis “{suggest}”\nterms:\n${terms.join('\n')}\nexamples: { bad: ['«zqbk».'], good: ['Salam.'] }\n`
}

/** Five hundred times the text in not much more than five hundred times the time. Prose: what has many marks of Markdown is read as plain text from some size on. */
const oneLargeFile = (folder: string): Work[] => {
  const [small, large] = [10_000, 4_700_000].map((length) => {
    const path = join(folder, `${length}.md`)
    const paragraph = `${SENTENCES.slice(0, 3).join(' ')}\n\n`
    writeFileSync(path, paragraph.repeat(Math.ceil(length / paragraph.length)))
    return path
  }) as [string, string]
  return [{ name: 'one file of 5 MB', args: [large], budget: 600, runs: 1, than: { name: '10 kB', args: [small] } }]
}

const time = (args: readonly string[], folder: string): number => {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, {
    // A cache below the current folder would not be trusted.
    cwd: join(folder, 'here'),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  })
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

const post = (seed: number, length: number): string =>
  `---\nkanal: instagram\njenis: unggahan\ntopik: layanan\ntayang: 2026-11-17\n---\n\n${textOf(seed, length)}\n`

const textOf = (seed: number, length: number): string => {
  let text = ''
  for (let i = seed; text.length < length; i++) text += `${SENTENCES[i % SENTENCES.length]}${i % 3 === 2 ? '\n\n' : ' '}`
  return text.slice(0, length)
}

main()
