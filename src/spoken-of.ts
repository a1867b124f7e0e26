import type { Span } from './prose.ts'

/** As far as it is looked for what is said about a word. */
const AROUND = 120
/** A word or a short phrase: what is longer, or has a mark in it, is somebody's speech. */
const IN_QUOTES = /^[*_]{0,2}[”"’'»]/
const OPENING = /[“"‘'«][*_]{0,2}(?:[A-Za-zÀ-ÿ-]+ ){0,2}$/
const OTHERS = '(?:[“"‘\'«][^“”"‘’\'«»\\n]{1,30}[”"’\'»],?\\s(?:(?:dan|atau|maupun|and|or)\\s)?){0,6}'
const NAMED = new RegExp(
  `(?<![A-Za-zÀ-ÿ])(?:kata(?:-kata)?|istilah|sebutan|julukan|panggilan|ejekan|makian|hinaan|umpatan|ungkapan|label|cap|words?|terms?|names?|labels?|slurs?|insults?)(?:\\s(?:seperti|semacam|kasar|hinaan|makian|ejekan|negatif|usang|lama|like|such as)){0,2}\\s${OTHERS}$`,
  'i',
)
const EXPLAINED =
  /^[*_]{0,2}[”"’'»]\s(?:itu\s|ini\s)?(?:adalah|ialah|berarti|bermakna|bukan(?:lah)?|merupakan|berasal dari|melukai|menyakit(?:i|kan)|merendahkan|menghina|termasuk|means?|is (?:an?|not|hurtful|rude|outdated)|are (?:not|hurtful|rude|outdated)|hurts?)(?![A-Za-zÀ-ÿ])/i
const FORBIDDEN =
  /(?<![A-Za-zÀ-ÿ])(?:jangan(?:lah)?|stop|berhenti|hindari|hentikan|tidak boleh|do not|don['’]t|never|stop|avoid)\s(?:[A-Za-zÀ-ÿ]+\s){0,2}?(?:menyebut|sebut(?:an)?|bilang|panggil(?:an)?|memanggil|mengatai|mengejek|mengolok-olok|menjuluki|melabeli|memakai kata|gunakan kata|call(?:ing)?|label(?:l?ing)?|us(?:e|ing)|say(?:ing)?)(?![A-Za-zÀ-ÿ])[^.!?,;:\n]{0,60}$/i

/** Is the word that was found spoken of instead of used: “Kata ‘bodoh’ melukai”, “jangan sebut orang desa kampungan”? */
export const isSpokenOf = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - AROUND), start)
  if (FORBIDDEN.test(before)) return true
  const after = text.slice(end, end + AROUND)
  const quote = OPENING.exec(before)
  return quote !== null && IN_QUOTES.test(after) && (EXPLAINED.test(after) || NAMED.test(before.slice(0, quote.index)))
}

const ALONE_BEFORE = /[“"‘'][*_]{0,2}$/
const ALONE_AFTER = /^[*_]{0,2}[.,;]?[*_]{0,2}[”"’'][*_]{0,2}(?![A-Za-zÀ-ÿ])/

/** Does wording stand by itself, in quotation marks amid a sentence (write “use”, not “utilize”)? Then it is an entry or an example of itself. */
export const isEntry = (text: string, { start, end }: Span): boolean =>
  ALONE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && ALONE_AFTER.test(text.slice(end, end + 6)) && end - start + 8 < text.length
