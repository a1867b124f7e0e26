import { alive, type Fact, type Facts, hotlinePattern, isKnownOtherwise, lazily, type TermHit, validityOf, wholeWords } from '../../../src/rule.ts'
import type { FactFault } from './messages.ts'
import { outOfDate } from './out-of-date.ts'

/** That a number is closed may be said. */
const CLOSED = lazily(
  () =>
    new RegExp(
      wholeWords(
        'sudah (?:tidak|tutup)|tidak (?:lagi|aktif|berlaku|melayani)|ditutup|bukan lagi|jangan (?:lagi )?(?:hubungi|menghubungi|telepon|menelepon|pakai|memakai|gunakan|menggunakan|ke)|closed|no longer|not in service|do not (?:call|use|dial|ring)|out of service',
      ),
      'i',
    ),
)
const EVERYWHERE = lazily(
  () =>
    new RegExp(
      wholeWords(
        'se-?\\s?Indonesia|seluruh (?:wilayah |penjuru )?Indonesia|(?:berlaku|nomor|layanan|secara) nasional|di mana (?:pun|saja) (?:anda|di Indonesia)|nationwide|national (?:number|hotline|line)|(?:across|anywhere in|all over) Indonesia',
      ),
      'i',
    ),
)

/** A hotline that is dead, not yet open, or regional and offered to the whole country. */
export const wrongNumber = (fact: Fact & { readonly kind: 'hotlines' }, { prose, start, end }: TermHit, facts: Facts, day: string): FactFault | undefined => {
  const { number, service, topic, scope, from } = fact.entry
  const at = [...prose.find(hotlinePattern(fact.entry))].find((match) => match.start <= start && start < match.end)
  const around = prose.text.slice(Math.max(0, start - 60), end + 60)
  if (!at || CLOSED().test(around)) return undefined
  if (scope === 'none') {
    const now = alive(facts.hotlines, topic, day)[0]?.number
    return now === undefined
      ? { message: 'noNumber', at, values: { number, service } }
      : { message: 'deadNumber', at, values: { number, service, now }, suggest: [now] }
  }
  const state = validityOf(fact, day)
  if (state !== 'in-force' && isKnownOtherwise(fact, facts, day)) return undefined
  if (state === 'over') return outOfDate(fact, number, at, facts)
  if (state === 'coming') return { message: 'comingNumber', at, values: { number, service, from: from ?? '' } }
  return scope === 'regional' && EVERYWHERE().test(around) ? { message: 'regional', at, values: { number, service } } : undefined
}
