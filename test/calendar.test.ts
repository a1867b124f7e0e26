import { describe, expect, test } from 'vitest'
import { columnsOf } from '../src/source/columns.ts'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { folderWith, saring, saringJson } from './command.ts'

const read = (text: string | Uint8Array, options: Partial<ReadOptions> = {}) =>
  readSource(typeof text === 'string' ? new TextEncoder().encode(text) : text, { path: 'k.csv', ruleIds: ['tone/insult', 'tone/shouting'], ...options })
const draftsOf = async (text: string, options: Partial<ReadOptions> = {}) => {
  const { drafts, problems } = await read(text, options)
  expect(problems).toEqual([])
  return drafts
}
/** The fields of one row. */
const fieldsOf = async (column: string, cell: string) => (await draftsOf(`${column};Caption\n"${cell.replaceAll('"', '""')}";Isi\n`))[0]?.fields

describe('columns are known by their names in both languages', () => {
  test.each([
    [['Tanggal Tayang', 'KANAL', 'Jenis', 'Caption'], ['publish', 'platform', 'kind'], ['Caption']],
    [['Publish date', 'Channel', 'Language', 'Topic', 'Text'], ['publish', 'platform', 'lang', 'topic'], ['Text']],
    [['Hari, tanggal', 'Isi caption', 'Sumber', 'Teks alternatif', 'Abaikan'], ['publish', 'sources', 'alt', 'ignore'], ['Isi caption']],
    [['No', 'Judul', 'PIC', 'Teks:'], [], ['Teks:']],
    [['Caption (IG)', 'Caption X', 'Caption Pak Kadis'], [], ['Caption (IG)', 'Caption X']],
    [['Teks', 'Caption'], [], ['Caption']],
  ])('%j', (names, fields, captions) => {
    const columns = columnsOf(names)
    expect([...(columns?.fields.keys() ?? [])].sort()).toEqual([...fields].sort())
    expect(columns?.captions.map(({ name }) => name)).toEqual(captions)
  })
  test('a second row may split captions over platforms', async () => {
    const drafts = await draftsOf('Mei\nTanggal,Caption,,Catatan\n,IG & FB,X,\n17/11/2026,Satu,Dua,x\n')
    expect(drafts.map(({ source, anchor, fields }) => [source, anchor, fields.platform, fields.publish])).toEqual([
      ['Satu', 'baris 4, Caption IG & FB', ['instagram', 'facebook'], '2026-11-17'],
      ['Dua', 'baris 4, Caption X', ['x'], '2026-11-17'],
    ])
  })
  test.each([
    ['Caption,\nIG,\n', ['IG']],
    ['Caption,Catatan\nIG,X\n', ['IG']],
    ['Caption,\nIG,halo\n', ['IG']],
    ['Caption,,No\n\nIG,X,\n', ['IG']],
  ])('and no other row does: %j', async (text, sources) => expect((await draftsOf(text)).map(({ source }) => source)).toEqual(sources))
  test('of two for one field, the plainer counts', () => {
    expect(columnsOf(['Tanggal', 'Tanggal tayang', 'Caption'])?.fields.get('publish')?.index).toBe(1)
  })
  test('a title is no header', () => expect(columnsOf(['KALENDER KONTEN MEI', ''])).toBeUndefined())
  test.each([
    ['Caption IG', ['instagram']],
    ['caption instagram & facebook', ['instagram', 'facebook']],
    ['Teks untuk X/Threads', ['x', 'threads']],
    ['IG Caption', ['instagram']],
  ])('%s is for its platforms', (name, platforms) => expect(columnsOf([name])?.captions[0]?.platforms).toEqual(platforms))
})

