/** What hostile files are made of. */

const many = (text: string): readonly string[] => text.split('|').map((piece) => piece || '|')

/** Marks of Markdown, whole and broken. */
export const MARKS = [
  ...many(
    '#|##|*|**|_|__|-|+|=|---|===|1.|2)|:|>|> |<|<b>|</b>|<!--|-->|[|]|](|)|[a](b)|[^1]|[^1]: |]:|![|![](|`|```|~|~~|~~~|&|&amp;|&#x0;|&#xD800;|&#99999999;|&#x1F600;|\\',
  ),
  '|',
  '\n|---|---|\n',
  '| a | b |\n',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n    ',
  '\n- ',
  '\n1. ',
  '\n---\n',
  '[a]: <b> "c"\n',
]

/** Words that rules look for, and what masks and counts look for; no number is anybody's. */
export const WORDS = [
  ...many(
    'Warga |tolol |anjing |a n j i n g |4nj1ng |himbau |menghimbau |dihimbaukan |wajib tahu |VIRAL!!! |cacat |hoaks |pengemis |di larang |dimana |yg |klik di sini ',
  ),
  ...many(
    '#CekFaktaViral |#tagar|#|@akun_resmi |https://contoh.go.id/a?b=c |bit.ly/x |humas@contoh.go.id |Hubungi 0812-3456-7890 |NIK 3276010101900001 |+62 812 3456 789 ',
  ),
  ...many('Rp1.000.000 |Senin, 17 November 2026 |17/11/2026 |besok |99% |1.234,5 |pukul 25.61 WIB |Jl. Merdeka No. 5 RT 01/RW 02 |“kata” |(a) |... |!!! |…|’'),
  'kata '.repeat(40),
  'x'.repeat(300),
  '\n',
]

export const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇮🇩', '🇮', '👍🏽', '❤️', '#️⃣', '\u200D', '\uFE0F', '👩‍', '\u{1F3FB}', '\u{E0067}', '🧑🏿‍🤝‍🧑🏻']

/** Zero-width marks, bidi controls, marks that pile up, and what terminals obey. */
export const CONTROLS = [
  ...'\u200B\u200C\u200D\u2060\uFEFF\u00AD\u061C\u180E\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0301\u0489\u034F\u115F\u3164\u2028\u2029\u0085\u001B\u0007\u0008\u007F\u009B\uFFFD\uFFFE\u0000\u00A0',
  '\u001B[31m',
  '\u001B]0;x\u0007',
  '\n::error::x\n',
  '##[error]x',
]

export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  s: 'ѕ',
  n: 'ո',
  t: 'τ',
  b: '𝐛',
  d: 'ｄ',
  g: '9',
  l: '1',
  k: 'ķ',
}

/** Lines of front matter, right and wrong. */
export const MATTER = [
  ...many(
    'kanal: instagram|platform: [x, IG]|platfrom: x|kind: thread|jenis: utas|jenis: balasan|lang: en|bahasa: xx|tayang: 2026-13-45|publish: 2026-11-17|tayang: besok',
  ),
  ...many(
    'sources: a|sumber: [{text: a, url: b, date: c}]|sumber: [[], {}, 1, null]|media: [{file: a, alt: "x"}]|media: 5|media: [null]|mode: krisis|mode: []|topik: {}|tujuan: ~',
  ),
  ...many(
    'abaikan: {tone/insult: alasan}|ignore: {privacy/*: {reason: a, until: 2020-01-01}}|ignore: [a]|abaikan: {"": ""}|__proto__: {a: 1}|constructor: x|toString: 1|hasOwnProperty: 2',
  ),
  ...many(
    'a: !!js/function "function(){}"|a: !!binary x|a: !x y|<<: *a|a: &a b|b: *a|b: *z|? [a]|: b|{}: c|"\\uD800": "\\uDFFF"|a: "|a: \'|a: [|a: {|- x|...|%YAML 1.9|a: 0x1F|a: .nan|a: 1e999',
  ),
  ...many('a: "\\x00"|\ta: 1| a: 1|a:b|# x|judul: "\\e[31m"|akun: |account: @x|2026-01-01: 1|null: 1|true: false'),
].map((line) => `${line}\n`)

/** What turns XML of office files around. */
export const XML = [
  ...many(
    '<|>|&|&amp;|&#0;|&#xD800;|&#x110000;|&x;|</|/>|<!--|-->|<![CDATA[|]]>|<?x?>|<!DOCTYPE a [<!ENTITY b "c">]>|"|=|<a>|</a>|<w:p>|</w:p>|<w:r>|<w:t>|</w:t>|<w:tab/>|<w:br/>',
  ),
  ...many(
    '<row>|</row>|<c t="s"><v>999999</v></c>|<c t="inlineStr"><is><t>tolol</t></is></c>|<c r="B2"><f>A1</f></c>|<v>|</v>|<mergeCell ref="A1:XFD1048576"/>|<mergeCell ref="C3:A1"/>|\u0000|\uFFFF',
  ),
  '<w:ins>'.repeat(600),
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:del><w:r><w:delText>tolol</w:delText></w:r></w:del>',
]
