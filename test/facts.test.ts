import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const CONFIG = 'guidelines: [base]\nfacts: ./fakta.yaml\n'
const known = 'seen: 2026-01, source: SK 1/2026'

/** What the registry finds in a draft: the words, and what to write instead. */
const check = (facts: string, text: string, { today = '2026-11-17', fields = 'lang: id' } = {}) => {
  const folder = folderWith({ '.saringrc.yaml': CONFIG, 'fakta.yaml': facts, 'a.md': `---\n${fields}\n---\n${text}\n` })
  const { report, code } = saringJson(folder, ['a.md', '--today', today])
  const found = report.findings.filter(({ rule }) => rule === 'accuracy/fact-mismatch')
  return { found, words: found.map(({ text: words }) => words), messages: found.map(({ message }) => message), report, code }
}
const problems = (facts: string, lang = 'en') => {
  const { code, out, err } = saring(folderWith({ '.saringrc.yaml': CONFIG, 'fakta.yaml': facts, 'a.md': 'Selamat pagi.\n' }), ['a.md', '--lang', lang])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  return err.trim().split('\n')
}

test.each(['id', 'en'])('the report on drafts against a registry reads as before (%s)', async (lang) => {
  const folder = join(import.meta.dirname, '../fixtures/registry')
  const { code, out } = saring(folder, ['.', '--lang', lang, '--today', '2026-11-17'])
  expect(code).toBe(1)
  expect(out).not.toContain('sesuai-fakta.md')
  await expect(out).toMatchFileSnapshot(join(import.meta.dirname, `__snapshots__/registry.${lang}.txt`))
})

describe('names', () => {
  const facts = `names:
  - { name: Budi Santoso, ${known} }
  - { name: Budi Santosa Wijaya, ${known} }
  - { name: Dinas Kesehatan Kabupaten Contoh, aliases: [Dinkes Contoh], wrong: [Dinas Kesehatan Kab Contoh], ${known} }
  - { name: SMP Negeri 1 Contoh, ${known} }
  - { name: BPBD, ${known} }
  - { name: Basarnas, ${known} }
`
  test('a near-miss is found, with the official spelling', () => {
    const { found, messages } = check(facts, 'Budi Santosa dan Dinas Kesehtan Kabupaten Contoh hadir bersama Basarnaz.')
    expect(found.map(({ text }) => text)).toEqual(['Budi Santosa', 'Dinas Kesehtan Kabupaten Contoh', 'Basarnaz'])
    expect(messages[0]).toBe('Ejaan resminya “Budi Santoso”')
  })
  test('a listed misspelling is found in any case', () => {
    expect(check(facts, 'Hubungi dinas kesehatan kab contoh.').words).toEqual(['dinas kesehatan kab contoh'])
  })
  test('two slips count in a long name only', () => {
    expect(check(facts, 'Dinas Kesehtan Kabupeten Contoh. Bodi Santosa.').words).toEqual(['Dinas Kesehtan Kabupeten Contoh'])
  })
  test.each([
    ['another name of the registry', 'Budi Santosa Wijaya berpidato.'],
    ['a name with what hangs on it', 'Basarnasnya bergerak, Dinkes Contoh juga.'],
    ['ordinary words', 'budi santosa, dinas kesehtan kabupaten contoh'],
    ['short rows of capitals', 'BNPB dan BPBA'],
    ['another number', 'SMP Negeri 2 Contoh menang.'],
    ['words of which one is small elsewhere', 'Dinas Kesehatin Kabupaten Contoh, kesehatin itu kata lain.'],
  ])('%s is none', (_, text) => {
    expect(check(facts, text).words).toEqual([])
  })
})