describe('values are read as officers write them', () => {
  test.each([
    ['Kanal', 'IG, FB', { platform: ['instagram', 'facebook'] }],
    ['Kanal', 'IG & X\nThreads', { platform: ['instagram', 'x', 'threads'] }],
    ['Platform', 'Instagram/Facebook', { platform: ['instagram', 'facebook'] }],
    ['Media', 'Instagram', { platform: ['instagram'], media: [] }],
    ['Media', 'poster.png; video.mp4', { media: [{ file: 'poster.png' }, { file: 'video.mp4' }] }],
    ['Kanal', 'X (Twitter)/Twitter', { platform: ['x'] }],
    ['Kanal', 'Feed IG & IG Story', { platform: ['instagram'] }],
    ['Kanal', 'Saluran WA', { platform: ['whatsapp'] }],
    ['Kanal', 'Siaran pers', { platform: ['press'] }],
    ['Kanal', 'Semua kanal', { platform: [] }],
    ['Media', 'Semua kanal', { platform: [], media: [] }],
    ['Tujuan', 'sosialisasi & engagement', { purpose: ['inform', 'interact'] }],
    ['Jenis', 'Balasan komentar', { kind: 'reply' }],
    ['Tanggal', '2026/11/17', { publish: '2026-11-17' }],
    ['Tanggal', '17–18 November 2026', { publish: '2026-11-17' }],
    ['Tanggal', '17 s.d. 18 Nov 2026', { publish: '2026-11-17' }],
    ['Tanggal', 'Tuesday, 17th November 2026', { publish: '2026-11-17' }],
    ['Tanggal', 'Selasa (17/11/2026)', { publish: '2026-11-17' }],
    ['Tanggal', '17 November 2026 (Selasa)', { publish: '2026-11-17' }],
    ['Tanggal', 'menyusul', {}],
    ['Jenis', 'Balasan', { kind: 'reply' }],
    ['Jenis', 'Reels', { kind: 'post' }],
    ['Jenis', 'Postingan', { kind: 'post' }],
    ['Jenis', 'Feed IG', { kind: 'post' }],
    ['Kanal', 'Facebook Fanpage', { platform: ['facebook'] }],
    ['Tanggal', '17/11/2026', { publish: '2026-11-17' }],
    ['Tanggal', 'Selasa, 17 November 2026', { publish: '2026-11-17' }],
    ['Tanggal', 'Selasa/17 Nov 2026', { publish: '2026-11-17' }],
    ['Tanggal', 'Selasa, 17/11/2026 pukul 09.00 WIB', { publish: '2026-11-17' }],
    ['Tanggal', '17-Nov-26', { publish: '2026-11-17' }],
    ['Tanggal', '17/11/26 9:00', { publish: '2026-11-17' }],
    ['Tanggal', 'TBA', {}],
    ['Bahasa', 'Inggris', { lang: 'en' }],
    ['Topik', 'kesehatan, air bersih', { topic: ['health', 'air bersih'] }],
    ['Alt', 'Poster jadwal', { media: [{ alt: 'Poster jadwal' }] }],
    ['Sumber', 'BPS 2025', { sources: [{ text: 'BPS 2025' }] }],
    [
      'Sumber',
      'Profil Kesehatan https://dinkes.contoh.go.id/a;b (2025); Susenas (Maret 2025)\nhttps://bps.go.id',
      {
        sources: [
          { text: 'Profil Kesehatan', url: 'https://dinkes.contoh.go.id/a', date: '2025' },
          { text: 'Susenas', date: 'Maret 2025' },
          { url: 'https://bps.go.id' },
        ],
      },
    ],
    ['Abaikan', 'tone/insult: kutipan sidang', { ignore: [{ rule: 'tone/insult', reason: 'kutipan sidang' }] }],
    [
      'Abaikan',
      'tone/insult: kutipan; dibacakan hakim (sampai 2026-12-31, oleh Sari); tone/*: judul film',
      {
        ignore: [
          { rule: 'tone/insult', reason: 'kutipan; dibacakan hakim', until: '2026-12-31', by: 'Sari' },
          { rule: 'tone/*', reason: 'judul film' },
        ],
      },
    ],
  ])('%s: %j', async (column, cell, expected) => {
    const text = cell.replace('/a;b ', '/a ')
    expect(await fieldsOf(column, text)).toMatchObject(expected)
  })

  test.each([
    ['Kanal', 'blusky', 'baris 2, Kanal: “kanal”: nilai “blusky” tidak dikenal.'],
    ['Jenis', 'balsan', 'baris 2, Jenis: “jenis”: nilai “balsan” tidak dikenal. Maksud Anda “balasan”?'],
    ['Tgl', '31/6/2026', 'baris 2, Tgl: “tayang”: “31/6/2026” bukan tanggal'],
    ['Tgl', 'Senin, 17 November 2026', 'baris 2, Tgl: “tayang”: “Senin, 17 November 2026”: 17 November 2026 jatuh pada Selasa'],
    ['Tgl', 'Kamis (17/11/2026)', '“Kamis, 17/11/2026”: 17/11/2026 jatuh pada Selasa'],
    ['Tgl', 'Selasa, 17 Nov', '“Selasa, 17 Nov” tanpa tahun: tulis juga tahunnya'],
    ['Tgl', '17/11', '“17/11” tanpa tahun'],
    ['Tgl', '17–18 Nov', '“17 Nov” tanpa tahun'],
    ['Abaikan', 'kutipan sidang', 'baris 2, Abaikan: “abaikan”: tulis “aturan: alasan”'],
    ['Abaikan', 'tone/insul: kutipan', 'baris 2, Abaikan: aturan “tone/insul” tidak dikenal. Maksud Anda “tone/insult”?'],
    ['Abaikan', 'tone/insult:', 'baris 2, Abaikan: “abaikan.tone/insult”: alasan wajib ditulis'],
  ])('%s: %j is a problem at its cell', async (column, cell, expected) => {
    const { problems, drafts } = await read(`${column},Caption\n"${cell}",Isi\n`)
    expect(problems[0]).toMatchObject({ line: 2, message: { id: expect.stringContaining(expected) } })
    expect(drafts).toHaveLength(1)
  })

  describe('a day without its year is read by what stands around it', () => {
    const days = async (text: string, path = 'k.csv') => (await draftsOf(text, { path })).map(({ fields }) => fields.publish)
    test.each([
      ['a title', 'KALENDER NOVEMBER 2026,\nTanggal,Caption\n"Selasa, 17 Nov",Isi\n', 'k.csv', ['2026-11-17']],
      ['the title nearest to the header', 'Rencana 2025,\nTahun 2026,\nTanggal,Caption\n17/11,Isi\n', 'k.csv', ['2026-11-17']],
      ['a title, not the heading of another column', 'Kalender 2026,\nTanggal,Target 2025,Caption\n17-Nov,5,Isi\n', 'k.csv', ['2026-11-17']],
      ['the name of the file, not of its folder', 'Tanggal,Caption\nNovember 17,Isi\n', 'arsip-2019/kalender 2026.csv', ['2026-11-17']],
      ['a title for the month too', 'Kalender Mei 2026,\nTgl,Caption\n4,Isi\n"Selasa, 5",Isi\n', 'k.csv', ['2026-05-04', '2026-05-05']],
      [
        'the day above it',
        'Tanggal,Caption\n30/12/2026,Isi\n31 Des,Isi\n1 Jan,Isi\n-,Isi\n2/1,Isi\n',
        'k.csv',
        ['2026-12-30', '2026-12-31', '2027-01-01', undefined, '2027-01-02'],
      ],
    ])('%s', async (_, text, path, expected) => {
      expect(await days(text, path)).toEqual(expected)
    })
    test('and its weekday must be that of this year', async () => {
      const { problems } = await read('Kalender 2026,\nTanggal,Caption\n"Senin, 17 Nov",Isi\n')
      expect(problems[0]?.message.id).toContain('“Senin, 17 Nov 2026”: 17 Nov 2026 jatuh pada Selasa')
    })
    test('two years in a title tell none', async () => {
      expect((await read('Kalender 2026/2027,\nTanggal,Caption\n17 Nov,Isi\n')).problems[0]?.message.en).toContain('has no year')
    })
  })

  test('the same slip in a thousand rows is told twenty times', async () => {
    const { problems } = await read(`Kanal,Caption\n${'blusky,Isi\n'.repeat(1000)}`)
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)?.message.en).toBe('and 980 more wrong values')
  })
})

