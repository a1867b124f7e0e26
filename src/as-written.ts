import { placeAt, placesOf } from './places.ts'

/** Words of others, which nobody may correct: quotations, titles of regulations, and names of places and streets. */
const QUOTED = /“[^“”\n]{1,400}”|(?<![A-Za-z0-9])"[^"\n]{1,400}"(?![A-Za-z0-9])/g
const REGULATION =
  /(?:Undang-Undang|UU|Peraturan|Keputusan|Instruksi|Surat Edaran|Perda|Perpres|Permen[a-z]*|Pergub|Perbup|Perwali|PP|Keppres|Inpres)(?: [A-Z][A-Za-z-]*){0,6} (?:Nomor|No\.?) ?\d+[^.;\n]{0,20}?[Tt]ahun \d{4} [Tt]entang [^.;,\n()]*/g
/** The word of a name: with a capital, after what kind of place, body or app it is. */
const PLACE =
  /(?:Jalan|Jln?\.|Gang|Gg\.|Desa|Kelurahan|Kel\.|Kecamatan|Kec\.|Kabupaten|Kab\.|Kota|Kampung|Kp\.|Dusun|Padukuhan|Nagari|Distrik|Pulau|Gunung|Bukit|Gua|Goa|Pantai|Curug|Telaga|Sungai|Danau|Pasar|Stasiun|Terminal|Pelabuhan|Bandara|Perumahan|Masjid|Universitas|Institut|Yayasan|PT|CV|RS|RSUD|[Aa]plikasi)(?: [A-Z][A-Za-z'’.-]*){1,4}/g
/** What a work is called: after what kind of work it is, each of its words with a capital but the small ones. */
const WORK =
  /(?:[Bb]uku|[Nn]ovel|[Ff]ilm|[Ll]agu|[Cc]erpen|[Cc]erita|[Dd]rama|[Pp]uisi|[Dd]ongeng|[Kk]omik|[Bb]erjudul|[Jj]udul|[Bb]ook|[Mm]ovie|[Ss]ong|[Pp]lay|[Pp]oem|[Tt]itled|[Cc]alled)[\s:]{1,3}["“‘'*_]{0,2}[A-Z][A-Za-z'’-]*(?:,? (?:(?:dan|yang|di|ke|dari|untuk|and|of|the|in|to|a|for) ){0,2}[A-Z][A-Za-z'’-]*){0,8}/g

const isHeld = (text: string, { start, end }: { readonly start: number; readonly end: number }, pattern: RegExp): boolean => {
  const place = placeAt(placesOf(text, pattern), start)
  return place !== undefined && place.start < start && end <= place.end
}

/** Is what was found part of a name: of a place, or of a work? */
export const isNamed = (text: string, found: { readonly start: number; readonly end: number }): boolean =>
  text.charAt(found.start) !== text.charAt(found.start).toLowerCase() && (isHeld(text, found, PLACE) || isHeld(text, found, WORK))

/** Does one of them hold what was found? The whole block in quotation marks is a post, and no quotation. */
export const isAsWritten = (text: string, found: { readonly start: number; readonly end: number }): boolean =>
  (/["“]/.test(text) && isHeld(text, found, QUOTED)) ||
  (/tentang/i.test(text) && isHeld(text, found, REGULATION)) ||
  (text.charAt(found.start) !== text.charAt(found.start).toLowerCase() && isHeld(text, found, PLACE))
