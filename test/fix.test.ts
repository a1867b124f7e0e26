import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { facts, guidelines, shippedRules } from '../src/catalogue.ts'
import { toMarkedDraft } from '../src/example.ts'
import { fixSource } from '../src/fix.ts'
import { lint, prepareLint } from '../src/lint.ts'
import { settle } from '../src/settle.ts'
import { readSource } from '../src/source/index.ts'
import { editString } from '../src/source/string-xml.ts'
import { bin, folderWith, saring, saringJson } from './command.ts'

const office = join(import.meta.dirname, '../fixtures/office')
const fixed = (files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]) => {
  const cwd = folderWith(files)
  const ran = saring(cwd, args)
  return { ...ran, cwd, read: (name: string) => readFileSync(join(cwd, name)), text: (name: string) => readFileSync(join(cwd, name), 'utf8') }
}
const fixText = (text: string, args: readonly string[] = ['--fix']) => fixed({ 'a.md': text }, ['a.md', ...args]).text('a.md')

describe('what is safe is fixed', () => {
  test.each([
    ['Kami himbau warga.', 'Kami imbau warga.'],
    ['Himbau warga, HIMBAUAN ini penting.', 'Imbau warga, IMBAUAN ini penting.'],
    ['Loket buka hari senin.', 'Loket buka hari Senin.'],
    ['Petugas datang kerumah warga.', 'Petugas datang ke rumah warga.'],
    ['Surat telah di kirim oleh petugas.', 'Surat telah dikirim oleh petugas.'],
    ['Anak anak mengikuti lomba.', 'Anak-anak mengikuti lomba.'],
    ['Kami **himbau** warga.', 'Kami **imbau** warga.'],
  ])('%s', (before, after) => expect(fixText(`${before}\n`)).toBe(`${after}\n`))

  test('one fix may uncover the next', () => {
    expect(fixText('Jalan antar propinsi dibuka.\n')).toBe('Jalan antarprovinsi dibuka.\n')
  })
})

describe('what is not safe stays', () => {
  test.each([
    ['words of others', 'Bapak berkata, “Kami himbau warga.”\n'],
    ['what only a person can tell', 'Anak2 mengikuti lomba.\n'],
    ['an insult', 'Dasar warganet tolol.\n'],
    ['what is silenced', '---\nabaikan: { language/nonstandard-word: judul buku }\n---\nKami himbau warga.\n'],
    ['front matter', '---\nmedia: [{ alt: Kami himbau warga, kredit: Humas }]\n---\nTerima kasih.\n'],
    ['marks within the words', 'Petugas di **kirim** ke sana.\n'],
    ['a word across lines', 'Surat telah di\nkirim oleh petugas.\n'],
  ])('%s', (_, text) => expect(fixText(text)).toBe(text))
})

test('what a draft silences of a locked rule is fixed all the same', () => {
  const files = {
    '.saringrc.yaml': 'locked: [language/nonstandard-word]\n',
    'a.md': '---\nabaikan: { language/nonstandard-word: judul buku }\n---\nKami himbau warga.\n',
  }
  expect(fixed(files, ['a.md', '--fix']).text('a.md')).toContain('Kami imbau warga.')
})

describe('a text of many posts', () => {
  const row = 'Warga memeriksa resiko di apotik, dengan ijin dan aktifitas yang lain.\n'
  /** Mended, the first word would make an announcement of it, which wants a day. */
  const refused = 'Jadual vaksin hari ini ada di balai desa.\n'

  test('has all that is safe fixed, however much it is', () => {
    const { text, err } = fixed({ 'a.txt': `${row.repeat(150)}\n${row.repeat(150)}` }, ['a.txt', '--fix'])
    expect(text('a.txt')).toBe(
      'Warga memeriksa risiko di apotek, dengan izin dan aktivitas yang lain.\n'.repeat(150).concat('\n').repeat(2).trimEnd().concat('\n'),
    )
    expect(err).toContain('1200 perbaikan di 1 berkas ditulis')
  })

  test('keeps what a fix would make worse, and that alone', () => {
    const texts = Array.from({ length: 12 }, (_, i) => row.repeat(20) + (i % 3 === 0 ? refused : '') + row.repeat(5)).join('\n')
    const { cwd, text } = fixed({ 'a.txt': texts }, ['a.txt', '--fix', '--fail-on', 'never'])
    const once = text('a.txt')
    expect(once).not.toMatch(/resiko|apotik|ijin|aktifitas/)
    expect(once.match(/Jadual/g)).toHaveLength(4)
    saring(cwd, ['a.txt', '--fix'])
    expect(text('a.txt')).toBe(once)
  })
})

