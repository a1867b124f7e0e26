import type { Hotline } from './facts.ts'

const made = new Map<string, RegExp>()
/** From how many digits on a number is written in groups of anybody's choice. */
const GROUPED = 7

/**
 * A number however it is written: `500-454`, `500 454`, `500454`; a long one in any groups, from abroad too. Not 119 of something, nor a
 * part of a longer number. Global.
 */
export const hotlinePattern = ({ number }: Pick<Hotline, 'number'>): RegExp => {
  const known = made.get(number)
  if (known) return known
  const digits = number.replace(/[\s.()-]/g, '')
  const isLong = /^\d+$/.test(digits) && digits.length >= GROUPED
  const parts = isLong ? [...digits] : number.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (isLong && parts[0] === '0') parts[0] = '(?:0|\\+?62)'
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9]|\\d[.-])${parts.join(isLong ? (digits.startsWith('0') ? '[\\s.()-]{0,2}' : '[\\s-]?') : '[\\s.-]*')}(?![A-Za-zÀ-ÿ0-9]|[.,]\\d|\\s*(?:kasus|orang|jiwa|korban|warga|remaja|anak|desa|kejadian|laporan|persen|%|people|cases|deaths|suicides|reports|percent))`,
    'gi',
  )
  made.set(number, pattern)
  return pattern
}

/** What a text may begin the number with, to be woken by; what follows is held against the pattern. */
export const waysToDial = ({ number }: Pick<Hotline, 'number'>): readonly string[] => {
  const parts = number.split(/[\s.()-]+/).filter(Boolean)
  const whole = parts.join('')
  if (!/^\d+$/.test(whole) || whole.length < GROUPED) return [...new Set(['', ' ', '-', '.'].map((sign) => parts.join(sign)))]
  const starts = [parts[0] ?? whole, whole.slice(0, 4), whole.slice(0, 5), whole]
  const abroad = whole.startsWith('0') ? starts.flatMap((start) => [`62${start.slice(1)}`, `62 ${start.slice(1)}`, `62-${start.slice(1)}`]) : []
  return [...new Set([...starts, ...abroad])]
}

/** Does a text give this number? */
export const mentions = (text: string, hotline: Pick<Hotline, 'number'>): boolean => {
  const digits = /\d{1,3}/.exec(hotline.number)?.[0] ?? ''
  const isLocal = digits.startsWith('0')
  return text.includes(isLocal ? digits.slice(1) : digits) && text.search(hotlinePattern(hotline)) >= 0
}

/** The numbers to give instead of a dead one: nation-wide lines on one of its topics, the one seen last first. `day` is an ISO date. */
export const alive = (hotlines: readonly Hotline[], topics: readonly string[], day: string): readonly Hotline[] =>
  hotlines
    .filter(
      ({ scope, topic, from, until }) => scope === 'national' && (from ?? day) <= day && (until ?? day) >= day && topic.some((one) => topics.includes(one)),
    )
    .sort((a, b) => (a.seen < b.seen ? 1 : -1))
