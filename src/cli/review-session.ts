import { log } from '@clack/prompts'
import { hasGap } from '../fix-edits.ts'
import { editFor, isAddition } from './review-choices.ts'
import { type Desk, type Item, isUntouched, leave, type OpenFile, openFile, openItems, save, withEdit, withSilence } from './review-file.ts'
import { askChoice, askSilence, askWords } from './review-screen.ts'
import { type Done, tellSummary } from './review-summary.ts'
import type { Terminal } from './terminal.ts'

/** A decision, and the file as it was before. */
interface Step {
  readonly done: Done
  readonly at: number
  readonly before: OpenFile
}

/**
 * Asks about each open finding of the files and writes each decision at once, so that breaking off loses nothing; every change is linted
 * before the next question. Returns the files as they are then.
 */
export const goThrough = async (opened: readonly OpenFile[], desk: Desk, name: string, terminal: Terminal): Promise<readonly OpenFile[]> => {
  const { lang } = desk.setup
  const files = [...opened]
  const past: Step[] = []
  let by = name
  for (;;) {
    const at = files.findIndex((file) => openItems(file).length > 0)
    const file = files[at]
    const [item] = file ? openItems(file) : []
    if (!file || !item) break
    const open = files.reduce((sum, one) => sum + openItems(one).length, 0)
    const choice = await askChoice(item, { at: past.length + 1, of: past.length + open }, desk, past.length > 0, terminal)
    if (choice === 'quit') break
    if (choice === 'back') {
      const step = past.pop()
      if (step) await undo(step)
      continue
    }
    if (choice === 'skip') {
      past.push({ done: 'skipped', at, before: file })
      files[at] = leave(file, item.finding)
      continue
    }
    if (choice === 'silence') {
      const silence = await askSilence(item.finding.silence ?? item.finding.rule, by, desk.today, lang)
      if (!silence) continue
      by = silence.by ?? by
      await decide('silenced', at, file, await withSilence(file, item.written, silence, desk))
      continue
    }
    if (choice === 'unsilence') {
      const rule = item.finding.silence ?? ''
      await decide('unsilenced', at, file, await withSilence(file, item.written, { rule, removed: true }, desk))
      continue
    }
    const words = await wordsFor(choice, item)
    if (words !== undefined)
      await decide(choice === 'edit' ? 'edited' : 'taken', at, file, await withEdit(file, item.written, editFor(item, words, desk), desk))
  }
  tellSummary(
    past.map(({ done }) => done),
    files,
    new Set(past.map(({ before }) => before.shown)),
    lang,
    terminal,
  )
  return files

  /** A sentence that has a gap is filled in first. */
  async function wordsFor(choice: 'edit' | `take ${number}`, item: Item): Promise<string | undefined> {
    const { unmasked, written, holdsPersonal } = item
    const adds = isAddition(item, desk)
    const taken = choice === 'edit' ? undefined : unmasked.suggest[Number(choice.slice('take '.length))]
    if (taken !== undefined && !(adds && hasGap(taken))) return taken
    const initial = taken ?? (holdsPersonal ? '' : adds ? (unmasked.suggest[0] ?? '') : unmasked.text)
    return askWords(initial, /\r\n|\n|\r/.exec(written.source)?.[0] ?? '\n', lang, (given) => adds && hasGap(given))
  }

  async function decide(done: Done, at: number, before: OpenFile, after: OpenFile | undefined): Promise<void> {
    if (!after) log.warn(UNREADABLE[lang])
    else if (!isUntouched(before)) await readAgain(at)
    else {
      save(after)
      files[at] = after
      past.push({ done, at, before })
    }
  }

  async function undo({ done, at, before }: Step): Promise<void> {
    const now = files[at]
    if (done !== 'skipped' && now && !isUntouched(now)) {
      await readAgain(at)
      return
    }
    if (done !== 'skipped') save(before)
    files[at] = done === 'skipped' && now ? { ...now, left: before.left } : before
  }

  async function readAgain(at: number): Promise<void> {
    const file = files[at]
    if (!file) return
    log.warn(`${file.shown}: ${CHANGED[lang]}`)
    files[at] = await openFile(file, desk)
  }
}

const UNREADABLE = {
  id: 'Itu tidak dapat ditulis di sini tanpa merusak berkasnya; tidak ada yang diubah.',
  en: 'That cannot be written here without breaking the file; nothing was changed.',
}
const CHANGED = {
  id: 'berubah di luar saring; dibaca ulang, dan langkah ini tidak ditulis.',
  en: 'was changed elsewhere; it was read again, and this step was not written.',
}