describe('the file keeps its ways', () => {
  test.each<[string, Buffer, Buffer]>([
    ['a BOM and CRLF', Buffer.from('\uFEFFKami himbau.\r\n\r\nHari senin.\r\n'), Buffer.from('\uFEFFKami imbau.\r\n\r\nHari Senin.\r\n')],
    ['UTF-16', Buffer.from('\uFEFFKami himbau.\r\n', 'utf16le'), Buffer.from('\uFEFFKami imbau.\r\n', 'utf16le')],
    ['UTF-16 the other way', Buffer.from('\uFEFFKami himbau.\n', 'utf16le').swap16(), Buffer.from('\uFEFFKami imbau.\n', 'utf16le').swap16()],
  ])('%s', (_, before, after) => expect(fixed({ 'a.txt': before }, ['a.txt', '--fix']).read('a.txt')).toEqual(after))

  test('its mode, a link to it, and nothing is left beside it', () => {
    const cwd = folderWith({ 'b/a.md': 'Kami himbau.\n' })
    chmodSync(join(cwd, 'b/a.md'), 0o640)
    symlinkSync('b/a.md', join(cwd, 'x.md'))
    saring(cwd, ['x.md', '--fix'])
    expect(readFileSync(join(cwd, 'b/a.md'), 'utf8')).toBe('Kami imbau.\n')
    expect(statSync(join(cwd, 'b/a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, 'x.md')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(cwd, 'b'))).toEqual(['a.md'])
  })

  test('a CSV: separator, quotation marks, line ends, encoding, and the cells that are no captions', () => {
    const before = 'sep=;\r\nTanggal;Caption;Catatan\r\n17/11/2026;"Kami ""himbau""; himbau";himbau\r\n;Loket \x96 hari senin;x\r\n'
    const after = 'sep=;\r\nTanggal;Caption;Catatan\r\n17/11/2026;"Kami ""himbau""; imbau";himbau\r\n;Loket \x96 hari Senin;x\r\n'
    expect(fixed({ 'k.csv': Buffer.from(before, 'latin1') }, ['k.csv', '--fix']).read('k.csv')).toEqual(Buffer.from(after, 'latin1'))
  })
})

describe('a workbook', () => {
  const file = readFileSync(join(office, 'kalender-mei.xlsx'))

  test('changes in the cells that were fixed and nowhere else', () => {
    const { cwd, read, err } = fixed({ 'k.xlsx': file }, ['k.xlsx', '--fix'])
    expect(err).toContain('2 perbaikan di 1 berkas ditulis')
    const [before, after] = [unzipSync(file), unzipSync(read('k.xlsx'))]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before)) if (!name.endsWith('sheet1.xml')) expect(after[name]).toEqual(before[name])
    const cells = (parts: typeof before) => strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array).split('<c ')
    const [old, now] = [cells(before), cells(after)]
    expect(now.filter((cell, i) => cell !== old[i])).toEqual([
      expect.stringMatching(/^r="C6" s="0" t="inlineStr"><is><t [^>]*>Kami imbau warga memeriksa jadwal dulu – jangan tolol\.<\/t><\/is><\/c>$/),
      expect.stringMatching(/^r="D9" s="0" t="inlineStr"><is><t [^>]*>Hari Senin loket .* 😀 #cekfakta<\/t><\/is><\/c>/),
    ])
    const again = read('k.xlsx')
    expect(saring(cwd, ['k.xlsx', '--fix']).err).toContain('tidak ada yang dapat diperbaiki sendiri')
    expect(read('k.xlsx')).toEqual(again)
  })

  test.each([
    ['<t>Kami himbau</t>', 'Kami himbau', 5, 11, 'imbau', '<t xml:space="preserve">Kami imbau</t>'],
    [
      '<r><rPr><b/></rPr><t>Kami him</t></r><r><t>bau &amp; x</t></r>',
      'Kami himbau & x',
      5,
      11,
      'imbau',
      '<r><rPr><b/></rPr><t xml:space="preserve">Kami imbau</t></r><r><t xml:space="preserve"> &amp; x</t></r>',
    ],
    ['<t>a</t><rPh sb="0" eb="1"><t>b</t></rPh>', 'a', 0, 1, '<', '<t xml:space="preserve">&lt;</t><rPh sb="0" eb="1"><t>b</t></rPh>'],
    ['<t>a_x000D_b</t>', 'a\rb', 2, 3, 'c', '<t xml:space="preserve">a_x000D_c</t>'],
    ['', 'abc', 0, 1, 'x', '<t xml:space="preserve">xbc</t>'],
    ['<t>a</t>', 'a', 1, 1, '!', '<t xml:space="preserve">a!</t>'],
  ])('keeps the runs of %s', (xml, source, start, end, text, expected) => expect(editString(xml, source, [{ start, end, text }])).toBe(expected))
})

test('a Word document is told, and not touched', () => {
  const file = readFileSync(join(office, 'rencana-konten.docx'))
  const { err, read } = fixed({ 'r.docx': file }, ['r.docx', '--fix', '--lang', 'en'])
  expect(err).toContain('r.docx: 2 fixes not written')
  expect(read('r.docx')).toEqual(file)
})

describe('--fix-insert', () => {
  const ADVERT = '---\ntopik: lowongan\n---\nDinas Contoh membuka lowongan kerja perawat. Kirim berkas sampai Selasa, 17 November 2026.\n'
  const SENTENCE = 'Seluruh tahap seleksi tidak dipungut biaya. Pengumuman resmi hanya di laman dan akun ini.'
  test('adds a required sentence at the end, before the hashtags; --fix alone does not', () => {
    expect(fixText(ADVERT, ['--fix'])).toBe(ADVERT)
    expect(fixText(ADVERT, ['--fix-insert'])).toBe(`${ADVERT.trimEnd()}\n\n${SENTENCE}\n`)
    expect(fixText(`${ADVERT}\n#LowonganKerja\n`, ['--fix-insert'])).toBe(`${ADVERT.trimEnd()}\n\n${SENTENCE}\n\n#LowonganKerja\n`)
  })
  test("adds the agency's own sentence", () => {
    const own = 'Pendaftaran ini gratis; hati-hati penipuan.'
    const config = `rules: { disclaimers/recruitment-fraud: { insert: "${own}", any: ["${own}"] } }\n`
    expect(fixed({ 'a.md': ADVERT, '.saringrc.yaml': config }, ['a.md', '--fix-insert']).text('a.md')).toContain(own)
  })
  test('adds the sentence that only the config gives a rule', () => {
    const files = {
      'aturan/kontak.yaml':
        "title: Kontak\nseverity: warning\nmessage: Sebut kontak\nrequire: { any: ['Telepon'] }\nexamples: { bad: ['«»Loket buka besok.'], good: ['Telepon 1500.'] }\n",
      '.saringrc.yaml': "rulesFrom: [./aturan]\nrules: { house/kontak: { insert: 'Hubungi 1500.' } }\n",
      'a.md': 'Loket buka besok.\n',
    }
    expect(fixed(files, ['a.md', '--fix-insert']).text('a.md')).toBe('Loket buka besok.\n\nHubungi 1500.\n')
  })
  test('adds nothing that has a gap to fill', () => {
    const text = '---\ntujuan: edukasi\n---\nCuci tangan dengan sabun selama dua puluh detik.\n'
    expect(saringJson(folderWith({ 'a.md': text }), ['a.md']).report.findings.map(({ rule }) => rule)).toContain('disclaimers/source-line')
    expect(fixText(text, ['--fix-insert'])).toBe(text)
  })
})

describe('--dry-run', () => {
  test('shows a unified diff, masks personal data, and writes nothing', () => {
    const text = 'Kami himbau warga.\n\nNIK pelapor 3273014508900002.\n'
    const { out, code, text: now } = fixed({ 'a.md': text }, ['a.md', '--dry-run'])
    expect(out).toContain('--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n-Kami himbau warga.\n+Kami imbau warga.\n')
    expect(out).not.toContain('3273014508900002')
    expect(code).toBe(1)
    expect(now('a.md')).toBe(text)
  })
  test('names the cell of a calendar', () => {
    const { out } = fixed({ 'k.csv': 'Caption\nKami himbau\n' }, ['k.csv', '--fix', '--dry-run', '--lang', 'en'])
    expect(out).toBe('--- a/k.csv: row 2, Caption\n+++ b/k.csv: row 2, Caption\n@@ -1,1 +1,1 @@\n-Kami himbau\n+Kami imbau\n')
  })
  test('leaves reports to files', () => {
    const { out, text } = fixed({ 'a.md': 'Kami himbau.\n' }, ['a.md', '--dry-run', '--format', 'json:r.json'])
    expect(out).toMatch(/^--- a\/a\.md/)
    expect(JSON.parse(text('r.json')).findings).toHaveLength(1)
  })
})

test('standard input cannot be fixed', () => {
  const { code, out, err } = saring(folderWith({}), ['-', '--fix'], { input: 'Kami himbau.\n' })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--fix menulis ke berkas')
})

test('the report is that of the fixed file, and what cannot be read is left to it', () => {
  const cwd = folderWith({ 'a.md': 'Kami himbau, jangan tolol.\n', 'k.xlsx': 'x' })
  const { report, code, err } = saringJson(cwd, ['a.md', 'k.xlsx', '--fix'])
  expect(report.findings.map(({ rule }) => rule)).toEqual(['tone/insult'])
  expect(report.problems).toHaveLength(1)
  expect(code).toBe(2)
  expect(err).toContain('1 perbaikan di 1 berkas ditulis')
})

describe('over every example of every rule', () => {
  const options = {
    run: prepareLint(settle(shippedRules, guidelines, {}, 'id'), facts, 'id'),
    today: '2026-11-17',
    locked: [],
    inserts: (rule: string) => shippedRules[rule]?.insert !== undefined,
  }
  const sources: { readonly id: string; readonly head: string; readonly text: string }[] = []
  beforeAll(() => {
    for (const [id, rule] of Object.entries(shippedRules)) {
      for (const example of [...rule.examples.bad, ...rule.examples.good]) {
        const { draft } = toMarkedDraft(example, rule.lang)
        const fields = typeof example === 'string' ? {} : example.draft
        sources.push({
          id,
          head: `---\n${JSON.stringify({ ...fields, ...(!('bahasa' in fields || 'lang' in fields) && { lang: draft.lang }) })}\n---\n`,
          text: draft.source,
        })
      }
    }
  })

  test.each(['a.md', 'a.txt'])(
    'what was fixed is gone, nothing new is found, front matter stays, and a second fix changes nothing: %s',
    async (path) => {
      const count = (findings: readonly { readonly rule: string }[]) => {
        const counts = new Map<string, number>()
        for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
        return counts
      }
      const wrong: unknown[] = []
      let made = 0
      for (const { id, head: matter, text } of sources) {
        const head = path === 'a.md' ? matter : ''
        const first = await fixSource(new TextEncoder().encode(head + text), { path }, options)
        if (first.made === 0) continue
        made += first.made
        const now = new TextDecoder().decode(first.bytes)
        const before = count(first.before[0]?.findings ?? [])
        const after = count(first.after[0]?.findings ?? [])
        const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)
        const isNew = [...after].some(([rule, n]) => n > (before.get(rule) ?? 0))
        const second = await fixSource(first.bytes, { path }, options)
        if (!now.startsWith(head) || isNew || total(after) >= total(before) || second.made > 0 || second.bytes !== first.bytes) wrong.push({ id, text, now })
      }
      expect(wrong).toEqual([])
      expect(made).toBeGreaterThan(100)
    },
    120_000,
  )

  /** The rows of a calendar as Excel keeps them, each text in its cell. */
  const workbookOf = (rows: readonly (readonly string[])[]) => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const cells = (row: readonly string[], i: number) =>
      row.map((text, j) => `<c r="${'ABC'.charAt(j)}${i + 1}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`).join('')
    const parts = {
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': '<workbook><sheets><sheet name="Mei" id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${type}/worksheet" Target="sheet.xml"/></Relationships>`,
      'xl/sheet.xml': `<worksheet><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${cells(row, i)}</row>`).join('')}</sheetData></worksheet>`,
    }
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  }
  const csvOf = (rows: readonly (readonly string[])[]) =>
    strToU8(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'))

  test.each<[string, (rows: readonly (readonly string[])[]) => Uint8Array]>([
    ['k.csv', csvOf],
    ['k.xlsx', workbookOf],
  ])(
    'so too in %s, linted anew from its bytes',
    async (path, write) => {
      // The alternative text of each row is that of the one before.
      const fixable = sources.filter(({ text }) => text.length < 600)
      const rows = [
        ['Bahasa', 'Caption', 'Alt'],
        ...fixable.map(({ head, text }, i) => [head.includes('"en"') ? 'en' : 'id', text, fixable[i - 1]?.text ?? '']),
      ]
      const bytes = write(path === 'a.txt' ? rows.slice(1) : rows)
      const first = await fixSource(bytes, { path }, options)
      expect(first.made).toBeGreaterThan(100)
      const { drafts } = await readSource(first.bytes, { path })
      expect(drafts).toHaveLength(first.before.length)
      for (const [i, draft] of drafts.entries()) {
        const { findings } = await lint(draft, options.run, options.today)
        const old = first.before[i]?.findings ?? []
        const countOf = (list: readonly { readonly rule: string }[], wanted: string) => list.filter(({ rule }) => rule === wanted).length
        for (const { rule } of findings) expect([draft.anchor, rule, countOf(findings, rule) <= countOf(old, rule)]).toEqual([draft.anchor, rule, true])
        expect(findings.map(({ rule, message }) => [rule, message])).toEqual(first.after[i]?.findings.map(({ rule, message }) => [rule, message]))
      }
      const second = await fixSource(first.bytes, { path }, options)
      expect([second.made, second.bytes]).toEqual([0, first.bytes])
    },
    120_000,
  )
})

describe('a fix that cannot be finished', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, `Kami himbau warga.\n${'Loket buka. '.repeat(20_000)}\n`]))

  test('is killed at any moment and leaves each file whole, as it was or fixed', async () => {
    for (const delay of [150, 300, 450, 600, 900]) {
      const cwd = folderWith(files)
      const child = spawn(process.execPath, [bin, '.', '--fix', '--quiet'], { cwd, stdio: 'ignore' })
      setTimeout(() => child.kill('SIGKILL'), delay)
      await once(child, 'exit')
      for (const [name, before] of Object.entries(files)) expect([before, before.replace('himbau', 'imbau')]).toContain(readFileSync(join(cwd, name), 'utf8'))
    }
  }, 60_000)

  test('for want of room leaves the file as it was, and says so', () => {
    const cwd = folderWith({ 'a.md': 'Kami himbau warga.\n' })
    chmodSync(cwd, 0o555)
    const { code, err } = saring(cwd, ['a.md', '--fix'])
    chmodSync(cwd, 0o755)
    if (process.getuid?.() === 0) return
    expect([code, readFileSync(join(cwd, 'a.md'), 'utf8')]).toEqual([2, 'Kami himbau warga.\n'])
    expect(err).toContain('perbaikan tidak dapat ditulis (EACCES)')
  })
})