describe('offices', () => {
  const facts = `offices:
  - { title: Bupati Contoh, aliases: [Bupati, Regent of Contoh], holder: Budi Santoso, from: 2019-02-20, to: 2025-02-19, ${known} }
  - { title: Bupati Contoh, aliases: [Bupati, Regent of Contoh], holder: Siti Aminah, from: 2025-02-20, ${known} }
  - { title: Camat Hulu, holder: Rina Wijaya, from: 2020, to: 2026-06, ${known} }
`
  test('who held the office is told apart by the day of publication', () => {
    const text = 'Bupati Contoh Budi Santoso membuka acara.'
    const now = check(facts, text)
    expect(now.words).toEqual(['Budi Santoso'])
    expect(now.messages).toEqual(['Budi Santoso menjabat Bupati Contoh sampai 2025-02-19; yang menjabat pada hari tayang: Siti Aminah'])
    expect(check(facts, text, { fields: 'lang: id\npublish: 2024-05-01' }).words).toEqual([])
    expect(check(facts, 'Bupati Contoh Siti Aminah berpidato.', { fields: 'lang: id\npublish: 2024-05-01' }).messages).toEqual([
      'Siti Aminah baru menjabat Bupati Contoh mulai 2025-02-20',
    ])
  })
  test('after the name, and in English', () => {
    expect(check(facts, 'Budi Santoso, Bupati Contoh, hadir.').words).toEqual(['Budi Santoso'])
    expect(check(facts, 'The Regent of Contoh, Mr Budi Santoso, opened it.', { fields: 'lang: en' }).words).toEqual(['Budi Santoso'])
  })
  test('somebody known who never held it', () => {
    expect(check(facts, 'Bupati Contoh Rina Wijaya hadir.').messages).toEqual(['Bupati Contoh dijabat Siti Aminah, bukan Rina Wijaya'])
  })
  test.each([
    'Mantan Bupati Contoh Budi Santoso hadir.',
    'Wakil Bupati Contoh Budi Santoso hadir.',
    'Budi Santoso, Bupati Contoh periode 2019–2025, hadir.',
    'Bupati Contoh Siti Aminah dan Budi Santoso.',
  ])('is quiet on %s', (text) => {
    expect(check(facts, text).words).toEqual([])
  })
  test('an office that nobody holds any longer is the fault of the registry', () => {
    const { messages, report } = check(facts, 'Camat Hulu Rina Wijaya hadir.')
    expect(messages).toEqual(['Daftar fakta ketinggalan: “Camat Hulu: Rina Wijaya” berlaku sampai 2026-06-30. Pastikan, lalu perbarui fakta.yaml:4'])
    expect(report.findings.filter(({ rule }) => rule === 'facts/expired')).toMatchObject([{ path: 'fakta.yaml', severity: 'warning', text: 'Camat Hulu' }])
    expect(report.summary.drafts).toBe(1)
  })
})

describe('hotlines', () => {
  const facts = `hotlines:
  - { number: '0811-0000-0199', service: Aduan, scope: regional, until: 2026-10-01, ${known} }
  - { number: 1500999, service: Halo, scope: national, from: 2027-01-01, ${known} }
  - { number: 500-454, service: Milik kami sekarang, scope: national, ${known} }
`
  test('expired and coming numbers, in any grouping', () => {
    expect(check(facts, 'Hubungi 0811 0000 0199, (0811) 00000199, +62 811-0000-0199, atau 1500-999.').words).toEqual([
      '0811 0000 0199',
      '0811) 00000199',
      '+62 811-0000-0199',
      '1500-999',
    ])
    expect(check(facts, 'Hubungi 0811 0000 0199.', { today: '2026-10-01' }).words).toEqual([])
    expect(check(facts, 'Warga menanam 1.500.999 pohon.').words).toEqual([])
  })
  test('a regional number is not for the whole country', () => {
    expect(check('', 'Telepon 112, berlaku di seluruh Indonesia.').words).toEqual(['112'])
    expect(check('', 'Telepon 112 di Kota Contoh.').words).toEqual([])
  })
  test("an agency's own entry wins over the shipped one", () => {
    expect(check('', 'Telepon 500-454.').words).toEqual(['500-454'])
    expect(check(facts, 'Telepon 500-454.').words).toEqual([])
  })
  test('an expired number that ships is told in drafts alone', () => {
    const { messages, report } = check('', 'Posko bencana: 0811-6164-5500.')
    expect(messages).toEqual([expect.stringContaining('berkas fakta instansi')])
    expect(report.findings.some(({ rule }) => rule === 'facts/expired')).toBe(false)
  })
})

