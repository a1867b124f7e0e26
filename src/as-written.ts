import { placeAt, placesOf } from './places.ts'

/** Words of others, which nobody may correct: quotations, titles of regulations, and names of places and streets. */
const QUOTED = /“[^“”\n]{1,400}”|(?<![A-Za-z0-9])"[^"\n]{1,400}"(?![A-Za-z0-9])/g
const REGULATION =
  /(?:Undang-Undang|UU|Peraturan|Keputusan|Instruksi|Surat Edaran|Perda|Perpres|Permen[a-z]*|Pergub|Perbup|Perwali|PP|Keppres|Inpres)(?: [A-Z][A-Za-z-]*){0,6} (?:Nomor|No\.?) ?\d+[^.;\n]{0,20}?[Tt]ahun \d{4} [Tt]entang [^.;,\n()]*/g
/** The word of a name: with a capital, after what kind of place it is. */
const PLACE =
  /(?:Jalan|Jln?\.|Gang|Gg\.|Desa|Kelurahan|Kel\.|Kecamatan|Kec\.|Kabupaten|Kab\.|Kota|Kampung|Kp\.|Dusun|Nagari|Distrik|Pulau|Gunung|Sungai|Danau|Pasar|Stasiun|Terminal|Pelabuhan|Bandara|Perumahan|Masjid|Universitas|Institut|Yayasan|PT|CV|RS|RSUD)(?: [A-Z][A-Za-z'’.-]*){1,4}/g

/** Does one of them hold what was found? The whole block in quotation marks is a post, and no quotation. */
export const isAsWritten = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const holds = (pattern: RegExp) => {
    const place = placeAt(placesOf(text, pattern), start)
    return place !== undefined && place.start < start && end <= place.end
  }
  return (
    (/["“]/.test(text) && holds(QUOTED)) ||
    (/tentang/i.test(text) && holds(REGULATION)) ||
    (text.charAt(start) !== text.charAt(start).toLowerCase() && holds(PLACE))
  )
}
