import { channelsOf, type Facts, forLang } from '../../../src/rule.ts'

const PLACE = {
  id: '(?:puskesmas|psikolog|psikiater|konselor|konseling|rsj|rumah sakit jiwa|rumah sakit|rsud|layanan kesehatan jiwa|tenaga kesehatan|dokter)',
  en: '(?:health (?:centre|center|worker)s?|hospitals?|clinics?|counsell?ors?|counsell?ing|psychologists?|psychiatrists?|therapists?|doctors?|gp|helplines?|hotlines?|lifeline|samaritans|crisis (?:line|centre|center)s?)',
}
const REACH = {
  id: '(?:hubungi|menghubungi|telepon|datang|datangi|kunjungi|temui|konsultasi(?:kan)?|bicara(?:lah)?|cerita(?:kan)?|tersedia|terdekat|buka|dibuka|pukul|nomor|bantuan|pertolongan|wa|whatsapp)',
  en: '(?:call|text|dial|phone|ring|chat|contact|visit|see|go to|speak to|talk to|ask|reach|available|open|nearest|local)',
}
/** The one near the other in a sentence, in either order. */
const together = (a: string, b: string): string =>
  `(?<![A-Za-zÀ-ÿ])(?:${a}(?![A-Za-zÀ-ÿ])[^.!?\\n]{0,80}(?<![A-Za-zÀ-ÿ])${b}|${b}(?![A-Za-zÀ-ÿ])[^.!?\\n]{0,80}(?<![A-Za-zÀ-ÿ])${a})(?![A-Za-zÀ-ÿ])`
/** Where to go, or the lines of other countries. */
const HELP = forLang({
  id: () => new RegExp(together(PLACE.id, REACH.id), 'i'),
  en: () =>
    new RegExp(
      `${together(PLACE.en, REACH.en)}|(?<![A-Za-zÀ-ÿ])(?:call|text|dial)\\s+(?:or\\s+text\\s+|the\\s+)?(?:988|116\\s?123|13\\s?11\\s?14|111)(?!\\d)`,
      'i',
    ),
})

const line = (caller: string, counted: string): RegExp =>
  new RegExp(
    `(?<![A-Za-zÀ-ÿ])(?:${caller})(?![A-Za-zÀ-ÿ])[^.!?\\n\\d]{0,60}?(?<![\\d.,/-])(?<number>\\+?\\(?\\d(?:[\\s().-]{0,2}\\d){5,14})(?!\\d|[.,]\\d|\\s?(?:${counted})(?![A-Za-zÀ-ÿ]))`,
    'gi',
  )
/** A number that is given as a line to call: “layanan krisis: 0800 123 456”, “psikolog kami di 0812…”. */
const LINE = forLang({
  id: () => line(`hotline|hubungi|telepon|nomor|layanan|wa|whatsapp|call center|${PLACE.id}`, 'orang|jiwa|warga|kasus'),
  en: () => line(`hotline|helpline|lifeline|call|text|dial|phone|ring|number|line|${PLACE.en}`, 'people|cases|deaths'),
})
/** Where one can go, whatever its number. */
const DOOR = /puskesmas|rsj|rumah sakit|rsud|hospital|clinic|health cent/i
/** Lines of other countries, which an English draft may give. */
const ABROAD = new Set(['116123', '131114', '741741'])
const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^62/, '0')

/** Does a text say where help is? A number that nobody has confirmed is none: `unknown` is the first such. */
export const helpIn = (said: string, facts: Facts, lang: 'id' | 'en'): { readonly isThere: boolean; readonly unknown?: string } => {
  const known = new Set([...channelsOf(facts).numbers, ...facts.hotlines.map(({ number }) => number)].map(digitsOf))
  const isKnown = (digits: string) => known.has(digits) || (lang === 'en' && ABROAD.has(digits))
  const unknown: string[] = []
  const rest = said.replace(LINE(lang), (call: string, number: string) => {
    if (isKnown(digitsOf(number))) return call
    unknown.push(number)
    return DOOR.test(call) ? call : ''
  })
  return { isThere: HELP(lang).test(rest), ...(unknown[0] !== undefined && { unknown: unknown[0] }) }
}
