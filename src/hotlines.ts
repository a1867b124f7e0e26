import type { Hotline } from './facts.ts'

const made = new Map<string, RegExp>()

/** A number however it is written: `500-454`, `500 454`, `500454`; not 119 of something, nor a part of a longer number. Global. */
export const hotlinePattern = ({ number }: Pick<Hotline, 'number'>): RegExp => {
  const known = made.get(number)
  if (known) return known
  const parts = number.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9]|\\d[.-])${parts.join('[\\s.-]*')}(?![A-Za-zÀ-ÿ0-9]|[.,]\\d|\\s*(?:kasus|orang|jiwa|korban|warga|remaja|anak|desa|kejadian|laporan|persen|%|people|cases|deaths|suicides|reports|percent))`,
    'gi',
  )
  made.set(number, pattern)
  return pattern
}

/** Does a text give this number? */
export const mentions = (text: string, hotline: Pick<Hotline, 'number'>): boolean => {
  const digits = /\d+/.exec(hotline.number)?.[0] ?? ''
  return text.includes(digits) && text.search(hotlinePattern(hotline)) >= 0
}

/** The numbers to give instead of a dead one: nation-wide lines on one of its topics, the one seen last first. */
export const alive = (hotlines: readonly Hotline[], topics: readonly string[]): readonly Hotline[] =>
  hotlines.filter(({ scope, topic }) => scope === 'national' && topic.some((one) => topics.includes(one))).sort((a, b) => (a.seen < b.seen ? 1 : -1))
