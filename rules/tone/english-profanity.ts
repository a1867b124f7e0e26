import { cuss } from 'cuss'
import * as v from 'valibot'
import { defineRule, type Span, type TermHit } from '../../src/rule.ts'

/** Rated certain by the list, and yet ordinary words, names, places, species or the law's own wording in official posts. */
const ORDINARY = `
  barf beanbag bogan boner bong boonie booty bung chonky chug chunger chunky cocky coondog cooly coolie cumming cumquat dago dahmer diddle dink
  dipstick dix dong dope dumb ero faeces fatah fister flange floo fu gable geez geezer geni gora greaser gummer gypsy haji hajji hadji hapa hebe
  hillbilly ho hobo honker hooker horney hori hork idiot jap jeez jig jigger jiggy kacap kafir kimchi kkk klansman klanswoman koon kumquat kwa lebo
  limey loadedgun loser magicwand mam masturbate moneyshot moron moslem muff muncher nip niggle niggling noonan nudger orga pansy pedo perv piker pimp
  pollock pom poo poop pooper pooping puke quickie rearend redleg redneck redskin reefer rere rigger russki sadis sadom scallywag sexed shav shylock
  slapper slave slavedriver sloper smut sooty spit spitter spunk spunky squaw stringer stripclub stupid sucker swallower swalow taff tang tar threeway
  tinker tortur transvestite triplex turnon twinkie uck usama vibr vomit wab welcher welfare whacker whash whitey whiz whop willie wn wop yank`
/** Slurs against a group are the business of `sensitive/slur`, which knows the word to use instead. */
const SLURS = `
  nigger nigga coon darkie jigaboo pickaninny spic wetback beaner chink chinaman gook paki towelhead raghead kike hymie gypped gyp gyppo pikey injun
  tranny faggot homo retard retarded slut whore skank`
/** Rated only likely, and never right from an institution. */
const STRONG = 'bastard bitch damn dildo pussy shit tits turd'

const list = (words: string): string[] => words.trim().split(/\s+/)

const withPlural = (word: string): string[] => [
  word,
  /(?:s|x|z|[cs]h)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`,
]

const Options = v.strictObject({
  sureness: v.pipe(
    v.optional(v.picklist([0, 1, 2]), 2),
    v.description('seyakin apa daftarnya: 2 pasti kotor, 1 mungkin, 0 jarang / how sure the list is: 2 profane, 1 perhaps, 0 rarely'),
  ),
  allow: v.optional(v.array(v.string()), []),
})

const lists = new WeakMap<object, ReadonlySet<string>>()

/** The list for some options: once for the terms and the checks. */
const wordsFor = (options: v.InferOutput<typeof Options>): ReadonlySet<string> => {
  let words = lists.get(options)
  if (!words) lists.set(options, (words = makeWords(options)))
  return words
}

const makeWords = ({ sureness, allow }: v.InferOutput<typeof Options>): ReadonlySet<string> => {
  const quiet = new Set([...list(ORDINARY), ...list(SLURS), ...allow].flatMap(withPlural))
  const strong = new Set(list(STRONG))
  const words = Object.entries(cuss).filter(([word, rating]) => rating >= sureness || strong.has(word))
  return new Set(words.flatMap(([word]) => withPlural(word)).filter((word) => !quiet.has(word)))
}

export default defineRule({
  title: { id: 'Kata kotor berbahasa Inggris', en: 'English profanity' },
  why: {
    id: 'Kata kotor meruntuhkan wibawa instansi, dan tangkapan layarnya tetap beredar setelah unggahan dihapus.',
    en: 'Profanity costs an institution its standing, and the screenshot outlives the deleted post.',
  },
  severity: 'error',
  lang: 'en',
  messages: {
    profane: { id: 'Hapus “{found}”, atau sampaikan dengan kata yang netral', en: 'Leave out “{found}”, or say it in neutral words' },
  },
  limits: {
    id: 'Kutipan warga, judul karya, dan nama orang yang sama dengan kata kotor ikut ditandai; daftarkan di “allow”.',
    en: 'Quoted residents, titles of works and surnames that equal a listed word are reported too; list them under “allow”.',
  },
  options: Options,
  terms: (options) => Array.from(wordsFor(options), (text) => ({ text })),
  check: async ({ options, report }) => {
    const { default: profanities } = await import('retext-profanities')
    const words = wordsFor(options)
    const find = profanities({ sureness: 0 })
    let hits: TermHit[] = []
    return {
      term(hit) {
        // 600k is a number, no word in disguise; “magna cum laude” and “kitchen-cum-library” are Latin.
        const [before, after] = [hit.prose.text.slice(Math.max(0, hit.start - 1), hit.start), hit.prose.text.slice(hit.end, hit.end + 6)]
        if (!/^\d\d/.test(hit.text) && !(/^cum$/i.test(hit.text) && (before === '-' || / laud/i.test(after)))) hits.push(hit)
      },
      // The library indexes its whole list at every call: only blocks in which a word was seen are given to it.
      RootNode(root) {
        if (hits.length === 0) return
        const found: { readonly at: { readonly span: Span } | TermHit; readonly text: string }[] = []
        const message = (_reason: string, { place, ruleId }: { readonly place: typeof root.position; readonly ruleId: string }) => {
          const span = { start: place?.start.offset ?? 0, end: place?.end.offset ?? 0 }
          const hit = hits.find((one) => one.span.start < span.end && span.start < one.span.end)
          if (hit && words.has(ruleId.replaceAll('-', ' '))) found.push({ at: { span }, text: hit.text })
          return {}
        }
        find(root, { message } as unknown as Parameters<typeof find>[1])
        // Disguised words and those inside a hashtag are no words to the library.
        const missed = hits.filter(({ span }) => !found.some(({ at }) => at.span.start < span.end && span.start < at.span.end))
        for (const { at, text } of [...found, ...missed.map((hit) => ({ at: hit, text: hit.text }))])
          report({ message: 'profane', at, values: { found: text } })
        hits = []
      },
    }
  },
  examples: {
    bad: [
      'The rumour that the library is closing is «bullshit».',
      'We fixed the «damn» lift, thanks for asking.',
      'Who the «fuck» parked in front of the fire hydrant?',
      'Our old boiler was a piece of «sh1t», so the pool is closed today.',
      'Stop dumping rubbish by the river, you «bastards». #«Bullshit»Excuses',
    ],
    good: [
      'The rumour that the library is closing is not true.',
      'The county welfare office helps 600k families, and Ms Cummings leads the Willie Park Fund.',
      'Our new librarian graduated magna cum laude and runs the shop-cum-archive.',
      'Bring pollock, kumquats and a beanbag chair to the harbour fair.',
      { text: 'Jemaah haji membawa bunga dan dong.', draft: { lang: 'id' } },
      'The museum shows how slave ships sailed from Scunthorpe and Essex.',
    ],
  },
})
