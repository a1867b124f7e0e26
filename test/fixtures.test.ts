import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saring, saringJson } from './command.ts'

const root = join(import.meta.dirname, '..')

test('good drafts yield nothing, all rules on', () => {
  const { code, report, err } = saringJson(root, ['fixtures/clean', '--fail-on', 'note'])
  expect(report.findings).toEqual([])
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test.each(['id', 'en'])('the report on flawed drafts reads as before (%s)', async (lang) => {
  const { code, out } = saring(root, ['fixtures/flawed', '--lang', lang, '--today', '2026-11-17'])
  expect(code).toBe(1)
  await expect(out).toMatchFileSnapshot(join(import.meta.dirname, `__snapshots__/flawed.${lang}.txt`))
})

/** Public incidents of government accounts, retold with invented names: which rule would have spoken. */
const INCIDENTS: Readonly<Record<string, readonly string[]>> = {
  '01-ralat-kutipan.md': ['accuracy/correction-without-context', 'accuracy/unattributed-quote'],
  '02-tautan-meragukan.md': ['accuracy/unofficial-link'],
  '03-balasan-penggemar.md': ['channel/wrong-account'],
  '04-unggahan-asusila.md': ['sensitive/gambling-or-porn'],
  '05-foto-keliru.md': [],
  '06-data-ganda.md': ['accuracy/undated-figure'],
  '07-tagar-tuduhan.md': ['tone/polemical-hashtag'],
  '08-daftar-penerima-bantuan.md': ['privacy/family-card', 'privacy/home-address', 'privacy/nik'],
  '09-tabel-penerima-bantuan.md': ['privacy/nik'],
  '10-polemic-about-leaders.md': ['tone/attack'],
  '11-surat-ancaman.md': ['tone/threat'],
  '12-dua-angka.md': ['accuracy/undated-figure', 'accuracy/unsourced-claim'],
  '13-balasan-korban-pelecehan.md': ['sensitive/victim-blaming', 'tone/blame'],
  '14-wajah-kepala-dinas.md': ['neutrality/official-over-service'],
  '15-data-tertunda.md': ['disclaimers/provisional-figure'],
  '16-orang-tua-korban.md': ['confidential/informant-identity', 'sensitive/child-identity'],
  '17-seri-serangan-balik.md': ['tone/attack'],
  '18-pesan-panggilan.md': ['tone/threat'],
  '19-angka-dibantah.md': ['accuracy/unsourced-claim'],
  '20-bagikan-ulang-pencarian.md': ['privacy/home-address', 'privacy/personal-phone'],
  '21-balasan-konten-dewasa.md': [],
  '22-ramalan-bintang.md': ['channel/wrong-account'],
  '23-tagar-kampanye.md': ['neutrality/campaign-hashtag'],
  '24-bingkai-ulang-tahun.md': [],
}

test('of 24 public incidents, those that text can show are caught by the right rule', () => {
  expect(Object.keys(INCIDENTS)).toEqual(readdirSync(join(root, 'fixtures/incidents')).sort())
  const { report } = saringJson(root, ['fixtures/incidents'])
  const found = (file: string) => new Set(report.findings.filter(({ path }) => path.endsWith(file)).map(({ rule }) => rule))
  const missed = Object.entries(INCIDENTS).flatMap(([file, rules]) => rules.filter((rule) => !found(file).has(rule)).map((rule) => `${file}: ${rule}`))
  expect(missed).toEqual([])
  expect(Object.values(INCIDENTS).filter((rules) => rules.length > 0)).toHaveLength(21)
})
