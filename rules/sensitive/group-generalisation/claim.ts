import type { Draft, TermHit } from '../../../src/rule.ts'
import { SAYS_ALL, SUBJECT } from './groups.ts'
import { PLAIN } from './traits.ts'

/** A claim has its subject within so many characters before the trait. */
const SUBJECT_WITHIN = 100

/** A statement begins and ends here; “perempuan penipu ditangkap” only names somebody. */
const OPENS = {
  id: /[.!?;:,(“"‘'\n—–-]\s{0,9}$|(?<![A-Za-zÀ-ÿ])(?:bahwa|karena|sebab|soalnya|tapi|tetapi|dan|kalau|katanya|konon|biasa|jelas|tahu|kata|bilang|memang|emang|ingat|maklum|ya)\s{0,9}$/i,
  en: /[.!?;:,(“"‘'\n—–-]\s{0,9}$|(?<![A-Za-zÀ-ÿ])(?:that|because|but|and|know|knows|say|says|think|course)\s{0,9}$/i,
}
const CLOSES =
  /^\s*(?:$|[.!?;:)”"…]|,(?!\s*\d)|(?:dan|serta|atau|tapi|tetapi|jadi|makanya|sehingga|karena|kalau|sekali|banget|semua|semuanya|lho|loh|kok|sih|ya|kan)(?![A-Za-zÀ-ÿ]))/

type Parts = Readonly<Record<string, string | undefined>>
interface Around {
  readonly isPlain: boolean
  readonly opens: boolean
  readonly after: string
}

/** Nobody but people are liars; apps may be lazy, and dogs are animals. */
const OF_PEOPLE = /(?<!animal)s$|scum|trash|vermin|garbage/

/** “Orang X pemalas”, “orang X itu kotor”; “wanita memang cerewet”, but “wanita itu cerewet” may be one of them. */
const isSaidInIndonesian = ({ lead, named, bare, itu, comma, links = '' }: Parts, { isPlain, opens, after }: Around): boolean => {
  if (comma && !/^(?:namanya|dasar)/i.test(lead ?? '')) return false
  const closes = CLOSES.test(after)
  const isOfAll = SAYS_ALL.id.test(links) || /^\s+semua(?:nya)?(?![A-Za-zÀ-ÿ])/.test(after)
  if (named) return isOfAll || links !== '' || itu?.trim() === 'itu' || (isPlain && opens && closes)
  // “Bahasa Jawa itu kasar” does not open with the people.
  if (bare) return isPlain && opens && closes && (isOfAll || links !== '' || itu?.trim() === 'itu')
  if (isOfAll) return isPlain || closes
  return closes && (lead === undefined ? itu === undefined && /mah|emang|kenal/.test(links) : links !== '' || opens)
}

const isSaidInEnglish = ({ lead, those, named, common = '', are, links = '' }: Parts, { isPlain, opens }: Around, trait: string): boolean => {
  const isVerb = trait.startsWith('can')
  if (isVerb === (are !== undefined)) return false
  if (lead || (those && !isVerb)) return true
  if (are?.endsWith('is') || are?.endsWith('was')) return false
  if (SAYS_ALL.en.test(`${are} ${links}`)) return true
  return isPlain && opens && (named !== undefined || /[a-z]ans$/.test(common) || (links === '' && are?.trim() === 'are' && OF_PEOPLE.test(trait)))
}

/** Where the group begins, in the prose, of which the trait that was hit is said as of all of it. */
export const claimedOf = ({ term, prose: { text }, start, end }: TermHit, { lang }: Draft): number | undefined => {
  const from = Math.max(0, start - SUBJECT_WITHIN)
  const subject = SUBJECT(lang).exec(text.slice(from, start))
  if (!subject?.groups) return undefined
  const at = from + subject.index
  const isPlain = (PLAIN[lang] as readonly string[]).includes(term.text)
  const around = { isPlain, opens: at === 0 || OPENS[lang].test(text.slice(Math.max(0, at - 30), at)), after: text.slice(end, end + 30) }
  const isSaid = lang === 'id' ? isSaidInIndonesian(subject.groups, around) : isSaidInEnglish(subject.groups, around, term.text)
  return isSaid ? at : undefined
}
