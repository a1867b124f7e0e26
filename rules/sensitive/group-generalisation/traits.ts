const split = (list: string): readonly string[] => list.split('|')

/** Said of people and of nothing that passes: “orang X pemalas” needs no “memang” to be a claim about all of them. */
export const PLAIN = {
  id: split(
    'malas|malas-malas|pemalas|kasar|jorok|penipu|pembohong|bodoh|tolol|goblok|dungu|biadab|barbar|keras kepala|susah diatur|sulit diatur|tidak bisa diatur|kurang ajar|tidak jujur|tidak bisa dipercaya|tidak dapat dipercaya|tidak tahu diri|tidak tahu malu|tidak beradab|licik|culas|pelit|serakah|rakus|maling|terbelakang|primitif|kampungan|kafir|sesat|pemabuk|munafik|pengkhianat|parasit|curang|suka mencuri|suka menipu|suka berbohong|suka mabuk|cengeng|bejat|rendahan|cerewet|bawel|matre|pengecut|lelet|lamban|teroris|penjahat|kriminal',
  ),
  en: split(
    "lazy|filthy|criminal|criminals|stupid|idiot|idiots|liar|liars|thieves|thief|crook|crooks|cheat|cheats|cheaters|greedy|savage|savages|animals|terrorist|terrorists|rapist|rapists|murderers|parasites|vermin|scum|backward|uncivilised|uncivilized|disgusting|inferior|evil|untrustworthy|drunk|drunks|dumb|ungrateful|primitive|subhuman|cowards|trash|garbage|bad drivers|terrible drivers|hysterical|irrational|too emotional|bad at maths|bad at math|can't drive|cannot drive|can't be trusted|cannot be trusted",
  ),
} as const

/** Also true of a street, a day or a deed: a claim about a group only with a word that makes it general. */
const PASSING = {
  id: split(
    'kotor|tidak tertib|kurang tertib|tidak disiplin|tidak bisa parkir|tidak bisa menyetir|tidak bisa nyetir|tidak bisa mengemudi|tidak bisa memimpin|tidak bisa berpikir|tidak becus|tidak sopan|pencuri|perusuh|rusuh|perampok|biang onar|biang kerok|biang rusuh|biang masalah|biang|pembuat onar|tukang|preman|bau|hina|perusak|suka ribut|suka rusuh|bermasalah|gila|emosional|baper|egois|penakut|materialistis',
  ),
  en: split('dirty|violent|ignorant|dishonest|dangerous|smelly|weak|bossy|hopeless drivers'),
} as const

export const TRAITS = { id: [...PLAIN.id, ...PASSING.id], en: [...PLAIN.en, ...PASSING.en] } as const
