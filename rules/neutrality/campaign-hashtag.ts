import * as v from 'valibot'
import { defineRule } from '../../src/rule.ts'

/** Slogans of a campaign anywhere in a tag, whoever it is for. */
const SLOGAN =
  /(?:\d|satu|dua|tiga)periode|salam(?:\d|satu|dua|tiga|empat)jari|(?:coblos|menangkan)[A-Za-zÀ-ÿ]|pilih(?:nomor|no)\d|gantipresiden|lanjutkan\d|(?:satu|dua)putaran|^(?:re-?elect|elect)(?!i|o|r)[A-Za-zÀ-ÿ]/i
/** A call and, at the next hump, a name: `#VoteSmith`. */
const CALL = /^(?:Vote|Elect)(?<rest>[A-ZÀ-Þ][a-zß-ÿ]+(?:[A-ZÀ-Þ][a-zß-ÿ]+)?)$/
/** How and when people are asked to vote, without a side. */
const NO_SIDE =
  /^(?:Early|Now|Today|Tomorrow|Saf|Ready|By|Local|Our|Your|The|For|Like|In|On|It|Out|Yes|No|Day|Count|Save|Respons|Counts|Matters|With|And|From|At|Here|Reg|Absent|Mail|Person|Plan)/
const NAMES_AND_YEAR = /^[A-ZÀ-Þ][a-zß-ÿ]+[A-ZÀ-Þ][a-zß-ÿ]+(?<year>20\d\d)$/
const EVENT =
  /pemilu|pilkada|pileg|pilpres|election|vote|debat|rpjm|visi|rencana|roadmap|target|menuju|emas|maju|games|cup|piala|expo|forum|fest|pekan|summit|konferensi|conference|hut|hari|day|week|year|tahun|mudik|lebaran|ramadan|natal|haji|sensus|census|cpns|pppk|ppdb|rapat|kongres|congress|muktamar|world|asia|asean|olympi|pon|porprov|budget|apbn|apbd|plan|strategy/i

export default defineRule({
  title: { id: 'Tagar kampanye', en: 'Campaign hashtag' },
  why: {
    id: 'Tagar dukungan di akun instansi melanggar netralitas aparatur, juga bila hanya ikut terpasang dari saran otomatis.',
    en: 'A campaign tag on an official account breaks its neutrality, also when autocomplete put it there.',
  },
  severity: 'error',
  messages: { campaign: { id: 'Hapus {found}; pakai tagar program atau layanannya', en: 'Remove {found}; use the tag of the programme or service' } },
  options: v.strictObject({
    years: v.pipe(
      v.optional(v.array(v.number()), [2029]),
      v.description('tahun pemilihan: dua nama dan salah satunya menjadi tagar kampanye / years of elections: two names and one of them make a campaign tag'),
    ),
    names: v.pipe(v.optional(v.array(v.string()), []), v.description('nama calon, seperti ditulis dalam tagar / names of candidates, as they stand in tags')),
    allow: v.optional(v.array(v.string()), []),
  }),
  limits: {
    id: 'Nama calon tidak dikenal tanpa daftar “names”. Dua nama diikuti tahun hanya dinilai untuk tahun dalam “years”; tagar acara dapat ditulis di “allow”.',
    en: 'Candidates are not known without the list “names”. Two names and a year count only for the “years”; tags of events go into “allow”.',
  },
  check: ({ options: { years, names, allow }, report }) => {
    const isCampaign = (name: string): boolean => {
      if (allow.some((allowed) => allowed.toLowerCase() === name.toLowerCase())) return false
      if (SLOGAN.test(name) || names.some((known) => name.toLowerCase().includes(known.toLowerCase()))) return true
      const rest = CALL.exec(name)?.groups?.rest
      if (rest !== undefined) return !NO_SIDE.test(rest)
      return years.includes(Number(NAMES_AND_YEAR.exec(name)?.groups?.year)) && !EVENT.test(name)
    }
    return {
      hashtag(tag) {
        if (isCampaign(tag.text.slice(1))) report({ message: 'campaign', at: tag, values: { found: tag.text } })
      },
    }
  },
  examples: {
    bad: [
      'Progres rumah prajurit sesuai rencana. «#MisalAntah2029»',
      'Selamat pagi! «#SalamDuaJari»',
      'Lanjutkan! «#Contoh2Periode»',
      'New homes are ready. «#SmithJones2029»',
      '«#VoteSmith» today, and check the weather',
      'Proud of our parks. «#ReElectJones»',
    ],
    good: [
      'Progres rumah prajurit sesuai rencana. #Pembangunan',
      'Ayo ke TPS. #Pemilu2029 #PilihJujurAdil #DukungProdukLokal',
      '#HUTContoh2029 meriah, #IndonesiaEmas2045 makin dekat',
      'The polls open at 8am. #Election2029 #VoteEarly #VoteByMail',
      '#WaterForum2029 opens today. #SupportLocal',
      'New homes are ready. #Housing #ElectricBuses',
    ],
  },
})
