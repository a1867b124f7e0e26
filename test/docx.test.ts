import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../src/draft.ts'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { folderWith, saring, saringJson } from './command.ts'

const office = join(import.meta.dirname, '../fixtures/office')
const file = readFileSync(join(office, 'rencana-konten.docx'))
const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) => readSource(bytes, { path: 'r.docx', ruleIds: ['tone/insult'], ...options })

/** The paragraphs of a document by another parser: those with something in them, pictures as the report shows them. */
const paragraphsOf = (bytes: Uint8Array): string[] => {
  const paragraphs: string[] = []
  const parser = new SaxesParser()
  let text = ''
  let deleted = 0
  let inText = false
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') text = ''
    else if (name === 'w:del') deleted++
    else if (name === 'w:t') inText = true
    else if (name === 'w:br' && attributes['w:type'] !== 'page') text += '\n'
    else if (name === 'wp:docPr') text += `![${attributes.descr}]`
  })
  parser.on('text', (data) => void (inText && deleted === 0 && (text += data)))
  parser.on('closetag', ({ name }) => {
    if (name === 'w:del') deleted--
    else if (name === 'w:t') inText = false
    else if (name === 'w:p' && text.trim() !== '') paragraphs.push(text)
  })
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)).close()
  return paragraphs
}