describe('a row is a draft', () => {
  const CALENDAR = [
    'KALENDER KONTEN;;;;',
    '',
    'Tanggal;Kanal;Jenis;Caption IG;Caption X',
    '17/11/2026;IG, FB;;"Baris satu',
    'baris dua";Untuk X',
    ';;;;',
    '18/11/2026;Web;utas;"Satu',
    '---',
    'Dua";',
    '',
  ].join('\r\n')

  test('below a title, one for each column of captions, numbered as a spreadsheet shows it', async () => {
    const drafts = await draftsOf(CALENDAR)
    expect(drafts.map(({ index, anchor, line, source, fields }) => ({ index, anchor, line, source, platform: fields.platform }))).toEqual([
      { index: 0, anchor: 'baris 4, Caption IG', line: 4, source: 'Baris satu\r\nbaris dua', platform: ['instagram'] },
      { index: 1, anchor: 'baris 4, Caption X', line: 5, source: 'Untuk X', platform: ['x'] },
      { index: 2, anchor: 'baris 6, Caption IG', line: 7, source: 'Satu\r\n---\r\nDua', platform: ['instagram'] },
    ])
    expect((await draftsOf(CALENDAR, { wording: 'en' }))[0]?.anchor).toBe('row 4, Caption IG')
  })
  test('a thread is split inside its cell', async () => {
    const draft = (await draftsOf(CALENDAR))[2]
    expect(draft?.parts.map(({ start, end }) => draft.source.slice(start, end))).toEqual(['Satu\r\n', 'Dua'])
  })
  test('a text is no Markdown', async () => expect((await draftsOf('Caption\n# a\n'))[0]?.format).toBe('text'))

  test('a mapping in the config names the columns', async () => {
    const calendar = { fields: { platform: ['Untuk'] }, captions: { 'Pesan A': [], 'Pesan B': ['x'] } } as const
    const drafts = await draftsOf('Untuk,Pesan A,Pesan B\nFB,Satu,Dua\n', { calendar })
    expect(drafts.map(({ anchor, fields }) => [anchor, fields.platform])).toEqual([
      ['baris 2, Pesan A', ['facebook']],
      ['baris 2, Pesan B', ['x']],
    ])
  })
})

