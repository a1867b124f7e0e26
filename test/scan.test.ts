import { describe, expect, test } from 'vitest'
import { scan } from '../src/scan.ts'
import { buildTrie, type Term } from '../src/terms.ts'
import { findTokens } from '../src/tokens.ts'

const find = (terms: readonly (Term | string)[], text: string) =>
  scan(buildTrie(terms.map((term) => (typeof term === 'string' ? { text: term } : term))), text, findTokens(text)).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('whole words', () => {
  test.each([
    ['Itu tolol.', ['tolol']],
    ['TOLOL!', ['TOLOL']],
    ['ketololan, tololan, stolol', []],
    ['(tolol) "tolol" tolol-tolol', ['tolol', 'tolol', 'tolol', 'tolol']],
    ['tolo l', []],
    ['tölöl ｔｏｌｏｌ to\u200Blol tоlоl', ['tölöl', 'ｔｏｌｏｌ', 'to\u200Blol', 'tоlоl']],
    ['😀tolol😀', ['tolol']],
    ['@tolol tolol@a.id https://tolol.id/tolol', []],
  ])('%s', (text, expected) => expect(find(['tolol'], text)).toEqual(expected))
})

test('a phrase crosses any white space and matches the longest letters', () => {
  expect(find(['orang cacat'], 'orang\r\n  cacat, orang cacat, orang-cacat, orang. cacat')).toEqual(['orang\r\n  cacat', 'orang cacat'])
})

test('capitals count where the term asks', () => {
  expect(find([{ text: 'Anda', case: true }], 'anda ANDA Anda')).toEqual(['Anda'])
})

test('capitals count in affixed forms and hashtags too, but not those of the affixes', () => {
  const term = (text: string) => [{ text, case: true, lemma: true }]
  expect(find(term('Polri'), 'Polrinya polrinya POLRInya Polri-lah')).toEqual(['Polrinya', 'Polri'])
  expect(find(term('tugas'), 'Menugaskan penugasan PenUgasan MENUGASKAN')).toEqual(['Menugaskan', 'penugasan'])
  expect(find([{ text: 'Dinas Air', case: true }], '#DinasAir #dinasair #Dinas_Air #DINASAIR')).toEqual(['DinasAir', 'Dinas_Air'])
})

describe('a phrase with a word in disguise', () => {
  test.each([
    ['Dasar 4nj1ng kamu', ['Dasar 4nj1ng']],
    ['d4sar anjing, dasar anjiiing, d4s4r 4nj1ng', ['d4sar anjing', 'dasar anjiiing', 'd4s4r 4nj1ng']],
    ['Dasar a n j i n g kamu, dasar a.n.j.i.n.g', ['Dasar a n j i n g', 'dasar a.n.j.i.n.g']],
    ['dasar\n аnj1ngnya 😀 dasar 4nj1ng', ['dasar\n аnj1ngnya', 'dasar 4nj1ng']],
    ['dasar @4nj1ng, dasar #4nj1ng, dasar https://4nj1ng.id, 4nj1ng dasar, dasar 4njung', []],
    ['dasar 4nj1ng '.repeat(3).trim(), ['dasar 4nj1ng', 'dasar 4nj1ng', 'dasar 4nj1ng']],
  ])('%j', (text, expected) => expect(find([{ text: 'dasar anjing', lemma: true }], text)).toEqual(expected))

  test('a term that minds its capitals has none', () => {
    expect(find([{ text: 'Dinas Air', case: true }], 'Dinas A1rr')).toEqual([])
  })
})

test('a term begins after a hyphen too', () => {
  expect(find([{ text: 'vaksin', lemma: true }, 'bully'], 'anti-vaksin, pra-vaksinasi, anti-vaksinnya, di-bully')).toEqual(['vaksin', 'vaksinnya', 'bully'])
})

test('terms with signs, and beside emoji, are found as they are written', () => {
  expect(find(['50%', 'c++', 'c#', 'R&B', 'ok 🔥', '🔥', 'a/n'], 'Diskon 50%, 250%; C++ dan c#: r&b, ok 🔥 a/n')).toEqual([
    '50%',
    'C++',
    'c#',
    'r&b',
    'ok 🔥',
    'a/n',
  ])
})

describe('forms of a lemma', () => {
  const lemma = (text: string, sentence: string) => find([{ text, lemma: true }], sentence)
  test.each([
    ['himbau', 'menghimbau dihimbau himbauan himbaulah menghimbaukan himbau-himbauan', 6],
    ['tolol', 'tololnya ketololan setolol-tololnya tolol2 menololkan', 5],
    ['bunuh', 'membunuh pembunuhan terbunuhnya bunuhlah', 4],
    ['sapu', 'menyapu penyapu sapukan', 3],
    ['kata', 'mengatakan perkataan kata-katanya', 3],
    ['anjing', 'tanjung panjang anjingan menganjingkan', 2],
    ['baru', 'barusan barunya terbaru', 2],
  ])('%s in %s', (text, sentence, count) => expect(lemma(text, sentence)).toHaveLength(count))
  test('another word that starts alike is none', () => {
    expect(lemma('asu', 'asuransi asuhan asumsi masuk')).toEqual([])
    expect(lemma('bego', 'begonia')).toEqual([])
  })
})

describe('disguises', () => {
  test.each(['4nj1ng', 'anj1ng', 'a n j i n g', 'a.n.j.i.n.g', 'anjiiiing', 'ANJ!NG', '𝐚𝐧𝐣𝐢𝐧𝐠'])('%s', (disguised) =>
    expect(find(['anjing'], `Dasar ${disguised} kau`)).toEqual([disguised]),
  )
  test('numbers and initials are not letters', () => {
    expect(find(['as', 'si', 'ai', 'go'], '45 51 41 90 5i')).toEqual([])
    expect(find(['abcd'], 'A B C D')).toEqual(['A B C D'])
    expect(find(['bagus'], 'baaagus baagus')).toEqual(['baaagus'])
  })
})

describe('inside hashtags a phrase starts and ends at a hump or an end', () => {
  test.each([
    ['#viralbanget', ['viralbanget']],
    ['#ViralBanget', ['ViralBanget']],
    ['#SiViralBangetSekali', ['ViralBanget']],
    ['#viral_banget', ['viral_banget']],
    ['#viralbangetsekali', []],
    ['#Viralbangetsekali', []],
    ['viralbanget', []],
  ])('%s', (text, expected) => expect(find(['viral banget'], text)).toEqual(expected))
  test('a form of a lemma', () => {
    expect(find([{ text: 'himbau', lemma: true }], '#MenghimbauWarga #himbauannya #AyoDihimbau2026 #menghimbauwarga')).toEqual([
      'Menghimbau',
      'himbauannya',
      'Dihimbau',
    ])
  })
  test('a single word', () => {
    expect(find(['viral'], '#CekFaktaViral #viral #UniviralX #ViralX #Viral2026')).toEqual(['Viral', 'viral', 'Viral', 'Viral'])
  })
})

test('thirty thousand terms are found as one is', () => {
  const terms = Array.from({ length: 30_000 }, (_, i) => `kata${i.toString(36)}x`)
  expect(find(terms, 'ini kata0x dan katan57x')).toEqual(['kata0x', 'katan57x'].filter((word) => terms.includes(word)))
})