describe('a document that LibreOffice wrote', () => {
  test('is one draft: fields from its first table, insertions and no deletions or comments', async () => {
    const { drafts, problems } = await read(file)
    expect(problems).toEqual([])
    expect(drafts).toHaveLength(1)
    expect(drafts[0]?.fields).toMatchObject({ platform: ['instagram', 'facebook'], publish: '2026-11-17' })
    const body = drafts.map(bodyOf).join()
    expect(body).toContain('Warganet diminta jangan tolol dan datang ke puskesmas.')
    expect(body).not.toMatch(/goblok|bodoh|Penanggung jawab/)
  })

  test('every finding is cut out of the file again by its paragraph and its offsets', async () => {
    const paragraphs = paragraphsOf(file)
    const { drafts } = await read(file)
    const anchors = drafts[0]?.anchors ?? []
    const { report, code } = saringJson(office, ['rencana-konten.docx'])
    expect(code).toBe(1)
    expect(report.findings.length).toBeGreaterThan(8)
    for (const { anchor, place, text } of report.findings) {
      const number = Number(/^paragraf (\d+)$/.exec(anchor ?? '')?.[1])
      const start = anchors.find(({ name }) => name === anchor)?.start ?? Number.NaN
      expect(paragraphs[number - 1]?.slice(place.start.offset - start, place.end.offset - start)).toBe(text)
    }
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(
      new Set([
        ...['tone/insult', 'accessibility/link-text', 'accuracy/unofficial-link', 'language/day-month-capital', 'disclaimers/photo-credit'],
        ...['accessibility/image-alt', 'language/nonstandard-word', 'tone/repeated-punctuation'],
      ]),
    )
    expect(saring(office, ['rencana-konten.docx', '--lang', 'en']).out).toContain('paragraph 8 ')
  })

  test('gives its notes and its text box, each with the words that stand there', () => {
    const parts = unzipSync(readFileSync(join(office, 'catatan-kaki.docx')))
    const wordsOf = (name: string) =>
      [...strFromU8(parts[`word/${name}.xml`] as Uint8Array).matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
    const { report } = saringJson(office, ['catatan-kaki.docx'])
    expect(report.findings.map(({ anchor, text }) => [anchor, text])).toEqual([
      ['paragraf 3', 'goblok'],
      ['paragraf 4', 'laman ini'],
      ['catatan kaki 1', 'tolol'],
      ['catatan akhir 1', 'himbau'],
    ])
    expect(wordsOf('footnotes')).toContain('tolol')
    expect(wordsOf('endnotes')).toContain('himbau')
    expect(paragraphsOf(readFileSync(join(office, 'catatan-kaki.docx')))[2]).toContain('goblok')
  })

  test('tells that the words at the edges of its pages are not checked', () => {
    const { code, report, err } = saringJson(office, ['kop-surat.docx'])
    expect(report.findings.map(({ anchor, text }) => [anchor, text])).toEqual([['paragraf 1', 'apotik']])
    expect({ code, err }).toEqual({ code: 0, err: 'saring: kop-surat.docx: kepala halaman dan kaki halaman tidak diperiksa\n' })
    expect(saring(office, ['kop-surat.docx', '--lang', 'en']).err).toContain('page headers and page footers not checked')
  })

  test('is split by its headings, each with its own table of fields', () => {
    const cwd = folderWith({ 'r.docx': file, '.saringrc.yaml': 'documents: { split: heading }\n' })
    const { report } = saringJson(cwd, ['r.docx'])
    expect(report.summary.drafts).toBe(2)
    expect(report.problems).toEqual([])
    expect(report.findings.filter(({ rule }) => rule === 'tone/insult').map(({ anchor, silenced }) => [anchor, silenced !== null])).toEqual([
      ['paragraf 8', false],
      ['paragraf 12', false],
      ['paragraf 19', true],
    ])
  })

  test('is split by its pages', async () => {
    const { drafts } = await read(file, { split: 'page' })
    expect(drafts.map(({ anchor }) => anchor)).toEqual(['paragraf 7', 'paragraf 20'])
    expect(drafts[1]?.source).toBe('Halaman baru!!!')
  })

  test('another split is refused', () => {
    const { code, err } = saring(folderWith({ 'r.docx': file, '.saringrc.yaml': 'documents: { split: pages }\n' }), ['r.docx'])
    expect(err).toContain('Maksud Anda “page”?')
    expect(code).toBe(2)
  })
})

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const partsOf = (body: string, styles = '') => ({
  '_rels/.rels': '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  'word/_rels/document.xml.rels': '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>',
  'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
})
const zipped = (parts: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('what is in a paragraph', () => {
  test.each([
    [
      'a moved text stands where it went',
      '<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:r><w:t>b</w:t></w:r><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>',
      'ba',
    ],
    ['hidden text is none', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>', 'b'],
    [
      'what was formatted otherwise does not count',
      '<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
    ['a deleted mark joins two', '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>', 'ab'],
    ['a deleted mark at the end joins nothing', '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', 'a'],
    [
      'the code of a link that is a field is none, nor what stands in it',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.go.id"</w:instrText><w:t>kode</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>daftar</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> di sini</w:t></w:r></w:p>',
      'daftar di sini',
    ],
    [
      'a field that is never closed hides nothing of what follows',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
    ['field codes are none, their results are', '<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>1 Mei</w:t></w:r></w:p>', '1 Mei'],
    [
      'tabs and hard hyphens',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>',
      'a\tb\u2011c',
    ],
    [
      'a text box once, not in both of its forms',
      '<w:p><w:r><AlternateContent><Choice><txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></txbxContent></Choice><Fallback><w:p><w:r><w:t>a</w:t></w:r></w:p></Fallback></AlternateContent><w:t>b</w:t></w:r></w:p>',
      'a\n\nb',
    ],
    [
      'a decorative picture needs no words',
      '<w:p><w:r><w:drawing><docPr descr=""><decorative val="1"/></docPr><pic/></w:drawing><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
  ])('%s', async (_, xml, expected) => {
    const { drafts, problems } = await read(zipped(partsOf(xml)))
    expect(problems).toEqual([])
    expect(drafts[0]?.source).toBe(expected)
  })

  test.each([
    ['simple', '<w:fldSimple w:instr=" HYPERLINK &quot;https://a.go.id/x&quot; \\o &quot;petunjuk&quot; "><w:r><w:t>daftar</w:t></w:r></w:fldSimple>'],
    [
      'complex, its code in two runs',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://</w:instrText></w:r><w:r><w:instrText>a.go.id/x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>daftar</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
  ])('a link that is a field is a link: %s', async (_, xml) => {
    const { drafts } = await read(zipped(partsOf(`<w:p><w:r><w:t>a </w:t></w:r>${xml}<w:r><w:t> b</w:t></w:r></w:p>`)))
    expect(drafts[0]?.trees?.[0]?.children[0]).toMatchObject({ children: [{ value: 'a ' }, { type: 'link', url: 'https://a.go.id/x' }, { value: ' b' }] })
  })

  test('a field that leads to a place in the document is no link', async () => {
    const xml = '<w:p><w:fldSimple w:instr=" HYPERLINK \\l &quot;bab2&quot; "><w:r><w:t>bab 2</w:t></w:r></w:fldSimple></w:p>'
    expect((await read(zipped(partsOf(xml)))).drafts[0]?.trees?.[0]?.children[0]).toMatchObject({ children: [{ type: 'text', value: 'bab 2' }] })
  })

  test('footnotes and endnotes stand below the draft that refers to them, under their own names', async () => {
    const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>')
    const noted = (text: string, type: string, id: number) => `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:${type}Reference w:id="${id}"/></w:r></w:p>`
    const note = (type: string, id: number, text: string) => `<w:${type} w:id="${id}">${p(text)}</w:${type}>`
    const file = zipped({
      ...partsOf(heading('A') + noted('Satu', 'footnote', 7) + p('Akhir') + heading('B') + noted('Dua', 'endnote', 1) + noted('Tiga', 'footnote', 2)),
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="e" Type="x/endnotes" Target="endnotes.xml"/></Relationships>',
      'word/footnotes.xml': `<w:footnotes ${W}>${note('footnote', 0, '')}${note('footnote', 2, 'Sumber: BPS')}${note('footnote', 7, 'Dasar tolol')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes ${W}>${note('endnote', 1, 'Sumber: Dinas')}</w:endnotes>`,
    })
    const { drafts } = await read(file, { split: 'heading' })
    expect(drafts.map(({ source, anchors }) => [source, anchors?.map(({ name }) => name)])).toEqual([
      ['Satu\n\nAkhir\n\nDasar tolol', ['paragraf 2', 'paragraf 3', 'catatan kaki 1']],
      ['Dua\n\nTiga\n\nSumber: Dinas\n\nSumber: BPS', ['paragraf 5', 'paragraf 6', 'catatan akhir 1', 'catatan kaki 2']],
    ])
    const { report } = saringJson(folderWith({ 'a.docx': file }), ['a.docx', '--lang', 'en'])
    expect(report.findings.filter(({ rule }) => rule === 'tone/insult')).toMatchObject([{ anchor: 'footnote 1', text: 'tolol' }])
  })

  test('an edge of a page with nothing but its number is not worth a word', async () => {
    const footer = (content: string) =>
      zipped({
        ...partsOf(p('a')),
        'word/_rels/document.xml.rels': '<Relationships><Relationship Id="f" Type="x/footer" Target="footer1.xml"/></Relationships>',
        'word/footer1.xml': `<w:ftr ${W}>${p(content)}</w:ftr>`,
      })
    expect((await read(footer('– 1 –'))).notices).toEqual([])
    expect((await read(footer('Halaman 1'))).notices).toEqual([{ id: 'kaki halaman tidak diperiksa', en: 'page footers not checked' }])
  })

  test('hidden text is told, a hidden mark is not', async () => {
    const noticed = async (body: string) => (await read(zipped(partsOf(body)))).notices?.map(({ en }) => en)
    const run = (vanish: string) => `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr>${vanish}</w:rPr><w:t>rahasia</w:t></w:r></w:p>`
    expect(await noticed(p('a') + run('<w:vanish/>'))).toEqual(['hidden text not checked'])
    expect(await noticed(run('<w:vanish w:val="0"/>'))).toEqual([])
  })

  test('headings and lists are known by their styles, and what these are based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/></w:style>'
    const body = p('Judul', '<w:pStyle w:val="B"/>') + p('Satu', '<w:pStyle w:val="L"/>') + p('Dua', '<w:numPr><w:numId w:val="1"/></w:numPr>') + p('Teks')
    const { drafts } = await read(zipped(partsOf(body, styles)))
    expect(drafts[0]?.trees?.[0]?.children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph'])
  })

  test('a thread is split at its lines of hyphens', async () => {
    const { drafts } = await read(zipped(partsOf(p('Satu') + p('---') + p('Dua'))), {
      base: { ...(await read(file)).drafts[0]?.fields, kind: 'thread' } as never,
    })
    expect(drafts[0]?.parts.map(({ start, end }) => drafts[0]?.source.slice(start, end))).toEqual(['Satu', 'Dua'])
  })

  test('a wrong value in the table of fields is told at its paragraph', async () => {
    const row = (name: string, value: string) => `<w:tr><w:tc>${p(name)}</w:tc><w:tc>${p(value)}</w:tc></w:tr>`
    const { problems, drafts } = await read(zipped(partsOf(`<w:tbl>${row('Kanal', 'blusky')}${row('PIC', 'Sari')}</w:tbl>${p('Isi')}`)), { wording: 'en' })
    expect(problems[0]?.message.en).toMatch(/^paragraph 2: .*blusky/)
    expect(drafts[0]?.source).toBe('Isi')
  })

  test('an alternative text in the table of fields is read by its paragraph, and not pasted', async () => {
    const row = (name: string, value: string) => `<w:tr><w:tc>${p(name)}</w:tc><w:tc>${p(value)}</w:tc></w:tr>`
    const file = zipped(partsOf(`<w:tbl>${row('Kanal', 'IG')}${row('Teks alternatif', 'Petugas tolol')}</w:tbl>${p('Loket buka Senin.')}`))
    const { drafts } = await read(file)
    expect(drafts.map(bodyOf)).toEqual(['Loket buka Senin.'])
    const { report } = saringJson(folderWith({ 'a.docx': file }), ['a.docx'])
    expect(report.findings.filter(({ rule }) => rule === 'tone/insult')).toMatchObject([{ anchor: 'paragraf 4', text: 'tolol' }])
  })

  test('an ordinary table is text', async () => {
    const row = (name: string, value: string) => `<w:tr><w:tc>${p(name)}</w:tc><w:tc>${p(value)}</w:tc></w:tr>`
    const { drafts } = await read(zipped(partsOf(`<w:tbl>${row('Puskesmas', 'Senin')}${row('Posyandu', 'Selasa')}</w:tbl>`)))
    expect(drafts[0]?.trees?.[0]?.children[0]).toMatchObject({ type: 'table', children: [{ children: [{ type: 'tableCell' }, { type: 'tableCell' }] }, {}] })
  })
})

test.each<[string, Uint8Array, RegExp]>([
  ['empty', new Uint8Array(), /not a whole Office file/],
  ['a text', strToU8('Isi'), /no Excel or Word file/],
  ['locked', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password/],
  ['a workbook', readFileSync(join(office, 'kalender-mei.xlsx')), /this is an Excel workbook: let its name end in .xlsx/],
  ['cut off', file.subarray(0, 3000), /not a whole Office file/],
  ['without its document', zipped({ ...partsOf(''), 'word/document.xml': '' }), /not whole XML/],
  ['with entities of its own', zipped({ ...partsOf(''), 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), /\(DTD\)/],
  ['too long', zipped(partsOf(p('kata '.repeat(60_000)).repeat(20))), /more than 5 MB|too large/],
])('a document that is %s is one clear problem', (_, bytes, expected) => {
  const { code, report, err } = saringJson(folderWith({ 'r.docx': bytes, 'a.md': 'Dasar tolol.\n' }), ['r.docx', 'a.md', '--lang', 'en'])
  expect(report.problems.map(({ path, message }) => [path, message])).toEqual([['r.docx', expect.stringMatching(expected)]])
  expect({ code, found: report.findings.map(({ text }) => text) }).toEqual({ code: 2, found: ['tolol'] })
  expect(err).not.toMatch(/\bat .*\.js/)
})
