import { defineRule, forLang, onceABlock } from '../../src/rule.ts'

const CRIMES =
  'korupsi|perkosaan|pemerkosaan|pembunuhan|pencurian|pencabulan|penipuan|penganiayaan|perampokan|begal|curanmor|pungli|pembakaran|pelecehan|kekerasan seksual|penyiksaan|tawuran|terorisme'
const GUILTY = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9])(?<who>pelaku\\s+(?:${CRIMES})|koruptor|pemerkosa|pembunuh|maling|pencuri|perampok|begal|penipu|bandar\\s+narkoba|pengedar\\s+narkoba|pembakar|penculik)(?![A-Za-zÀ-ÿ])(?<rest>[^.!?]{0,90})`,
    'gi',
  ),
  en: /\b(?:the|this|that|these|those)\s+(?<who>murderers?|killers?|rapists?|thie(?:f|ves)|robbers?|burglars?|fraudsters?|arsonists?|criminals?|paedophiles?|pedophiles?|kidnappers?)\b(?<rest>[^.!?]{0,90})/gi,
}
const CAUGHT = {
  id: /(?<![A-Za-zÀ-ÿ])(?:ditangkap|tertangkap|ditahan|diamankan|dibekuk|diringkus|digelandang|dicokok|berinisial|diborgol|diciduk|(?:kami|polisi|petugas) (?:tangkap|tahan|amankan|ringkus|bekuk|ciduk)|ini (?:foto|wajah|identitas)nya|bernama)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:arrested|caught|detained|in custody|captured|picked up|behind bars|named)\b/i,
}
const NAME = "(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]{0,30}\\s?)"
const NOT_A_NAME =
  '(?!(?:Presiden|Wakil|Bupati|Wali|Gubernur|Menteri|Jaksa|Hakim|Kapol|Polisi|Polres|Polda|Polsek|Kata|Satu|Tim|Dana|Kabupaten|Kota|Kecamatan|Desa|Kelurahan|Jalan|Pasar)[A-Za-zÀ-ÿ]*(?![A-Za-zÀ-ÿ]))'
/** “Pelaku pencurian, Budi Contoh (28), …”: the person's name stands beside the word, a list of others does not. */
const NAMED = forLang({
  id: () =>
    new RegExp(
      [
        `^(?:pelaku\\s[^,]{0,60},\\s${NOT_A_NAME}${NAME}{1,4}|[^,]{0,60},\\s${NOT_A_NAME}${NAME}{2,4})(?:\\(\\d{1,2}(?: tahun)?\\)|(?:alias|bin|binti)\\s[A-ZÀ-Þ][A-Za-zÀ-ÿ]*)?,(?!\\s(?:dan|atau|serta)\\s)(?=\\s[a-zß-ÿ])`,
        `^[^,]{0,60}\\s(?:adalah|ialah|yaitu|yakni)\\s${NAME}{1,4}\\(\\d{1,2}(?: tahun)?\\)`,
        `^pelaku\\s[a-z]+(?:\\s[a-z]+)?\\s${NOT_A_NAME}${NAME}{1,4}\\(\\d{1,2}(?: tahun)?\\)`,
        `^pelaku\\s[a-z]+(?:\\s[a-z]+)?\\s${NOT_A_NAME}${NAME}{2,4}(?<=\\s)(?:sudah|telah|ternyata|mengaku|akhirnya)(?![A-Za-zÀ-ÿ])`,
      ].join('|'),
    ),
  en: () => /^[^,]{0,40},\s[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]*){1,3}\s?(?:,\s(?:aged\s)?\d{1,2})?,(?!\s(?:and|or)\s)/,
})
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
        for (const { index, 0: all, groups } of sentence.text.matchAll(GUILTY[lang])) {
          if (FAIR[lang].test(sentence.text)) break
          const who = groups?.who ?? all
          const rest = groups?.rest ?? ''
          if (!CAUGHT[lang].test(rest) && !NAMED(lang).test(lang === 'id' ? who.toLowerCase() + rest : rest)) continue
          const start = sentence.start + index + all.indexOf(who)
          report({ message: 'guilty', at: { span: block.span(start, start + who.length) }, values: { who: who.replace(/\s+/g, ' ').toLowerCase() } })
        }
      }
    })
  },
  limits: {
    id: 'Hanya bila orangnya disebut ditangkap, ditahan, bernama, atau berinisial dalam kalimat yang sama.',
    en: 'Only where the sentence says that the person was caught or named.',
  },
  examples: {
    bad: [
      '«Pelaku pencurian» motor di Jalan Kenanga sudah kami tangkap.',
      '«Pelaku korupsi» dana desa itu sudah ditangkap.',
      '«Koruptor» berinisial H resmi ditahan.',
      '«Pemerkosa» anak sudah diamankan polisi.',
      '«Pelaku pencurian», Budi Contoh, sudah mencuri lima kali.',
      '«Pelaku begal» JC (21) meresahkan warga.',
      '«Pelaku pencurian» Budi Contoh sudah mencuri lima kali.',
      '«Pelaku penipuan» daring itu adalah Contoh Jaya (31).',
      'We can tell you that the «murderer» has been caught.',
      'The «thieves» were arrested at the market this morning.',
      'The «arsonist» is in custody and the road is open.',
      'The «thief», John Sample, stole five bicycles.',
    ],
    good: [
      'Terduga pelaku korupsi dana desa ditahan, proses berjalan.',
      'Koruptor merampas hak warga. Laporkan lewat kanal aduan.',
      'Terdakwa divonis bersalah oleh Pengadilan Negeri Contoh.',
      'Pelaku pencurian, Bupati menegaskan, akan berhadapan dengan hukum.',
      'Pelaku korupsi Dana Desa sudah banyak; awasi anggaran desa Anda.',
      'Pencuri waktu terbesar, Instagram, TikTok, dan gim, dapat diatur jadwalnya.',
      'Pembunuh senyap, Hipertensi, sering tanpa gejala.',
      'Pencuri, Polisi, dan Hakim: drama anak di Taman Contoh.',
      'Hipertensi adalah pembunuh senyap, periksa tekanan darah Anda.',
      'A suspect was arrested at the market this morning.',
      'The thieves who were convicted of the theft were in court.',
      'Mosquitoes are the killers of many children in the district.',
      'The killers, the museum tells, were heart disease and cholera.',
    ],
  },
})
