import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { folderWith, saring, saringJson } from './command.ts'

const office = join(import.meta.dirname, '../fixtures/office')
const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) => readSource(bytes, { path: 'k.xlsx', ...options })

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a small workbook: rows of sheets by name, and what else stands in its parts. */
const partsOf = (sheets: Readonly<Record<string, string>>, { book = '', shared = '', styles = '', after = '' } = {}): Record<string, string> => ({
  '_rels/.rels': `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${NS}>${book}<sheets>${Object.keys(sheets)
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>${Object.keys(sheets)
    .map((_, i) => `<Relationship Id="r${i}" Type="${REL}/worksheet" Target="worksheets/s${i}.xml"/>`)
    .join(
      '',
    )}<Relationship Id="s" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst ${NS}>${shared}</sst>`,
  'xl/styles.xml': `<styleSheet ${NS}>${styles}</styleSheet>`,
  ...Object.fromEntries(
    Object.values(sheets).map((rows, i) => [`xl/worksheets/s${i}.xml`, `<worksheet ${NS}><sheetData>${rows}</sheetData>${after}</worksheet>`]),
  ),
})
const zipped = (parts: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const workbook = (rows: string, rest?: Parameters<typeof partsOf>[1]) => zipped(partsOf({ Mei: rows }, rest))

describe('a calendar that LibreOffice wrote', () => {
  const file = join(office, 'kalender-mei.xlsx')

  test('is read row by row, with its merged dates, and tells what it passed over', async () => {
    const { drafts, problems, notices } = await read(readFileSync(file))
    expect(problems).toEqual([])
    expect(drafts.map(({ anchor, fields }) => [anchor, fields.platform.join(), fields.publish, fields.kind])).toEqual([
      ['Mei!C5', 'instagram', '2026-05-04', 'post'],
      ['Mei!D5', 'x', '2026-05-04', 'post'],
      ['Mei!C6', 'instagram', '2026-05-04', 'reply'],
      ['Mei!C9', 'instagram', '2026-05-07', 'post'],
      ['Mei!D9', 'x', '2026-05-07', 'post'],
    ])
    expect(drafts[0]?.source).toBe('Imunisasi gratis di puskesmas & posyandu.\nJangan jadi warganet tolol, datang saja!!!')
    expect(notices).toEqual([
      {
        id: '2 baris tersembunyi tidak diperiksa; lembar tersembunyi “Arsip” tidak diperiksa; lembar tanpa kolom caption tidak diperiksa: “Rekap”',
        en: '2 hidden rows not checked; hidden sheet “Arsip” not checked; not checked, for want of a column of captions: “Rekap”',
      },
    ])
  })

  /** The texts of the cells of a file's first sheet, by another way than the reader's. */
  const cellsOf = (path: string) => {
    const parts = unzipSync(readFileSync(path))
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const plain = (text: string) =>
      text
        .replace(/&#10;/g, '\n')
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&amp;/g, '&')
    const strings = xml('xl/sharedStrings.xml')
      .split('<si>')
      .slice(1)
      .map((si) => plain([...si.matchAll(/<t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')))
    return (ref: string) => {
      const [, type, value = ''] =
        new RegExp(`<c r="${ref}"[^>]*t="(\\w+)"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(xml('xl/worksheets/sheet1.xml')) ?? []
      return type === 's' ? strings[Number(value)] : plain(value)
    }
  }

  test('every finding is cut out of the file again by its anchor and its offsets', () => {
    const cell = cellsOf(file)
    const { report, code, err } = saringJson(office, ['kalender-mei.xlsx'])
    expect(code).toBe(1)
    expect(err).toContain('2 baris tersembunyi')
    expect(report.findings.length).toBeGreaterThan(5)
    for (const { anchor, place, text } of report.findings)
      expect(cell(anchor?.slice('Mei!'.length) ?? '')?.slice(place.start.offset, place.end.offset)).toBe(text)
    expect(report.findings.filter(({ rule }) => rule === 'tone/insult').map(({ anchor, silenced }) => [anchor, silenced !== null])).toEqual([
      ['Mei!C5', false],
      ['Mei!C6', true],
      ['Mei!C9', false],
    ])
  })

  test('with days of one year in the name of its sheet, and alternative texts in a column of their own', async () => {
    const path = join(office, 'kalender-juni.xlsx')
    const cell = cellsOf(path)
    const { drafts, problems } = await read(readFileSync(path))
    expect(problems).toEqual([])
    expect(drafts.map(({ fields }) => [fields.publish, fields.platform])).toEqual([
      ['2026-06-01', ['instagram', 'whatsapp']],
      ['2026-06-02', ['x']],
      ['2026-06-03', ['press']],
      ['2026-06-03', []],
    ])
    const { report } = saringJson(office, ['kalender-juni.xlsx'])
    for (const { anchor, place, text } of report.findings)
      expect(cell(anchor?.slice("'Juni 2026'!".length) ?? '')?.slice(place.start.offset, place.end.offset)).toBe(text)
    expect(report.findings.filter(({ anchor }) => anchor?.includes('!D')).map(({ rule, text }) => [rule, text])).toEqual([
      ['tone/insult', 'tolol'],
      ['sensitive/disability-terms', 'orang cacat'],
      ['language/nonstandard-word', 'antri'],
    ])
    const csv = await readSource(readFileSync(join(office, 'kalender-juni-2026.csv')), { path: 'kalender-juni-2026.csv' })
    expect(csv.problems).toEqual([])
    expect(csv.drafts.map(({ source, fields }) => [source, fields])).toEqual(drafts.map(({ source, fields }) => [source, fields]))
  })

  test.each(['kalender-mei.csv', 'kalender-mei-ansi.tsv'])('and saved as %s gives the same drafts, hidden rows included', async (name) => {
    const { drafts, problems, notices } = await readSource(readFileSync(join(office, name)), { path: name })
    expect(problems).toEqual([])
    expect(drafts.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['baris 5, Caption IG', 5],
      ['baris 5, Caption X', 6],
      ['baris 6, Caption IG', 7],
      ['baris 7, Caption IG', 8],
      ['baris 8, Caption IG', 9],
      ['baris 9, Caption IG', 10],
      ['baris 9, Caption X', 10],
    ])
    expect(notices).toHaveLength(name.endsWith('.tsv') ? 1 : 0)
    expect(drafts[2]?.source).toContain('dulu – jangan')
  })
})

describe('cells', () => {
  const header = `<row r="1">${inline('A1', 'Tanggal')}${inline('B1', 'Caption')}</row>`
  const sourcesOf = async (rows: string, rest?: Parameters<typeof partsOf>[1]) => {
    const { drafts, problems, notices } = await read(workbook(header + rows, rest))
    expect(problems).toEqual([])
    return { texts: drafts.map(({ source }) => source), days: drafts.map(({ fields }) => fields.publish), notices }
  }

  test('shared, inline, formula, escaped, rich, with reading aids, and without references', async () => {
    const shared =
      '<si><t>Satu</t></si><si><r><t>Du</t></r><r><rPr/><t xml:space="preserve">a </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_&#10;b_x005F_x</t></si>'
    const { texts } = await sourcesOf(
      [
        '<row r="2"><c r="B2" t="s"><v>0</v></c></row>',
        '<row r="3"><c r="B3" t="s"><v>1</v></c></row>',
        '<row r="4"><c r="B4" t="s"><v>2</v></c></row>',
        '<row r="5"><c r="B5" t="str"><f>A1&amp;"x"</f><v>Empat &lt;5&gt;</v></c></row>',
        '<row><c/><c t="inlineStr"><is><r><t>Li</t></r><r><t>ma</t></r></is></c></row>',
        '<row r="9"><c r="B9" t="b"><v>1</v></c></row>',
        '<row r="10"><c r="B10"><v>2026</v></c></row>',
      ].join(''),
      { shared },
    )
    expect(texts).toEqual(['Satu', 'Dua ', 'a\r\nb_x', 'Empat <5>', 'Lima', '2026'])
  })

  test('formulas without a value and errors are said; one that gives no text is not', async () => {
    const { texts, notices } = await sourcesOf(
      '<row r="2"><c r="B2"><f>A1</f></c></row><row r="3"><c r="B3" t="e"><f>A1</f><v>#REF!</v></c></row><row r="4"><c r="B4" t="str"><f>A1</f><v></v></c></row>',
    )
    expect(texts).toEqual([])
    expect(notices?.[0]?.en).toMatch(/^2 formulas without a text/)
  })

  test.each([
    ['', '46343', '2026-11-17'],
    ['<workbookPr date1904="1"/>', '44881', '2026-11-17'],
    ['', '59', '1900-02-28'],
    ['', '61', '1900-03-01'],
  ])('a day in a workbook with %j: %s', async (book, serial, day) => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dddd\\, d mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>'
    const row = (style: string) => `<row r="2"><c r="A2"${style}><v>${serial}</v></c>${inline('B2', 'Isi')}</row>`
    for (const style of [' s="1"', ' s="2"', ...(serial.length === 5 ? [''] : [])]) expect((await sourcesOf(row(style), { book, styles })).days).toEqual([day])
  })

  test('a wrong value is told at its cell, in the language of the run', async () => {
    const { problems } = await read(
      workbook(`<row r="1">${inline('A1', 'Kanal')}${inline('C1', 'Caption')}</row><row r="7">${inline('A7', 'blusky')}${inline('C7', 'Isi')}</row>`),
    )
    expect(problems[0]?.message.id).toMatch(/^Mei!A7: .*kanal.*blusky/)
  })

  test('a hidden column of captions is passed over and said; hidden fields still hold', async () => {
    const rows = `<row r="1">${inline('A1', 'Kanal')}${inline('B1', 'Caption IG')}${inline('C1', 'Caption X')}</row><row r="2">${inline('A2', 'IG')}${inline('B2', 'Satu')}${inline('C2', 'Dua')}</row>`
    const parts = partsOf({ Mei: rows })
    const sheet = 'xl/worksheets/s0.xml'
    const cols = '<cols><col min="1" max="1" width="9" hidden="1"/><col min="3" max="5" hidden="true"/></cols><sheetData>'
    const { drafts, notices } = await read(zipped({ ...parts, [sheet]: (parts[sheet] ?? '').replace('<sheetData>', cols) }))
    expect(drafts.map(({ anchor, fields }) => [anchor, fields.platform])).toEqual([['Mei!B2', ['instagram']]])
    expect(notices?.[0]?.en).toBe('hidden column “Caption X” not checked')
  })

  test('the config may name the sheets', async () => {
    const bytes = zipped(partsOf({ Mei: `${header}<row r="2">${inline('B2', 'Satu')}</row>`, 'Juni 2026': `${header}<row r="2">${inline('B2', 'Dua')}</row>` }))
    expect((await read(bytes)).drafts.map(({ anchor }) => anchor)).toEqual(['Mei!B2', "'Juni 2026'!B2"])
    expect((await read(bytes, { calendar: { fields: {}, sheets: ['juni 2026'] } })).drafts.map(({ source, index }) => [source, index])).toEqual([['Dua', 0]])
    expect((await read(bytes, { calendar: { fields: {}, sheets: ['Juli'] } })).problems[0]?.message.en).toContain('Juli')
  })
})

test('a heading merged over the platforms below it, beside headings merged over both rows', async () => {
  const rows = [
    `<row r="2">${inline('A2', 'Tanggal')}${inline('B2', 'Caption')}</row>`,
    `<row r="3">${inline('B3', 'IG')}${inline('C3', 'X')}</row>`,
    `<row r="4">${inline('A4', '17/11/2026')}${inline('B4', 'Satu')}${inline('C4', 'Dua')}</row>`,
  ].join('')
  const { drafts, problems } = await read(workbook(rows, { after: '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="A2:A3"/></mergeCells>' }))
  expect(problems).toEqual([])
  expect(drafts.map(({ source, anchor, fields }) => [source, anchor, fields.platform, fields.publish])).toEqual([
    ['Satu', 'Mei!B4', ['instagram'], '2026-11-17'],
    ['Dua', 'Mei!C4', ['x'], '2026-11-17'],
  ])
})

describe('what no workbook should do', () => {
  const sheet = partsOf({ Mei: `<row r="1">${inline('A1', 'Caption')}</row><row r="2">${inline('A2', 'Isi')}</row>` })
  const good = zipped(sheet)
  const bomb = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 9 })
  const raw = Object.fromEntries(Object.entries(sheet).map(([name, text]) => [name, strToU8(text)]))
  const lying = () => {
    // Its directory says that a part is smaller than it is.
    const bytes = zipSync({ ...raw, 'xl/worksheets/s0.xml': strToU8(`${' '.repeat(3_000_000)}${sheet['xl/worksheets/s0.xml']}`) })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2_000_000) view.setUint32(at + 24, 2000, true)
    }
    return bytes
  }
  const cases: Record<string, [Uint8Array, RegExp]> = {
    'be empty': [new Uint8Array(), /not a whole Office file/],
    'be another file': [strToU8('Caption;Kanal\n'), /no Excel or Word file/],
    'be cut off': [good.subarray(0, good.length - 200), /not a whole Office file/],
    'be locked or old': [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]), /password/],
    'be a document': [
      zipped({ '_rels/.rels': sheet['_rels/.rels']?.replace('xl/workbook.xml', 'word/document.xml') ?? '' }),
      /this is a Word document: let its name end in .docx/,
    ],
    'lack a part': [
      zipped({
        ...sheet,
        'xl/_rels/workbook.xml.rels': (sheet['xl/_rels/workbook.xml.rels'] ?? '').replace('s0.xml', 's9.xml'),
      }),
      /s9\.xml is missing/,
    ],
    'be a bomb': [bomb({ ...raw, 'xl/worksheets/s0.xml': new Uint8Array(50_000_000).fill(32) }), /too large when unpacked/],
    'be a larger bomb': [bomb({ ...raw, 'xl/sharedStrings.xml': new Uint8Array(70_000_000).fill(32) }), /too large when unpacked/],
    'be a bomb that lies': [lying(), /not a whole Office file/],
    'define entities': [zipped({ ...sheet, 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' }), /\(DTD\)/],
    'nest without end': [zipped({ ...sheet, 'xl/sharedStrings.xml': '<a>'.repeat(5000) }), /not whole XML/],
    'end in the middle': [zipped({ ...sheet, 'xl/worksheets/s0.xml': (sheet['xl/worksheets/s0.xml'] ?? '').slice(0, -30) }), /not whole XML/],
    'close what is not open': [zipped({ ...sheet, 'xl/worksheets/s0.xml': '<worksheet><sheetData><row></sheetData></worksheet>' }), /not whole XML/],
    'have too many parts': [
      zipSync({ ...raw, ...Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`x${i}`, new Uint8Array()])) }),
      /more than 5000 parts/,
    ],
    'have more than 5 MB of text': [
      workbook(`<row r="1">${inline('A1', 'Caption')}</row><row r="2">${inline('A2', 'kata '.repeat(1_000_001))}</row>`),
      /more than 5 MB|too large/,
    ],
    'be no calendar': [workbook(`<row r="1">${inline('A1', 'Captoin')}</row>`), /no column of captions\. Did you mean .caption. by .Captoin/],
  }
  test.each(Object.keys(cases))('%s', (name) => {
    const [bytes, expected] = cases[name] as [Uint8Array, RegExp]
    const cwd = folderWith({ 'k.xlsx': bytes, 'draf.md': 'Dasar warganet tolol.\n' })
    const start = performance.now()
    const { code, report, err } = saringJson(cwd, ['k.xlsx', 'draf.md', '--lang', 'en'])
    expect(report.problems.map(({ path, message }) => [path, message])).toEqual([['k.xlsx', expect.stringMatching(expected)]])
    expect(code).toBe(2)
    expect(report.findings.map(({ path, text }) => [path, text])).toEqual([['draf.md', 'tolol']])
    expect(err).not.toMatch(/\bat .*\.js/)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('be too long: 10,000 drafts are checked, the rest is told', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}">${inline(`A${i + 2}`, `Isi ${i}`)}</row>`).join('')
    const { drafts, problems } = await read(workbook(`<row r="1">${inline('A1', 'Caption')}</row>${rows}`))
    expect(drafts).toHaveLength(10_000)
    expect(problems.map(({ message }) => message.en)).toEqual([expect.stringContaining('from Mei!A10002 on they were not checked')])
  })

  test('take more than 300 MB, with 50,000 rows of posts', () => {
    const caption = 'Loket kependudukan buka Senin sampai Jumat di balai kota, dasar tolol.'
    const rows = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}">${inline(`A${i + 2}`, `${caption} ${i}`)}</row>`).join('')
    const cwd = folderWith({ 'k.xlsx': workbook(`<row r="1">${inline('A1', 'Caption')}</row>${rows}`) })
    const measure = "data:text/javascript,process.on('exit',()=>console.error('kB:',process.resourceUsage().maxRSS))"
    const { err, out } = saring(cwd, ['k.xlsx', '--quiet'], { env: { NODE_OPTIONS: `--import "${measure}"` } })
    expect(out).toContain('10000 draf diperiksa: 10000 kesalahan')
    expect(Number(/kB: (\d+)/.exec(err)?.[1])).toBeLessThan(300_000)
  }, 120_000)

  test('with macros or links to other files are read without them', async () => {
    const more = { ...sheet, 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': 'x' }
    expect((await readSource(zipped(more), { path: 'k.xlsm' })).drafts).toHaveLength(1)
  })
})
