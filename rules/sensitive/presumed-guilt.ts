import { defineRule, onceABlock } from '../../src/rule.ts'

const CRIMES =
  'korupsi|perkosaan|pemerkosaan|pembunuhan|pencurian|pencabulan|penipuan|penganiayaan|perampokan|begal|curanmor|pungli|pembakaran|pelecehan|kekerasan seksual|penyiksaan|tawuran|terorisme'
const GUILTY = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9])(?<who>pelaku\\s+(?:${CRIMES})|koruptor|pemerkosa|pembunuh|maling|pencuri|perampok|begal|penipu|bandar\\s+narkoba|pengedar\\s+narkoba|pembakar|penculik)(?![A-Za-zÀ-ÿ])(?<rest>[^.!?]{0,60})`,
    'gi',
  ),
  en: /\b(?:the|this|that|these|those)\s+(?<who>murderers?|killers?|rapists?|thie(?:f|ves)|robbers?|burglars?|fraudsters?|arsonists?|criminals?|paedophiles?|pedophiles?|kidnappers?)\b(?<rest>[^.!?]{0,60})/gi,
}
const CAUGHT = {
  id: /(?<![A-Za-zÀ-ÿ])(?:ditangkap|tertangkap|ditahan|diamankan|dibekuk|diringkus|digelandang|dicokok|berinisial|diborgol|diciduk|(?:kami|polisi|petugas) (?:tangkap|tahan|amankan|ringkus|bekuk|ciduk)|ini (?:foto|wajah|identitas)nya|bernama)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:arrested|caught|detained|in custody|captured|picked up|behind bars|named)\b/i,
}
const FAIR = {
  id: /(?<![A-Za-zÀ-ÿ])(?:(?:ter)?duga|diduga|dugaan|tersangka|terdakwa|terpidana|divonis|vonis|inkrah|terbukti|putusan|dihukum|hukuman|jumlah|bila|jika|apabila|setiap|para|agar|belum|kalau|jangan)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:alleged(?:ly)?|suspect(?:s|ed)?|accused|charged|convicted|sentenced|found guilty|verdict|if|any|may|who (?:was|were) convicted)\b/i,
}

export default defineRule({
  title: { id: 'Menyebut bersalah sebelum putusan', en: 'Guilt before a verdict' },
  why: {
    id: 'Sebelum putusan berkekuatan tetap, orang yang ditangkap masih dianggap tidak bersalah.',
    en: 'Until a court has decided, a person who was arrested is presumed innocent.',
  },
  severity: 'warning',
  messages: {
    guilty: { id: 'Tulis “terduga {who}” atau “tersangka”, bukan “{who}”', en: 'Write “suspect” or “alleged {who}” instead of “{who}”' },
  },
  terms: () => [
    ...'pelaku koruptor pemerkosa pembunuh maling pencuri perampok begal penipu bandar pengedar pembakar penculik'
      .split(' ')
      .map((text) => ({ text, lang: 'id' as const })),
    ...'murderer murderers killer killers rapist rapists thief thieves robber robbers burglar burglars fraudster fraudsters arsonist arsonists criminal criminals paedophile paedophiles pedophile pedophiles kidnapper kidnappers'
      .split(' ')
      .map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft: { lang }, report }) => {
    return onceABlock((block) => {
      for (const sentence of block.find(/[^.!?]+/g)) {
        if (!CAUGHT[lang].test(sentence.text)) continue
        for (const { index, 0: all, groups } of sentence.text.matchAll(GUILTY[lang])) {
          if (FAIR[lang].test(sentence.text)) break
          const who = groups?.who ?? all
          if (!CAUGHT[lang].test(groups?.rest ?? '')) continue
          const start = sentence.start + index + all.indexOf(who)
          report({ message: 'guilty', at: { span: block.span(start, start + who.length) }, values: { who: who.replace(/\s+/g, ' ').toLowerCase() } })
        }
      }
    })
  },
  limits: {
    id: 'Hanya bila orangnya disebut ditangkap, ditahan, atau diberi inisial dalam kalimat yang sama.',
    en: 'Only where the sentence says that the person was caught or named.',
  },
  examples: {
    bad: [
      '«Pelaku pencurian» motor di Jalan Kenanga sudah kami tangkap.',
      '«Pelaku korupsi» dana desa itu sudah ditangkap.',
      '«Koruptor» berinisial H resmi ditahan.',
      '«Pemerkosa» anak sudah diamankan polisi.',
      'We can tell you that the «murderer» has been caught.',
      'The «thieves» were arrested at the market this morning.',
      'The «arsonist» is in custody and the road is open.',
    ],
    good: [
      'Terduga pelaku korupsi dana desa ditahan, proses berjalan.',
      'Koruptor merampas hak warga. Laporkan lewat kanal aduan.',
      'Terdakwa divonis bersalah oleh Pengadilan Negeri Contoh.',
      'Hipertensi adalah pembunuh senyap, periksa tekanan darah Anda.',
      'A suspect was arrested at the market this morning.',
      'The thieves who were convicted of the theft were in court.',
      'Mosquitoes are the killers of many children in the district.',
    ],
  },
})
