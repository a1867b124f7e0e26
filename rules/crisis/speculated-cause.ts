import { defineRule, onceABlock } from '../../src/rule.ts'

/** A guess at a cause, from the guessing word to the end of what is guessed. */
const GUESS = {
  id: /\b(?:diduga|kemungkinan(?: besar)?|ditengarai|disinyalir|sepertinya|kayaknya|mungkin)\b[^.!?\n]{0,40}\b(?:karena|akibat|disebabkan|dipicu|gara-gara)\b[^.!?,;\n]{0,40}|\b(?:kecelakaan|kebakaran|banjir|longsor|ledakan|runtuhnya)\b[^.!?,\n]{0,25}\b(?:karena|akibat|disebabkan)\b[^.!?,;\n]{0,30}\b(?:mengantuk|korsleting|jebol|lalai|kelalaian|ceroboh|rem blong|puntung rokok|human error|sabotase)\b[^.!?,;\n]{0,30}/gi,
  en: /\b(?:probably|likely|apparently|presumably|it seems|seemingly|perhaps|suspected to be|believed to (?:be|have been))\b[^.!?\n]{0,40}\b(?:caused|because|due to)\b[^.!?,;\n]{0,40}|\b(?:fire|crash|flood(?:ing)?|explosion|collapse|landslide|accident)\b[^.!?,\n]{0,25}\bcaused by\b[^.!?,;\n]{0,40}/gi,
}
/** In each of these guesses. */
const CAUSE = { id: /karena|akibat|disebabkan|dipicu|gara-gara/i, en: /cause|due to/i }
/** Who found it, or that nobody has yet. */
const FINDING = {
  id: /\b(?:masih (?:di|dalam )(?:selidiki|penyelidikan|teliti|periksa|investigasi)|hasil (?:olah TKP|penyelidikan|pemeriksaan|investigasi|uji|kajian)|menurut|keterangan|kesimpulan|KNKT|BMKG|PVMBG|puslabfor|polisi menyatakan|damkar menyatakan|(?:belum|jangan) (?:diketahui|dipastikan|berspekulasi|menduga))\b/i,
  en: /\b(?:under investigation|investigat(?:ors?|ion) (?:said|found|shows?|concluded)|according to|report (?:found|says|shows)|ruled|confirmed|officials said|not yet known|do not speculate)\b/i,
}
const EVENT = {
  id: 'kecelakaan, kebakaran, banjir, longsor, ledakan, meledak, terbakar, runtuh, ambruk, jatuhnya, tenggelam, keracunan, tabrakan, gempa, jebol, musibah',
  en: 'fire, crash, flood, flooding, explosion, collapse, landslide, accident, derailment, poisoning, blackout, outage, dam, leak',
}

export default defineRule({
  title: { id: 'Penyebab yang baru dugaan', en: 'A cause that is only guessed' },
  why: {
    id: 'Dugaan penyebab dari akun resmi dibaca sebagai kesimpulan; bila keliru, orang sudah telanjur disalahkan.',
    en: 'A guess at the cause from an official account reads as a finding; if it is wrong, someone has been blamed already.',
  },
  severity: 'warning',
  messages: {
    guess: {
      id: 'Tulis bahwa penyebabnya masih diselidiki, atau sebutkan siapa yang menyimpulkannya',
      en: 'Write that the cause is under investigation, or name who found it',
    },
  },
  limits: {
    id: 'Dugaan yang menyebut sumbernya di paragraf yang sama tidak dinilai; apakah sumbernya berwenang tidak terlihat.',
    en: 'A guess that names its source in the same paragraph is not judged; whether the source is the right one it cannot see.',
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => EVENT[lang].split(', ').map((text) => ({ text, lang, ...(lang === 'id' && { lemma: true }) }))),
  check: ({ draft: { lang }, report }) => {
    return onceABlock((prose) => {
      if (!CAUSE[lang].test(prose.text)) return
      for (const guess of prose.find(GUESS[lang])) {
        if (FINDING[lang].test(prose.text)) return
        report({ message: 'guess', at: guess })
      }
    })
  },
  examples: {
    bad: [
      '«Kebakaran diduga akibat korsleting listrik».',
      '«Kemungkinan besar banjir karena bendungan jebol».',
      '«Kecelakaan terjadi karena sopir mengantuk».',
      { text: 'The «fire was probably caused by wiring».', draft: { lang: 'en' } },
      { text: 'The crash happened «likely because the driver slept».', draft: { lang: 'en' } },
      { text: 'The flood came «apparently due to a broken dam».', draft: { lang: 'en' } },
    ],
    good: [
      'Penyebab kebakaran masih diselidiki Damkar dan Polisi.',
      'Kebakaran diduga akibat korsleting menurut keterangan Polres Contoh.',
      'Loket kemungkinan besar tutup lebih awal karena rapat.',
      'Balai besar memeriksa kondisi bendungan setelah banjir.',
      { text: 'The cause of the fire is under investigation.', draft: { lang: 'en' } },
      { text: 'Investigators found that the crash was caused by a broken valve.', draft: { lang: 'en' } },
      { text: 'The office will probably close early because of a meeting.', draft: { lang: 'en' } },
    ],
  },
})
