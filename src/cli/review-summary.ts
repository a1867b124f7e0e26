import type { Lang } from '../language.ts'
import { paintsFor } from '../report/paint.ts'
import { wrap } from '../report/terminal.ts'
import { counted, tally, verdict } from '../report/wording.ts'
import type { OpenFile } from './review-file.ts'
import type { Terminal } from './terminal.ts'

export type Done = 'taken' | 'edited' | 'silenced' | 'unsilenced' | 'skipped'

const FILES = 10

/** What was done, what is left, and whether each draft may go out. */
export const tellSummary = (done: readonly Done[], files: readonly OpenFile[], touched: ReadonlySet<string>, lang: Lang, terminal: Terminal): void => {
  const paint = paintsFor(terminal.color)
  const of = (wanted: Done) => done.filter((one) => one === wanted).length
  const findings = (file: OpenFile) => file.drafts.filter(({ draft }) => draft.path === file.shown).flatMap((draft) => draft.findings)
  const all = tally(files.flatMap(findings))
  const say = (id: string, en: string) => ({ id, en })[lang]
  const what = [
    `${of('taken')} ${say('saran dipakai', of('taken') === 1 ? 'suggestion taken' : 'suggestions taken')}`,
    `${of('edited')} ${say('disunting', 'edited')}`,
    `${of('silenced')} ${say('dikecualikan', 'silenced')}`,
    ...(of('unsilenced') > 0 ? [`${of('unsilenced')} ${say('pengecualian dihapus', of('unsilenced') === 1 ? 'silence removed' : 'silences removed')}`] : []),
    `${of('skipped')} ${say('dilewati', 'skipped')}`,
  ].join(' · ')
  const left = counted(lang, all)
  const told = files.filter((file) => touched.has(file.shown) || findings(file).some(({ silenced }) => !silenced))
  const lines = [
    ...wrap([[what, paint.bold]], terminal.columns, 0, 2),
    ...wrap([left === '' ? say('Tidak ada yang tersisa.', 'Nothing is left.') : `${say('Tersisa', 'Left')}: ${left}`], terminal.columns, 0, 2),
    ...told.slice(0, FILES).flatMap((file) => {
      const found = tally(findings(file))
      const ruled = found.errors > 0 ? paint.red : found.warnings > 0 ? paint.yellow : paint.green
      return wrap([[file.shown, paint.bold], '  ', [verdict(lang, found), ruled]], terminal.columns, 2, 4)
    }),
    ...(told.length > FILES ? [`  +${told.length - FILES}`] : []),
  ]
  terminal.out(`\n${lines.join('\n')}\n`)
}
