import { type Draft, forLang, wholeWords as words } from '../../../src/rule.ts'

const VERBS = {
  id: words(
    'melayani|mendampingi|membantu|menyalurkan|membagikan|menerima|menangani|memeriksa|memvaksin(?:asi)?|mengimunisasi|menimbang|melatih|menanam|menerbitkan|mencetak|memproses|menyelesaikan|memperbaiki|mengangkut|mengevakuasi|mengunjungi|mendata|mencatat|mengumpulkan|mendistribusikan|memberangkatkan|menindaklanjuti|menjawab|menyelamatkan|memadamkan|menguji|merawat',
  ),
  en: words(
    'served|helped|assisted|treated|handled|issued|processed|planted|inspected|vaccinated|trained|answered|delivered|repaired|collected|visited|lent|evacuated|rescued|registered|screened|welcomed',
  ),
}
const VERB = forLang({ id: () => new RegExp(VERBS.id, 'i'), en: () => new RegExp(VERBS.en, 'i') })
/** “Kami telah melayani”, before the figure. */
const WE_DID = forLang({
  id: () => new RegExp(`${words('kami')}[^.!?\\n]{0,120}?${VERBS.id}`, 'i'),
  en: () =>
    new RegExp(`${words("we(?:['’]ve)?|our (?:staff|teams?|crews?|officers?|nurses?|volunteers?|clinics?|librar(?:y|ies))")}[^.!?\\n]{0,40}?${VERBS.en}`, 'i'),
})
/** “… telah kami layani”, after it. */
const DONE_BY_US = forLang({
  id: () =>
    /^[^.!?\n]{0,50}(?<![A-Za-zÀ-ÿ])kami (?:layani|dampingi|bantu|salurkan|bagikan|terima|tangani|periksa|vaksin|imunisasi|timbang|latih|tanam|terbitkan|cetak|proses|selesaikan|perbaiki|angkut|evakuasi|kunjungi|data|catat|kumpulkan|distribusikan|berangkatkan|tindak lanjuti|jawab|selamatkan|padamkan|uji|rawat)(?![A-Za-zÀ-ÿ])/i,
  en: () => new RegExp(`^[^.!?\\n]{0,50}${VERBS.en} by (?:us|our (?:staff|teams?|crews?|officers?|nurses?|volunteers?))(?![A-Za-zÀ-ÿ])`, 'i'),
})
const SHARE = /%|persen|percent|per cent|juta|mil[iy]ar|triliun|illion|bn$|kali lipat|Rp|[$£€]/i
const WHOLE_COUNTRY = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:indonesia|nasional|dunia)(?![A-Za-zÀ-ÿ])/i,
  en: () => /(?<![A-Za-zÀ-ÿ])(?:nationwide|national(?:ly)?|worldwide|the (?:country|nation|world))(?![A-Za-zÀ-ÿ])/i,
})

/** Does the agency count its own work? It is the source of that itself; shares, billions and the whole country are another matter. */
export const isOwnCount = (sentence: string, at: { readonly start: number; readonly end: number }, { lang, fields }: Draft): boolean => {
  if (SHARE.test(sentence.slice(at.start, at.end)) || WHOLE_COUNTRY(lang).test(sentence)) return false
  const before = sentence.slice(0, at.start)
  if (WE_DID(lang).test(before) || DONE_BY_US(lang).test(sentence.slice(at.end))) return true
  return fields.account !== undefined && isDoneBy(before, fields.account.toLowerCase().replace(/[^a-z]/g, ''), VERB(lang))
}

/** “Samsat Contoh melayani”, on the account samsat_contoh: a word of the account's name does the work. */
const isDoneBy = (before: string, account: string, work: RegExp): boolean => {
  const verb = work.exec(before)
  return verb !== null && Array.from(before.slice(0, verb.index).matchAll(/[A-ZÀ-Þ][A-Za-zÀ-ÿ]{3,}/g)).some(([word]) => account.includes(word.toLowerCase()))
}
