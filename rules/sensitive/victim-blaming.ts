import { defineRule } from '../../src/rule.ts'

/** What the draft must be about. */
const CRIME = {
  id: /(?<![A-Za-zÀ-ÿ])(?:(?:pe)?leceh[A-Za-zÀ-ÿ]*|(?:di|me)lecehkan|pelecehan|(?:pem|diper|memer|per)(?:er)?kosa[A-Za-zÀ-ÿ]*|kekerasan seksual|(?:pen)?cabul[A-Za-zÀ-ÿ]*|korban (?:perkosaan|kdrt)|kdrt)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:rap(?:e|ed|ist)|sexual(?:ly)? (?:assault|abus|harass|violence)\w*|harass(?:ed|ment)|assault(?:ed)?|grop(?:ed|ing)|domestic (?:violence|abuse))\b/i,
}
const BLAME = {
  id: new RegExp(
    [
      '(?:pakaian|berpakaian|baju|busana|rok)(?:nya)? (?:yang )?(?:minim|terbuka|ketat|seksi|mini|mengundang)',
      'pulang (?:larut )?malam(?: sendirian)?',
      '(?:mengundang|memancing) (?:nafsu|birahi|pelaku|perhatian)',
      '(?:harus|wajib|perlu) (?:ada|punya|bawa|membawa|menyertakan|disertai|melampirkan|dengan) (?:bukti|video|rekaman|saksi)(?:nya)?(?: video(?:nya)?)?',
      '(?:kenapa|mengapa|kok|knp) (?:(?:korban|kakak|kak|kamu|anda|mbak|ibu|dia) )?(?:tidak|nggak|gak|ga|enggak|baru|cuma) (?:langsung |segera |berani )?(?:lapor|melapor|melaporkan|teriak|berteriak|melawan|menolak|kabur|pindah)(?: [A-Za-zÀ-ÿ]+)?(?: sekarang)?',
      '(?:korban(?:nya)?(?: itu)?(?: juga| ikut| pun)? (?:yang )?(?:bersalah|salah)|salah(?:nya)? (?:korban|sendiri)|suka sama suka|wajar (?:saja )?(?:terjadi|dilecehkan|diperkosa)|kurang hati-hati)',
    ].join('|'),
    'gi',
  ),
  en: new RegExp(
    [
      'what (?:was|were) (?:she|he|they|you|the victim) wearing',
      '(?:was|were) asking for it',
      '(?:revealing|provocative) (?:clothes|clothing|dress|outfit)s?|short skirts?',
      "(?:why (?:did(?: not|n['’]t)?|does(?: not|n['’]t)?) (?:she|he|they|you|the victim)(?: not)?|(?:she|he|they|you|the victim|victims) should(?: not|n['’]t)? have) (?:report\\w*|scream\\w*|f(?:ight|ought)|leave|left|dress\\w*|worn|drink|drunk|been drinking|gone|walk\\w*|wait\\w*|stay\\w*)",
      '(?:must|needs? to|have to|has to) (?:have|bring|include|show|provide|come with) (?:video |photo )?(?:evidence|proof|footage|witnesses)',
      '(?:led him on|provoked (?:it|him))',
    ].join('|'),
    'gi',
  ),
}
/** Part of each of them, for a first look at a sentence. */
const SIGNS = {
  id: /pakai|baju|busana|rok|pulang|undang|ancing|bukti|video|rekaman|saksi|lapor|teriak|lawan|tolak|kabur|pindah|salah|suka sama|wajar|kurang hati/i,
  en: /wearing|asking for|revealing|provo|skirt|why d|should|must|need|ha[sv]e? to|led him/i,
}
/** Denied, or advice not to blame. */
const DENIED = {
  id: /(?<![A-Za-zÀ-ÿ])(?:bukan|jangan (?:pernah )?(?:menyalahkan|salahkan|tanya|bertanya|katakan)|stop|berhenti|hentikan|tidak (?:perlu|harus|wajib|pernah|bisa|boleh)|tanpa|apa ?pun|berhak|mitos|berlalu)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:never|not (?:the|your|her|his|their)|no matter|regardless|without|do not|don't|myth|stop (?:asking|blaming)|instead of asking|nobody)\b/i,
}

export default defineRule({
  title: { id: 'Menyalahkan korban', en: 'Victim blaming' },
  why: {
    id: 'Pakaian, jam pulang, atau bukti yang dituntut dari korban menutup pintu laporan; UU 12/2022 melindunginya.',
    en: 'Asking about clothes, hours or proof makes victims silent; only the offender is to blame.',
  },
  severity: 'error',
  messages: {
    blame: {
      id: 'Hapus bagian yang menyalahkan atau menuntut korban; tulis cara melapor dan pendampingan yang tersedia',
      en: 'Remove what blames the victim or demands proof; write how to report and who will help',
    },
  },
  terms: () => [
    ...['leceh', 'perkosa', 'cabul'].map((text) => ({ text, lemma: true, lang: 'id' as const })),
    ...['kekerasan seksual', 'KDRT'].map((text) => ({ text, lang: 'id' as const })),
    ...'rape raped rapist sexual sexually harassed harassment assault assaulted groped groping domestic'
      .split(' ')
      .map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, prose, report }) => ({
    end() {
      if (!prose.some(({ text }) => CRIME[draft.lang].test(text))) return
      for (const block of prose) {
        for (const sentence of block.find(/[^.!?]+/g)) {
          const text = sentence.text.replace(/\s/g, ' ')
          if (!SIGNS[draft.lang].test(text)) continue
          for (const { index, 0: found } of text.matchAll(BLAME[draft.lang])) {
            if (DENIED[draft.lang].test(text)) break
            if (/[A-Za-zÀ-ÿ]/.test((text[index - 1] ?? ' ') + (text[index + found.length] ?? ' '))) continue
            const start = sentence.start + index
            report({ message: 'blame', at: { span: block.span(start, start + found.length) } })
          }
        }
      }
    },
  }),
  limits: {
    id: 'Hanya bila naskah menyebut kekerasan seksual atau KDRT. Kiat keselamatan yang halus bisa lolos.',
    en: 'Only where the draft names sexual or domestic violence. Subtle safety tips may pass.',
  },
  examples: {
    bad: [
      'Korban pelecehan sebaiknya tidak memakai «pakaian minim».',
      'Untuk laporan pelecehan «harus ada bukti video» dulu, ya, Kak.',
      'Kami prihatin atas pelecehan itu. «Kenapa tidak lapor petugas» saat itu juga?',
      'Korban perkosaan itu «pulang malam sendirian», jadi begini akibatnya.',
      'On the harassment report: «what was she wearing» at the time?',
      'We read about the assault. «You should have screamed» for help.',
      'Harassment reports «must have video evidence», so please send it first.',
    ],
    good: [
      'Pakaian minim bukan penyebab pelecehan.',
      'Korban berhak atas pendampingan. Laporan pelecehan dapat disampaikan tanpa video.',
      'Warga korban banjir menerima pakaian dan selimut.',
      'Bila mengalami pelecehan di kereta, temui petugas atau hubungi SAPA 129.',
      'Jangan pernah bertanya kenapa baru lapor kepada korban perkosaan.',
      'Report harassment to our staff or by text. We will believe you.',
      'It is never about what she was wearing: rape is the fault of the rapist.',
      'The office must have video evidence of speeding before it sends a fine.',
    ],
  },
})
