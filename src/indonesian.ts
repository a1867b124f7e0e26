/** Abbreviations that end in a full stop and do not end a sentence, without that stop, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jl jln no nomor gg kel kec kab prov rt rw dr drs dra ir prof hj h kh ust tgk sdr sdri bpk rp telp tlp hp fax hlm hal vol ed dll dsb dst tsb yth an a.n u.p s.d d.a tgl bln thn pt cv tbk st s.h s.e s.t s.pd s.sos m.si m.kes m.h m.m m.pd sp letjen brigjen mayjen kol let kapt ayat ps psl cf art gd lt km'.split(
    ' ',
  ),
)

/** How a word was built: `menghimbaunya` is `meng` + `himbau` + `nya`. */
export interface Affixes {
  /** `meN` and `peN` stand for all their nasal forms; '' for none. */
  readonly prefix: string
  readonly suffix: string
  /** Reduplication as written, between root and suffix: `-kata`, `2` or ''. */
  readonly again: string
}

/** A way to read the start of a word as a prefix: drop `length` letters, put `restored` before what is left. */
export interface Stripped {
  readonly prefix: string
  readonly length: number
  readonly restored: string
}

interface Nasal {
  readonly form: string
  /** First letters of roots that keep them after this form. */
  readonly keeps: RegExp
  /** The letter that melted into this form before a vowel. */
  readonly melted: string
}

const NASALS: readonly Nasal[] = [
  { form: 'nge', keeps: /^[bcdfghjklmnprstvwz][aiueo][^aiueo]*$/, melted: '' },
  { form: 'ng', keeps: /^[aiueoghqk]/, melted: 'k' },
  { form: 'ny', keeps: /^$/, melted: 's' },
  { form: 'm', keeps: /^[bfpv]/, melted: 'p' },
  { form: 'n', keeps: /^[cdjtsz]/, melted: 't' },
  { form: '', keeps: /^[lrwymn]/, melted: '' },
]
const VOWEL = /^[aiueo]/
const PLAIN_PREFIXES = ['memper', 'diper', 'ber', 'ter', 'per', 'se', 'ke', 'di', 'ku', 'kau', 'be', 'te']
/** `be-` and `te-` stand only before a root with r: berenang, bekerja, teperdaya. */
const BEFORE_R = /^(?:r|[^aiueo]er)/

/** All ways to read the start of a word as a prefix of Indonesian; the word is in lower case. A root has at least three letters. */
export const stripPrefixes = (word: string): Stripped[] => {
  const ways: Stripped[] = []
  for (const [name, head] of [
    ['meN', 'me'],
    ['peN', 'pe'],
  ] as const) {
    if (!word.startsWith(head)) continue
    for (const { form, keeps, melted } of NASALS) {
      const length = head.length + form.length
      if (!word.startsWith(form, head.length) || word.length - length < 3) continue
      const rest = word.slice(length)
      if (keeps.test(rest)) ways.push({ prefix: name, length, restored: '' })
      if (melted && VOWEL.test(rest)) ways.push({ prefix: name, length, restored: melted })
    }
  }
  for (const prefix of PLAIN_PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue
    if ((prefix === 'be' || prefix === 'te') && !BEFORE_R.test(word.slice(2))) continue
    ways.push({ prefix, length: prefix.length, restored: '' })
  }
  return ways
}

const ENDING = /^(?:kan|an|i)?(?:ku|mu|nya)?(?:lah|kah|pun|tah)?$/

/**
 * What follows a root up to the end of its word, read as reduplication and suffixes: `-katanya` after `kata`, `2` after `kata`.
 * Undefined when it is something else, so that the root is only the start of another word.
 */
export const readEnding = (rest: string, root: string): Pick<Affixes, 'again' | 'suffix'> | undefined => {
  for (const again of ['', '2', `-${root}`]) {
    if (rest.startsWith(again) && ENDING.test(rest.slice(again.length)) && (again !== '' || rest !== '2')) return { again, suffix: rest.slice(again.length) }
  }
  return undefined
}

/** Puts the affixes of one word on another root: meN + imbau → mengimbau. */
export const affix = (root: string, { prefix, suffix, again }: Affixes): string => {
  const repeated = again === '' ? '' : again === '2' ? '2' : `-${root}`
  return `${prefixed(root, prefix)}${repeated}${suffix}`
}

const prefixed = (root: string, prefix: string): string => {
  if (prefix !== 'meN' && prefix !== 'peN') return prefix + root
  const head = prefix.slice(0, 2)
  const oneSyllable = /^[^aiueo]+[aiueo][^aiueo]*$/.test(root)
  if (oneSyllable) return `${head}nge${root}`
  if (/^[aiueogh]/.test(root)) return `${head}ng${root}`
  if (/^k[aiueo]/.test(root)) return `${head}ng${root.slice(1)}`
  if (/^k/.test(root)) return `${head}ng${root}`
  if (/^s[aiueo]/.test(root)) return `${head}ny${root.slice(1)}`
  if (/^p[aiueo]/.test(root)) return `${head}m${root.slice(1)}`
  if (/^[bfvp]/.test(root)) return `${head}m${root}`
  if (/^t[aiueo]/.test(root)) return `${head}n${root.slice(1)}`
  if (/^[cdjzts]/.test(root)) return `${head}n${root}`
  return head + root
}
