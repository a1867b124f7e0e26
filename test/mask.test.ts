import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

// An invented number with the structure of a real one: province 32, born 17 August 1990.
const NIK = '3204111708900123'
const texts = [
  ['found', {}, `NIK Ibu Contoh: ${NIK} sudah masuk.\n`],
  ['the rule off', { '.saringrc.yaml': 'rules: { privacy/nik: off }\n' }, `NIK Ibu Contoh: ${NIK} sudah masuk!!!\n`],
  ['silenced', {}, `---\nabaikan:\n  privacy/nik: contoh yang dikarang\n---\nNIK Ibu Contoh: ${NIK} sudah masuk!!!\n`],
] as const

test.each(texts)('personal data is in no report: %s', (_, files, text) => {
  const cwd = folderWith({ 'a.md': text, ...files })
  for (const format of ['pretty', 'json', 'markdown']) {
    const { out, err } = saring(cwd, ['a.md', '--format', format])
    expect(out + err).not.toContain(NIK)
    expect(out + err).not.toContain(NIK.slice(0, 8))
  }
})

test('places stay, and what is not personal is still shown', () => {
  const cwd = folderWith({ 'a.md': `Dasar tolol, NIK ${NIK}\n` })
  expect(saring(cwd, ['a.md']).out).toContain('Dasar tolol, NIK ••••••••••••••••')
})
