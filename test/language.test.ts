import { expect, test } from 'vitest'
import { tongueOf } from '../src/language.ts'
import { folderWith, saringJson } from './command.ts'

const FRENCH =
  'Nous avons testé le service avec des personnes qui attendent un rendez-vous depuis une semaine. Les équipes ont pris du retard, et les essais sont plus tard que prévu dans le calendrier. Une réunion est prévue pour les bénévoles de la ville.'

test.each([
  ['Layanan kami buka pukul 08.00 WIB di kantor kecamatan.', { lang: 'id' }],
  ['The desk is open on Friday, and we are here to help.', { lang: 'en' }],
  ['Bonjour et bienvenue! Festival Prancis dibuka Sabtu di Taman Kota untuk seluruh warga.', { lang: 'id' }],
  ['Jadwal', { lang: 'id' }],
  ['Dasar tolol @the #to #and `of the`', { lang: 'id' }],
  ['Baca kisah penyandang cacat: https://www.who.int/news/the-right-to-health', { lang: 'id' }],
  ['Dasar to\u200Blol sekali', { lang: 'id' }],
  ['Seminar Women in Tech: Be the Change! Pembicara: Ani, penyandang cacat.', { lang: 'id' }],
  ['Job Fair 2026: Get Ready to Work! Terbuka bagi penyandang cacat.', { lang: 'id' }],
  ['Pembagian bunga dong, for you and me!', { lang: 'id' }],
  ['The mayor of Pekalongan thanked all who planted mangroves at Pantai Slamaran.', { lang: 'en' }],
  ['Office closed today.', { lang: 'en' }],
])('%j', (text, tongue) => expect(tongueOf(undefined, () => text)).toEqual(tongue))

test('a draft in another language is told apart, and what its field says counts', () => {
  expect(tongueOf(undefined, () => FRENCH).foreign).toBe(true)
  expect(tongueOf('en', () => FRENCH)).toEqual({ lang: 'en' })
})

test('of such a draft only what holds in any language is judged', () => {
  const folder = folderWith({ 'a.md': `${FRENCH}\n\nNIK: 3273015505900003\n\n![](salle.jpg)\n`, 'b.md': `---\nlang: en\n---\n${FRENCH}\n` })
  const { report } = saringJson(folder, ['.'])
  const found = (path: string) => report.findings.filter((finding) => finding.path === path && finding.severity === 'error').map(({ rule }) => rule)
  expect(found('a.md')).toEqual(['privacy/nik', 'accessibility/image-alt'])
  expect(found('b.md')).toContain('sensitive/slur')
})

test('nor how long its sentences are, nor what its readers know by its letters', () => {
  const long = FRENCH.replaceAll('. ', ', et ').replace('service', 'service du SNCB')
  const rules = (text: string) =>
    saringJson(folderWith({ 'a.md': text }), ['a.md'])
      .report.findings.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('language/'))
  expect(rules(long)).toEqual([])
  expect(rules(`---\nlang: en\n---\n${long}`)).toEqual(expect.arrayContaining(['language/long-sentence', 'language/unexplained-acronym']))
})