describe('encodings', () => {
  test('Windows-1252 is read, and said', async () => {
    const { drafts, notices } = await read(Uint8Array.from(Buffer.from('Caption\n\x93Caf\xe9\x94\n', 'latin1')))
    expect(drafts[0]?.source).toBe('“Café”')
    expect(notices?.[0]?.id).toContain('Windows-1252')
  })
  test('UTF-8 with a BOM and UTF-16', async () => {
    expect((await draftsOf('\uFEFFCaption\nIsi\n'))[0]?.source).toBe('Isi')
    const utf16 = await read(Uint8Array.from([0xff, 0xfe, ...Buffer.from('Caption\tKanal\nIsi\tIG\n', 'utf16le')]))
    expect(utf16.drafts[0]?.fields.platform).toEqual(['instagram'])
  })
})

describe('what is no calendar', () => {
  test.each([
    ['Tanggal,Captoin\n1,Draft\n', 'tidak ada kolom caption. Maksud Anda “caption” pada “Captoin”?'],
    ['a,b\n1,2\n', 'Kolom yang ada: a, b'],
    ['Tanggal,Status\n1,Draft\n', 'tidak ada kolom caption'],
    ['', 'tidak ada kolom caption'],
    ['Caption\n"Isi\n', 'tanda kutip yang dibuka di sini tidak ditutup'],
  ])('%j', async (text, expected) => {
    const { problems } = await read(text)
    expect(problems.map(({ message }) => message.id).join()).toContain(expected)
    expect(problems.every(({ message }) => message.en !== message.id)).toBe(true)
  })
  test('bytes of another kind', async () => {
    expect((await read(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff))).problems[0]?.message.en).toContain('no text but a Word, Excel or zip file')
  })
})

