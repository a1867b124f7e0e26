import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, '../../shared/data/posts.tar.gz')

const SENTENCES = [
  'Pelayanan perekaman KTP-el keliling hadir di Balai Desa Contoh Jaya pada Selasa, 17 November 2026, pukul 08.00–12.00 WIB.',
  'Warga cukup membawa fotokopi kartu keluarga dan surat pengantar dari ketua RT.',
  'Petugas menyiapkan 150 nomor antrean, dan lansia didahulukan.',
  'Informasi lengkap ada di https://disdukcapil.contoh-jaya.go.id/keliling dan dapat ditanyakan ke akun @disdukcapil_contoh.',
  '**Gratis**, tanpa biaya apa pun. Laporkan pungutan liar melalui lapor.go.id.',
  'Terima kasih telah menjaga lingkungan kita tetap bersih 🌿 #LayananKeliling #ContohJaya',
]

export const post = (seed: number, length: number): string =>
  `---\nkanal: instagram\njenis: unggahan\ntopik: layanan\ntayang: 2026-11-17\n---\n\n${textOf(seed, length)}\n`

export const textOf = (seed: number, length: number): string => {
  let text = ''
  for (let i = seed; text.length < length; i++) text += `${SENTENCES[i % SENTENCES.length]}${i % 3 === 2 ? '\n\n' : ' '}`
  return text.slice(0, length)
}

/** Text of an article without an end: what has many marks of Markdown is read as plain text from some size on. */
export const prose = (length: number): string => {
  const paragraph = `${SENTENCES.slice(0, 3).join(' ')}\n\n`
  return paragraph.repeat(Math.ceil(length / paragraph.length))
}

/** Real posts of 300 to 800 bytes where they are at hand, else made ones of the same size. */
export const writePosts = (folder: string, count: number): void => {
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

/** A rule with so many terms of its own. */
export const ruleOf = (count: number): string => {
  const terms = Array.from({ length: count }, (_, i) => `  zq${[...String(i * 7919)].map((digit) => 'badecifogu'.charAt(Number(digit))).join('')}k: kata`)
  return `title: Kata\nseverity: note\nmessage: Tulis “{suggest}”\nterms:\n${terms.join('\n')}\nexamples: { bad: ['«zqbk».'], good: ['Salam.'] }\n`
}

/** So long that all its work is felt, and a round number. */
export const LONG = 1_000_000

/** A megabyte each of what linters and parsers of Markdown have been brought down with. */
export const pathological = (): Readonly<Record<string, string>> => {
  const fill = (unit: string) => unit.repeat(Math.ceil(LONG / unit.length))
  const lines = (line: (i: number) => string) => {
    let text = ''
    for (let i = 0; text.length < LONG; i++) text += line(i)
    return text
  }
  const [sentence = ''] = SENTENCES
  return {
    '*': fill('*'),
    '*a_': fill('*a_'),
    '[a](': fill('[a]('),
    '[': fill('['),
    '((((': fill('('),
    '> > >': fill('> '),
    'no spaces': fill('a'),
    '100,000 emoji': '😀'.repeat(100_000),
    'one line': fill(`${sentence} `),
    'no blank line': fill(`${sentence}\n`),
    'nested lists': lines((i) => `${'  '.repeat(i % 40)}- a\n`),
    'nested quotes': lines((i) => `${'> '.repeat(i % 40)}a\n`),
    '50,000 hashtags': Array.from({ length: 50_000 }, (_, i) => `#tagar${i} `).join(''),
    '![](a)': fill('![](a)\n\n'),
    '<a ': fill('<a '),
    'a table': `|a|b|\n|-|-|\n${fill('|a|b|\n')}`,
    'code by indents': fill('    a\n\n'),
    'one letter a paragraph': fill('a\n\n'),
    'numbers of telephones': fill('0812-3456-7890 '),
    'a.a.a.': fill('a.'),
    'a@a@a@': fill('a@'),
    dates: fill('Senin, 17 November 2026, '),
    insults: fill('Dasar tolol. '),
    'marks above letters': fill('a\u0301'),
    'hidden letters': fill('a\u200B'),
  }
}
