import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { LONG, pathological, post, prose, ruleOf, textOf, writePosts } from './bench-texts.ts'

export interface Work {
  readonly name: string
  readonly args: readonly string[]
  /** The ratio, or the megabytes, that must not be exceeded by more than a quarter. */
  readonly budget: number
  readonly runs: number
  /** What its time is compared with; absent: bare Node. Its memory is held against the budget as it is. */
  readonly than?: { readonly name: string; readonly args: readonly string[] } | 'memory'
  /** Is done before each run. */
  readonly before?: () => void
}

const TODAY = ['--today', '2026-11-17']

/** All that is measured; `run` is the command once, to fill a cache. */
export const worksIn = (folder: string, run: (args: readonly string[]) => void): readonly Work[] => {
  const draft = join(folder, 'draft.md')
  writeFileSync(draft, post(0, 600))
  const posts = join(folder, 'posts')
  mkdirSync(posts)
  writePosts(posts, 1000)
  return [
    { name: 'one draft of 600 characters', args: [draft], budget: 1.8, runs: 21 },
    { name: '1,000 posts', args: [posts], budget: 16, runs: 3 },
    ...calendars(folder),
    ...articles(folder),
    ...manyPosts(folder),
    ...ownTerms(folder, run),
    ...oneLargeFile(folder),
    ...brought(folder),
  ]
}

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
const ownTerms = (folder: string, run: (args: readonly string[]) => void): Work[] => {
  const posts = join(folder, 'few')
  mkdirSync(posts)
  for (let i = 0; i < 100; i++) writeFileSync(join(posts, `${i}.md`), post(i, 600))
  const args = [1000, 100_000].map((count) => {
    const rules = join(folder, `rules-${count}`)
    mkdirSync(rules)
    writeFileSync(join(rules, 'words.yaml'), ruleOf(count))
    const config = join(folder, `${count}.yaml`)
    writeFileSync(config, `rulesFrom: [./rules-${count}]\n`)
    run([posts, '--config', config, '--cache'])
    return ['--config', config, '--cache'] as const
  })
  const [few = [], many = []] = args
  const draft = join(folder, 'draft.md')
  const than = (path: string, ...more: string[]) => ({ name: '1,000 terms', args: [path, ...few, ...more] })
  return [
    { name: '100,000 own terms, start', args: [draft, ...many], budget: 2, runs: 3, than: than(draft) },
    { name: '100,000 own terms, 100 posts', args: [posts, ...many, ...TODAY], budget: 1.5, runs: 3, than: than(posts, ...TODAY) },
  ]
}

/** Five hundred times the text in not much more than five hundred times the time. */
const oneLargeFile = (folder: string): Work[] => {
  const [small, large] = [10_000, 4_700_000].map((length) => {
    const path = join(folder, `${length}.md`)
    writeFileSync(path, prose(length))
    return path
  }) as [string, string]
  return [
    { name: 'one file of 5 MB', args: [large], budget: 600, runs: 1, than: { name: '10 kB', args: [small] } },
    { name: 'one file of 5 MB', args: [large], budget: 300, runs: 1, than: 'memory' },
  ]
}

/** None takes much longer than as much prose; most are read as plain text. */
const brought = (folder: string): Work[] => {
  const plain = join(folder, 'prose.md')
  writeFileSync(plain, prose(LONG))
  return Object.entries(pathological()).map(([name, text], i) => {
    const path = join(folder, `pathological-${i}.md`)
    writeFileSync(path, text)
    return { name: `1 MB: ${name}`, args: [path], budget: 5, runs: 1, than: { name: 'prose', args: [plain] } }
  })
}