describe('channels', () => {
  const facts = `accounts:
  - { platform: IG, handle: '@dinkes_contoh', former: '@sehatcontoh', ${known} }
  - { platform: x, handle: polsek_hulu1, ${known} }
  - { platform: surel, handle: dinkes.contoh@gmail.com, ${known} }
  - { platform: WA, handle: 0812-0000-0555, ${known} }
  - { platform: bank, handle: '1234567890', ${known} }
hosts: [{ host: dinkes.contohkab.go.id, former: [dinkes-contoh.go.id], ${known} }, { host: bps.go.id, ${known} }]
addresses: [{ place: Kantor Dinkes, address: Jalan Melati Nomor 5, former: Jalan Mawar Nomor 1, ${known} }]
`
  test('accounts that look like an official one, and former ones', () => {
    expect(check(facts, 'Ikuti @dinkes_c0ntoh, @dinkescontoh, @sehatcontoh, dan https://instagram.com/sehatcontoh').words).toEqual([
      '@dinkes_c0ntoh',
      '@dinkescontoh',
      '@sehatcontoh',
      'https://instagram.com/sehatcontoh',
    ])
    expect(check(facts, 'Ikuti @dinkes_contoh, @polsek_hulu2, dan @dinsos_contoh').words).toEqual([])
  })
  test('hosts one letter off, and former ones', () => {
    const text = 'Buka https://dinkes.contohkab.co.id/a, https://dinkes-contoh.go.id, https://data.dinkes.contohkab.go.id/x, atau https://bpk.go.id'
    expect(check(facts, text).words).toEqual(['https://dinkes.contohkab.co.id/a', 'https://dinkes-contoh.go.id'])
  })
  test('former addresses, unless the move is told', () => {
    expect(check(facts, 'Datang ke Jalan Mawar Nomor 1.').messages).toEqual(['Alamat lama: Kantor Dinkes sekarang di Jalan Melati Nomor 5'])
    expect(check(facts, 'Kami pindah dari Jalan Mawar Nomor 1.').words).toEqual([])
  })
  test('official channels are no personal data', () => {
    const text = 'Kirim ke dinkes.contoh@gmail.com. Chat saja ke 0812 0000 0555. Donasi ke BCA 1234567890. Ia tinggal di Jl. Melati No. 5.'
    const personal = (registry: string) => check(registry, text).report.findings.filter(({ rule }) => rule.startsWith('privacy/')).length
    expect([personal(''), personal(facts)]).toEqual([4, 0])
  })
})

describe('figures', () => {
  const facts = `figures:
  - { label: jumlah penduduk, aliases: [population], value: 1.234.567, unit: [jiwa, people], asOf: 2025, until: 2026-12-31, ${known} }
  - { label: jumlah penduduk, value: 1.100.000, unit: [jiwa], asOf: 2020, until: 2021, ${known} }
  - { label: angka stunting, value: '14,5', unit: persen, until: 2025, ${known} }
  - { label: jumlah puskesmas, value: 34, ${known} }
`
  test('another value is found, with the one of the registry', () => {
    const { words, messages } = check(facts, 'Jumlah penduduk kami 1,3 juta jiwa. Kini jumlah penduduk 1.234.576 jiwa. Jumlah puskesmas 43 unit.')
    expect(words).toEqual(['1,3 juta', '1.234.576', '43'])
    expect(messages[0]).toContain('jumlah penduduk 1.234.567 jiwa')
  })
  test('in English', () => {
    expect(check(facts, 'The population is 1.3 million people, or 1,234,567 people.', { fields: 'lang: en' }).words).toEqual([])
    expect(check(facts, 'The population is 1.3 million people.', { fields: 'lang: en' }).words).toEqual(['1.3 million'])
  })
  test.each([
    'Jumlah penduduk 1,2 juta jiwa di 12 kecamatan.',
    'Jumlah penduduk 1.234.567 jiwa.',
    'Jumlah penduduk sekitar 1.200.000 jiwa.',
    'Jumlah penduduk pada 2020 adalah 1,1 juta jiwa.',
    'Jumlah penduduk pada 2018 adalah 900.000 jiwa.',
    'Jumlah penduduk naik dari 1,1 juta menjadi 1,2 juta jiwa.',
    'Jumlah penduduk bertambah. Hadir 500 jiwa.',
    'Jumlah puskesmas di kota ini 34.',
  ])('is quiet on %s', (text) => {
    expect(check(facts, text).words).toEqual([])
  })
  test('a figure told for another year of the registry is held against that', () => {
    expect(check(facts, 'Jumlah penduduk pada 2020 adalah 1,5 juta jiwa.').messages).toEqual([expect.stringContaining('1.100.000 jiwa')])
  })
  test('an expired figure is the fault of the registry, in the draft and once a run', () => {
    const { messages, report } = check(facts, 'Angka stunting 14,5%.')
    expect(messages).toEqual([expect.stringContaining('fakta.yaml:4')])
    expect(report.findings.filter(({ rule }) => rule === 'facts/expired').map(({ text }) => text)).toEqual(['angka stunting'])
    expect(check(facts, 'Angka stunting 14,5%.', { today: '2025-12-31' }).report.findings.map(({ rule }) => rule)).not.toContain('facts/expired')
  })
})

