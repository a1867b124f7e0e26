import { coveredBy } from '../covers.ts'
import { cellsOf } from '../draft.ts'
import { type Edit, hasGap, insertion } from '../fix-edits.ts'
import type { Lang } from '../language.ts'
import { harmless } from '../report/terminal.ts'
import { wording } from '../report/wording.ts'
import { addsSentence } from '../rule.ts'
import { canRewrite } from '../source/rewrite.ts'
import { canSilence } from '../source/write-silence.ts'
import type { Desk, Item } from './review-file.ts'

/** What a person may do with a finding: `take 0` is its first suggestion. */
export type Choice = `take ${number}` | 'edit' | 'silence' | 'unsilence' | 'skip' | 'back' | 'quit'

/** A sentence of this finding would be added; other words stand where they are. */
export const isAddition = ({ finding }: Item, { setup }: Desk): boolean => addsSentence(setup.rules[finding.rule] ?? {})

const isOwn = ({ finding: { rule } }: Item): boolean => rule.startsWith('silence/')

const isFormula = ({ finding: { place }, written }: Item): boolean =>
  cellsOf(written).some(({ start, end, formula }) => formula && start <= place.start.offset && place.start.offset <= end)

/** May the words be changed here? Not those of a Word document or a formula, nor of a finding about the draft as a whole. */
const canChange = (item: Item, desk: Desk): boolean => {
  const { finding, written } = item
  return canRewrite(written.path) && !isFormula(item) && !isOwn(item) && (!finding.whole || isAddition(item, desk))
}

export const choicesFor = (item: Item, desk: Desk, hasPast: boolean): readonly { readonly value: Choice; readonly label: string; readonly hint?: string }[] => {
  const { finding, written } = item
  const { lang, config } = desk.setup
  const say = (id: string, en: string) => ({ id, en })[lang]
  const adds = isAddition(item, desk)
  const takes = canChange(item, desk)
    ? finding.suggest.map((text, i) => ({
        value: `take ${i}` as const,
        label: labelOf(text, adds, lang),
        ...(hasGap(text) && adds && { hint: say('isi dulu', 'to fill in') }),
      }))
    : []
  const silences: readonly { readonly value: Choice; readonly label: string }[] = [
    { value: 'unsilence', label: say('Hapus pengecualian ini', 'Remove this silence') },
    // What is expired may be wanted again.
    ...(finding.rule === 'silence/expired'
      ? [{ value: 'silence' as const, label: say('Perbarui: alasan dan tanggal baru', 'Renew it: a new reason and date') }]
      : []),
  ]
  const isLocked = coveredBy(config.locked, finding.rule)
  return [
    ...takes,
    ...(canChange(item, desk)
      ? [{ value: 'edit' as const, label: adds ? say('Tulis kalimat sendiri', 'Write another sentence') : say('Sunting', 'Edit') }]
      : []),
    ...(!isOwn(item) && !isLocked && canSilence(written)
      ? [{ value: 'silence' as const, label: say('Kecualikan dengan alasan', 'Silence with a reason') }]
      : []),
    ...(finding.silence !== undefined && canSilence(written) ? silences : []),
    { value: 'skip', label: say('Lewati', 'Skip') },
    ...(hasPast ? [{ value: 'back' as const, label: say('Kembali: batalkan langkah terakhir', 'Back: undo the last step') }] : []),
    { value: 'quit', label: say('Selesai', 'Finish') },
  ]
}

const labelOf = (text: string, adds: boolean, lang: Lang): string => {
  const shown = harmless(text.replace(/\s+/g, ' '))
  if (text === '') return { id: 'Hapus kata ini', en: 'Remove these words' }[lang]
  return adds ? { id: `Tambahkan “${shown}”`, en: `Add “${shown}”` }[lang] : `${wording[lang].write} “${shown}”`
}

/** Why something is not offered, where a person would look for it. */
export const whyNot = (item: Item, { setup: { lang, config } }: Desk): string | undefined => {
  const { finding, written } = item
  const say = (id: string, en: string) => ({ id, en })[lang]
  if (!canRewrite(written.path)) return say('Dokumen Word diperbaiki di Word.', 'Word documents are mended in Word.')
  if (isFormula(item)) return say('Sel ini berisi rumus: perbaiki di programnya.', 'This cell holds a formula: mend it in its program.')
  if (coveredBy(config.locked, finding.rule)) return say('Aturan ini dikunci: tidak dapat dikecualikan.', 'This rule is locked: it cannot be silenced.')
  if (canSilence(written) || isOwn(item)) return undefined
  return written.cell
    ? say('Tanpa kolom “Abaikan” di kalender ini, temuan tidak dapat dikecualikan.', 'Without a column “Ignore” in this calendar no finding can be silenced.')
    : say('Teks biasa tidak punya tempat untuk pengecualian.', 'A plain text has no place for silences.')
}

/** The edit that writes these words for a finding. */
export const editFor = (item: Item, text: string, desk: Desk): Edit => {
  const { unmasked, written } = item
  if (isAddition(item, desk)) return insertion(written, text, unmasked.rule)
  return { start: unmasked.place.start.offset, end: unmasked.place.end.offset, text, rule: unmasked.rule }
}
