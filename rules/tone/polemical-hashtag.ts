import * as v from 'valibot'
import { defineRule } from '../../src/rule.ts'

/** A name for opponents, or a call against them, anywhere in the tag. */
const ATTACK =
  /provokasi|provokator|nyinyir|pembenci|buzzer(?!beater)|kadrun|cebong|kampret|musuhrakyat|musuhnegara|pengkhianat|antekas|bungkam|tenggelamkan|boikot|penjarakan|bubarkan|lawankaum|haters|liarsexposed|^liars|traitor|enem(?:y|ies)(?:of|within)|(?:shut|lock)(?:them|him|her)?up|crooked(?!river|creek|lake)|boycott|sheeple|libtard|radicalleft|cancel(?:him|her|them)/i
/** What nobody defends may be fought. */
const COMMON_ENEMY = /korupsi|koruptor|hoaks|hoax|narkoba|pungli|judi|judol|pinjol|sampah|covid|teroris|begal|mafia|penipu|scam|litter|polio/i

export default defineRule({
  title: { id: 'Tagar polemik', en: 'Polemical hashtag' },
  why: {
    id: 'Tagar yang menuduh atau menyerang menyeret instansi ke perang tagar, dan tidak bisa ditarik lagi.',
    en: 'A hashtag that accuses or attacks drags the office into a hashtag war and cannot be taken back.',
  },
  severity: 'warning',
  messages: { polemical: { id: 'Ganti {found} dengan tagar yang menyebut pokok unggahan', en: 'Use a hashtag that names the subject instead of {found}' } },
  options: v.strictObject({
    /** Tags that are fine, without the sign. */
    allow: v.optional(v.array(v.string()), []),
  }),
  limits: {
    id: 'Dicari di dalam tagar; tagar melawan korupsi, hoaks, narkoba, atau penyakit tidak dinilai. Serangan dengan kata lain tidak terlihat.',
    en: 'Tags against fraud, hoaxes, drugs or disease are not judged. Attacks in other words are not seen.',
  },
  check: ({ options, report }) => ({
    hashtag(tag) {
      const name = tag.text.slice(1)
      if (!ATTACK.test(name) || COMMON_ENEMY.test(name) || options.allow.some((allowed) => allowed.toLowerCase() === name.toLowerCase())) return
      report({ message: 'polemical', at: tag, values: { found: tag.text } })
    },
  }),
  examples: {
    bad: [
      'Tetap tenang di rumah. «#AwasProvokasiKarantina»',
      '«#LawanKaumNyinyir» demi negeri',
      'Jangan terpecah. «#TenggelamkanPembenci»',
      'Please stay home. «#IgnoreTheHaters»',
      '«#LiarsExposed» today at the town hall',
      'Together we will win. «#EnemiesOfProgress»',
    ],
    good: [
      'Tetap tenang di rumah. #CegahPenularan',
      '#BersatuLawanKorupsi dan #BungkamPungli bersama warga. #JembatanGantung #FestivalMusiRaya',
      '#LawanHoaks dengan data',
      'Please stay home. #StopTheSpread',
      '#CheckTheFacts before you share',
      'Together we recover. #FloodRecovery #LawrenceAntiqueFair',
    ],
  },
})
