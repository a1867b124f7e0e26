import { forLang } from './expressions.ts'
import type { Context } from './rule.ts'
import { wholeText } from './whole-text.ts'

type Said = Pick<Context, 'draft' | 'links' | 'prose'>

/** Does the draft lead to a source: by a link, in the field `sources` or with a footnote? */
export const hasSource = ({ draft: { fields, source }, links }: Pick<Said, 'draft' | 'links'>): boolean =>
  links.length > 0 || fields.sources.length > 0 || /\[\^[^\][\s]+\]:/.test(source)

/** “Sumber: …”, “menurut BPS”, “UU 5/2026”, “(Dinas Kesehatan, 2026)”: who says so is told by capitals. */
const NAMED = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:[Ss]umber|SUMBER|[Rr]eferensi|[Rr]ujukan)\s{0,9}(?:data\s{0,9})?:|(?<![A-Za-zÀ-ÿ])(?:[Mm]enurut|(?:kata|ujar|jelas|tutur|ungkap|terang|papar|sebut)(?=\s(?:Kepala|Bupati|Wali|Gubernur|Camat|Lurah|Menteri|Direktur|Ketua|Kapol)))\s[A-ZÀ-Þ]|(?<![A-Za-zÀ-ÿ])(?:[Mm]enurut|[Bb]erdasarkan|[Mm]erujuk|[Mm]engutip|[Dd]ikutip dari|[Dd]ilansir|[Dd]ata(?: dari)?|[Ll]aporan|[Ss]urvei|[Ss]ensus|[Hh]asil|[Cc]atatan|dicatat|[Rr]ilis)\s(?:(?:data|laporan|hasil|survei|catatan|keterangan|resmi|dari|oleh|sementara)\s){0,6}(?:[A-ZÀ-Þ]{2,}|(?:Badan|Kementerian|Dinas|Kemen[A-Za-zÀ-ÿ]+|Bank|Satgas|Komisi|Lembaga|Pusat|Balai|Rumah Sakit|World|Universitas|Undang-Undang|Peraturan)(?![A-Za-zÀ-ÿ]))|(?<![A-Za-zÀ-ÿ])(?:[Nn]omor|[Nn]o\.)\s\d+\s[Tt]ahun\s\d{4}|(?<![A-Za-zÀ-ÿ])(?:UU|PP|Perpres|Permen[A-Za-zÀ-ÿ]*|Perda|Pergub|Perbup|Perwal)\s\d+\/\d{4}|\([A-ZÀ-Þ][^()]{1,40}\d{4}\)|(?<![A-Za-zÀ-ÿ])(?:[A-ZÀ-Þ]{3,}|(?:Badan|Kementerian|Dinas|Kemen[a-z]+|Din(?:kes|sos)|Dis[a-z]{2,12}|Bank Indonesia|Komisi|Kepolisian|Pol(?:res|da|ri)|RSUD|Puskesmas)(?![a-z]))(?:\s(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]*|dan)){0,6}\s(?:(?:telah|sudah|juga|hari ini)\s)?(?:mencatat|melaporkan|merilis|mengumumkan|memastikan)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])BPS(?![A-Za-zÀ-ÿ])/,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:[Ss]ources?|SOURCE|[Rr]eferences?)\s{0,9}:|(?<![A-Za-zÀ-ÿ])(?:[Aa]ccording to|[Bb]ased on|[Cc]iting|(?:[Dd]ata|[Ff]igures|[Nn]umbers|[Rr]eport|[Ss]urvey|[Ss]tatistics) (?:from|by|of))\s(?:(?:the|a|an|its|new|latest|official)\s){0,6}(?:data from (?:the )?)?(?:[A-ZÀ-Þ]|(?:[a-z]+\s){0,2}(?:service|ministry|department|agency|authority|police|council|bureau|office)(?![A-Za-zÀ-ÿ]))|\([A-ZÀ-Þ][^()]{1,40}\d{4}\)|(?<![A-Za-zÀ-ÿ])(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]*\s){0,3}(?:[Ss]ervice|[Mm]inistry|[Dd]epartment|[Aa]gency|[Aa]uthority|[Pp]olice|[Bb]ureau|[Oo]ffice)\s(?:said|says|reported|reports|confirmed)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:Act\s(?:of\s)?\d{4}|(?:Act|Law|Regulation|Decree|Ordinance)\s(?:No\.?\s|Number\s)?\d{1,5}\s?(?:of\s|\/)\d{4})/,
})

/** Does it name a source in its words? */
export const namesSource = ({ draft, prose }: Pick<Said, 'draft' | 'prose'>): boolean => NAMED(draft.lang).test(wholeText(prose))