describe('on the command line', () => {
  const CSV = 'Kanal;Caption\nIG;Dasar warganet tolol\n'

  test('a calendar is checked when it is named or matched, and passed over in a walk; lock files always', () => {
    const cwd = folderWith({ 'a.md': 'Terima kasih.\n', 'k.csv': CSV, '~$k.csv': 'x', '.saringrc.yaml': "files: ['*.csv']\n" })
    for (const paths of [['k.csv'], ['*.csv'], [], ['k.csv', '~$k.csv']]) {
      const { report, code } = saringJson(cwd, paths)
      expect(report.findings).toMatchObject([{ path: 'k.csv', anchor: 'baris 2, Caption', text: 'tolol', place: { start: { line: 1, column: 16 } } }])
      expect(code).toBe(1)
    }
    const alone = saring(folderWith({ 'bulan ini/k.csv': CSV, '~$k.csv': 'x' }), ['.'])
    expect([alone.code, alone.err]).toEqual([
      2,
      expect.stringContaining('di folder ini. Kalender dan dokumen Word diperiksa bila disebut: saring "bulan ini/k.csv"'),
    ])
    expect(saringJson(cwd, ['.'])).toMatchObject({ code: 0, report: { summary: { drafts: 1 } }, err: expect.stringContaining('.csv 2') })
  })
  test('CI is told the line of the file', () => {
    const cwd = folderWith({ 'k.csv': 'Kanal;Caption\nX;"Satu\nDua"\nIG;"Tiga,\nDasar tolol"\n' })
    const run = JSON.parse(saring(cwd, ['k.csv', '--format', 'sarif']).out).runs[0]
    expect(run.results.map((result: { readonly locations: unknown }) => result.locations)).toMatchObject([
      [{ physicalLocation: { region: { startLine: 5 } }, logicalLocations: [{ fullyQualifiedName: 'baris 3, Caption' }] }],
    ])
    expect(saring(cwd, ['k.csv', '--format', 'github']).out).toContain('file=k.csv,line=5,')
    expect(JSON.parse(saring(cwd, ['k.csv', '--format', 'gitlab']).out)[0].location.lines).toEqual({ begin: 5 })
  })
  test('from standard input', () => {
    const { out } = saring(folderWith({}), ['-', '--stdin-path', 'k.csv', '--format', 'json', '--lang', 'en'], { input: CSV })
    expect(JSON.parse(out).findings[0]).toMatchObject({ anchor: 'row 2, Caption' })
  })
  test('a silence of a row holds for all its drafts, and is idle only if none needs it', () => {
    const rows = (reply: string) => `Caption IG,Caption X,Abaikan\nDasar tolol,${reply},tone/insult: kutipan\nBaik,Baik,tone/insult: kutipan\n`
    const { report } = saringJson(folderWith({ 'k.csv': rows('Baik') }), ['k.csv'])
    expect(report.findings.map(({ rule, anchor, silenced }) => [rule, anchor, silenced !== null])).toEqual([
      ['tone/insult', 'baris 2, Caption IG', true],
      ['silence/idle', 'baris 3, Abaikan', false],
    ])
  })
  test.each([
    ['calendar: { kaptoin: X }', '1:13: kunci “kaptoin” tidak dikenal'],
    ['calendar: { kanl: X }', 'Maksud Anda “kanal”?'],
    ['calendar: { caption: { A: blusky } }', 'kanal tidak dikenal'],
    ['calendar: { caption: [] }', 'sebut paling sedikit satu kolom'],
    ['calendar: x', 'diharapkan'],
  ])('a wrong mapping is told with its place: %s', (yaml, expected) => {
    const { code, err } = saring(folderWith({ 'k.csv': CSV, '.saringrc.yaml': `${yaml}\n` }), ['k.csv'])
    expect(err).toContain(expected)
    expect(code).toBe(2)
  })
  test('a column that the mapping names and the file lacks is told', () => {
    const { code, err } = saring(folderWith({ 'k.csv': CSV, '.saringrc.yaml': 'calendar: { caption: Pesan }\n' }), ['k.csv', '--lang', 'en'])
    expect(err).toContain('there is no column of captions')
    expect(code).toBe(2)
  })
  test.each([
    ['a.xls', /simpan sebagai \.xlsx/],
    ['a.ods', /simpan sebagai \.xlsx/],
    ['a.doc', /simpan sebagai \.docx/],
    ['a.odt', /simpan sebagai \.docx/],
    ['a.pdf', /\.md atau \.txt/],
  ])('%s is told how to convert', (name, expected) => expect(saring(folderWith({ [name]: 'x' }), [name]).err).toMatch(expected))
})