test('language rules leave the names of the registry alone', () => {
  const text = 'Program Puteri Sehat dimulai. Peserta puteri datang.'
  const corrected = (facts: string) =>
    check(facts, text).report.findings.flatMap(({ rule, text: found }) => (rule === 'language/nonstandard-word' ? [found] : []))
  expect(corrected(`names: [{ name: Program Puteri Sehat, ${known} }]`)).toEqual(['puteri'])
  const acronym = (facts: string) =>
    check(facts, 'Datang ke DPMPTSP besok.').report.findings.filter(({ rule }) => rule === 'language/unexplained-acronym').length
  expect([acronym(''), acronym(`names: [{ name: Dinas Penanaman Modal, aliases: [DPMPTSP], ${known} }]`)]).toEqual([1, 0])
})

describe('a registry that cannot be read', () => {
  test('tells the place, what was expected and the nearest right name', () => {
    expect(problems(`name:\n  - { name: Budi, ${known} }\n`)).toEqual(['saring: fakta.yaml:1:1: unknown key “name”. Did you mean “names”?'])
    expect(problems('names: [{ name: Budi, seen: kemarin, source: x }]')).toEqual([
      'saring: fakta.yaml:1:29: “names.0.seen”: expected a date such as 2026-11-17, or only a month or year',
    ])
    expect(problems(`accounts: [{ platform: instagrm, handle: a, ${known} }]`)[0]).toContain('Did you mean “instagram”?')
    expect(problems(`figures: [{ label: a, value: banyak, ${known} }]`, 'id')[0]).toBe(
      'saring: fakta.yaml:1:30: “figures.0.value”: diharapkan angka seperti 1234567, “1.234.567”, atau “1,2 juta”',
    )
    expect(problems('hotlines: [{ number: 119, service: x, scope: national }]')).toEqual([
      'saring: fakta.yaml:1:12: “hotlines.0.seen” is required',
      'saring: fakta.yaml:1:12: “hotlines.0.source” is required',
    ])
    expect(problems(`hotlines: [{ number: 08123456789, service: x, scope: national, ${known} }]`)[0]).toContain('in quotes')
  })
  test('periods that end before they begin, and doubles', () => {
    expect(problems(`offices: [{ title: Ketua, holder: Ana, from: 2025, to: 2024-05, ${known} }]`)).toEqual([
      'saring: fakta.yaml:1:56: “to” (2024-05-31) is before “from” (2025-01-01)',
    ])
    const both = (first: string, second: string) =>
      problems(
        `hotlines:\n  - { number: '112', service: x, scope: regional, ${first}${known} }\n  - { number: 1-12, service: x, scope: regional, ${second}${known} }`,
      )
    expect(both('until: 2024, ', 'from: 2024, ')).toEqual(['saring: fakta.yaml:3:15: “1-12” is written twice in “hotlines”'])
    expect(problems(`names: [{ name: Budi, ${known} }, { name: Bodi, wrong: [budi], ${known} }]`, 'id')).toEqual([
      expect.stringContaining('“budi” ada di “wrong”, padahal juga nama yang benar'),
    ])
  })
})

describe('explain and list', () => {
  const folder = () => folderWith({ '.saringrc.yaml': CONFIG, 'fakta.yaml': `accounts: [{ platform: IG, handle: dinkes_contoh, ${known} }]\n` })
  test('a fact with its source, by number, handle or label', () => {
    expect(saring(folder(), ['explain', '500 454']).out).toContain('Sumber: intisari 0398136')
    expect(saring(folder(), ['explain', '@dinkes_contoh', '--lang', 'en']).out).toContain('Written in: fakta.yaml:1')
  })
  test('a miss tells the nearest', () => {
    const { code, err } = saring(folder(), ['explain', 'dinkes_conto', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “dinkes_contoh”?')
  })
  test('the rule tells which registry it checks against', () => {
    expect(saring(folder(), ['explain', 'accuracy/fact-mismatch']).out).toMatch(/fakta\.yaml: 1 fakta, di atas \d+ fakta bawaan saring/)
    expect(saring(folderWith({}), ['explain', 'accuracy/fact-mismatch', '--lang', 'en']).out).toMatch(/The one that ships: \d+ facts/)
  })
  test('the list marks what is the agency’s own', () => {
    expect(saring(folder(), ['list', 'facts']).out).toMatch(/^\* dinkes_contoh +instagram · dipastikan 2026-01$/m)
  })
})
