import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { readSource } from '../src/source/index.ts'
import { folderWith, saring, saringJson } from './command.ts'

const CALENDAR = [
  'Kanal;Caption;Media;Alt;Catatan',
  'IG;"Loket buka Senin.\nDatang ya.";a.png;"  Petugas tolol\ndi loket, antri";himbau',
  'IG;Baik.;"a.png; b.png";"Loket dengan kursi roda\nOrang cacat antri";x',
  'IG;Baik.;a.png;-;x',
  '',
].join('\n')

describe('the alternative text in a column of a calendar', () => {
  const cwd = folderWith.bind(undefined, { 'k.csv': CALENDAR })

  test('is read like any other, and its findings say its own cell and the places in it', () => {
    const folder = cwd()
    const cells: string[][] = parse(CALENDAR, { delimiter: ';' })
    const { report } = saringJson(folder, ['k.csv'])
    const found = report.findings.filter(({ anchor }) => anchor?.includes('Alt'))
    expect(found.map(({ rule, anchor, text }) => [rule, anchor, text])).toEqual([
      ['tone/insult', 'baris 2, Alt', 'tolol'],
      ['language/nonstandard-word', 'baris 2, Alt', 'antri'],
      ['sensitive/disability-terms', 'baris 3, Alt', 'Orang cacat'],
      ['language/nonstandard-word', 'baris 3, Alt', 'antri'],
    ])
    for (const { anchor, text, place } of found) {
      const cell = cells[Number(/\d+/.exec(anchor ?? '')?.[0]) - 1]?.[3] ?? ''
      expect(cell.slice(place.start.offset, place.end.offset)).toBe(text)
      expect(cell.split('\n')[place.start.line - 1]?.slice(place.start.column - 1)).toMatch(new RegExp(`^${text}`))
    }
  })

  test('is shown by its own lines in every report', () => {
    const folder = cwd()
    const out = (format: string) => saring(folder, ['k.csv', '--format', format]).out
    expect(out('pretty')).toContain('baris 2, Alt 2:11  Catatan')
    expect(out('pretty')).toContain('    2 │ di loket, antri\n      │           ^^^^^\n')
    expect(out('markdown')).toContain('`baris 2, Alt` 1:11 `tolol`')
    expect(out('junit')).toContain('tone/insult baris 2, Alt 1:11')
    expect(out('html')).toMatch(/<p class="alt"><b>Teks alternatif:<\/b> Petugas .*<mark[^>]*>tolol<\/mark>/)
    expect(out('github')).toMatch(/line=3,title=tone\/insult::baris 2, Alt: /)
  })

  test('is fixed in its cell, and not in the others', () => {
    const folder = cwd()
    expect(saring(folder, ['k.csv', '--fix', '--dry-run']).out).toContain('--- a/k.csv: baris 2, Alt\n')
    saring(folder, ['k.csv', '--fix'])
    expect(readFileSync(join(folder, 'k.csv'), 'utf8')).toBe(CALENDAR.replaceAll('antri', 'antre'))
  })

  test('counts once where a row has several captions, or where rows share it; what is nothing is none', async () => {
    const text = 'Caption IG,Caption X,Alt\nSatu.,Dua.,Petugas tolol\n'
    const insults = saringJson(folderWith({ 'k.csv': text }), ['k.csv']).report.findings.filter(({ rule }) => rule === 'tone/insult')
    expect(insults.map(({ anchor }) => anchor)).toEqual(['baris 2, Alt'])
    const { drafts } = await readSource(new TextEncoder().encode(CALENDAR), { path: 'k.csv' })
    expect(drafts[2]?.fields.media).toEqual([{ file: 'a.png' }])
  })
})
