import { defineRule } from '../../src/rule.ts'

const ILLNESS = {
  id: 'HIV(?:/AIDS)?|AIDS|ODHA|(?:[Cc]ovid|COVID)(?:-19)?|[Kk]orona|TBC|[Tt]uberkulosis|[Hh]epatitis(?:\\s+[A-E])?|[Kk]usta|lepra|gangguan\\s+jiwa|gangguan\\s+mental|skizofrenia|depresi|[Kk]anker(?:\\s+[A-Za-zÀ-ÿ]+)?|sifilis|raja\\s+singa|epilepsi|DBD|demensia|kecanduan\\s+narkoba|cacar\\s+monyet|mpox|rabies|campak|difteri|polio|leptospirosis|malaria|tifus|stroke',
  en: 'HIV|AIDS|(?:[Cc]ovid|COVID)(?:-19)?|coronavirus|tuberculosis|TB|hepatitis(?:\\s+[A-E])?|leprosy|syphilis|cancer|schizophrenia|depression|epilepsy|dementia|bipolar\\s+disorder|mpox|monkeypox|an?\\s+mental\\s+(?:illness|disorder)',
}
const STATUS = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ\\d])(?:(?:[Ww]arga|[Pp]asien|[Ss]iswi?|[Ss]iswa|[Aa]nak|[Pp]egawai|[Gg]uru|[Kk]orban|[Pp]elaku|[Tt]ersangka|[Ss]eorang\\s+[A-Za-zÀ-ÿ]+)\\s+(?:[A-Za-zÀ-ÿ]+\\s+)?(?:[Bb]erinisial\\s+[A-ZÀ-Þ]{1,4}|[Bb]ernama\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+|[Aa]tas\\s+nama\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+|itu|tersebut)|[Bb]erinisial\\s+[A-ZÀ-Þ]{1,4}|(?<![A-Za-zÀ-ÿ])(?:Bapak|Pak|Ibu|Bu|Tn\\.?|Ny\\.?|Sdr\\.?|Sdri\\.?)\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)?)[^.!?]{0,40}?\\s(?:positif|terinfeksi|mengidap|menderita|terpapar|terjangkit|terkena|didiagnosis|hidup\\s+dengan|dirawat\\s+karena|meninggal\\s+karena)[^.!?]{0,20}?\\s(?:${ILLNESS.id})(?![A-Za-zÀ-ÿ\\d])|(?<![A-Za-zÀ-ÿ\\d])(?:[Pp]asien|[Pp]enderita|[Ww]arga|[Ss]uspek)\\s(?:(?:suspek|positif|terduga|penderita)\\s)?(?:${ILLNESS.id})\\s(?:atas\\snama|bernama|berinisial)\\s(?:(?:Bapak|Pak|Ibu|Bu)\\s)?[A-ZÀ-Þ][A-Za-zÀ-ÿ]*`,
    'g',
  ),
  en: new RegExp(
    `\\b(?:(?:[Tt]he|[Aa]|[Oo]ur)\\s+(?:patient|pupil|student|resident|employee|teacher|victim|suspect)\\s+(?:named\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)|[Pp]atient\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]*|(?:Mr|Mrs|Ms|Miss)\\.?\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)[^.!?]{0,40}?\\s(?:tested\\s+positive|test(?:s)?\\s+positive|has|had|is\\s+living\\s+with|was\\s+diagnosed|is\\s+infected|was\\s+infected|suffers)(?:\\s+(?:for|with|from))?\\s+(?:${ILLNESS.en})(?![A-Za-zÀ-ÿ\\d])`,
    'g',
  ),
}

/** Of whom it must be said. */
const PERSON = {
  id: /inisial|nama|itu|tersebut|Bapak|Pak|Ibu|Bu|Tn|Ny|Sdr/,
  en: /[Pp]atient|pupil|student|resident|employee|teacher|victim|suspect|M(?:r|s|iss)/,
}

export default defineRule({
  title: { id: 'Status kesehatan seseorang', en: 'Health status of a person' },
  why: {
    id: 'Data kesehatan adalah data pribadi spesifik menurut UU 27/2022; membukanya memicu stigma.',
    en: 'Health data is protected above all other personal data; telling it brings stigma.',
  },
  personal: true,
  severity: 'error',
  messages: {
    status: {
      id: 'Hapus nama, inisial, atau penyakitnya; pakai jumlah kasus saja',
      en: 'Remove the name, the initials or the illness; give only the number of cases',
    },
  },
  terms: () => [
    ...'positif terinfeksi mengidap menderita terpapar terjangkit terkena didiagnosis suspek pasien penderita'
      .split(' ')
      .map((text) => ({ text, lang: 'id' as const })),
    ...['hidup dengan', 'dirawat karena', 'meninggal karena'].map((text) => ({ text, lang: 'id' as const })),
    ...'HIV AIDS covid coronavirus tuberculosis TB hepatitis leprosy syphilis cancer schizophrenia depression epilepsy dementia mpox monkeypox'
      .split(' ')
      .map((text) => ({ text, lang: 'en' as const })),
    ...['bipolar disorder', 'mental illness', 'mental disorder'].map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, report }) => ({
    prose(prose) {
      if (PERSON[draft.lang].test(prose.text)) for (const match of prose.find(STATUS[draft.lang])) report({ message: 'status', at: match })
    },
  }),
  limits: {
    id: 'Orang yang mengumumkan sendiri penyakitnya dengan izin ikut dilaporkan; beri alasan lewat “abaikan”.',
    en: 'People who told of their illness themselves are reported too; silence it with a reason.',
  },
  examples: {
    bad: [
      '«Warga berinisial S positif HIV».',
      '«Pasien atas nama Contoh dinyatakan terinfeksi Covid-19».',
      '«Pasien suspek rabies atas nama Bapak Misal» dirawat di RSUD.',
      '«Siswa itu mengidap hepatitis», mohon waspada.',
      'Kabar dari RT 02: «Ibu Misal didiagnosis TBC» kemarin.',
      'We are sorry to say that «Mr Sample tested positive for HIV».',
      'The school is closed because «the teacher Sample has tuberculosis».',
      'We can tell you that «Mrs Sample was diagnosed with cancer».',
    ],
    good: [
      'Kasus Covid-19 bertambah 5 orang per 3 Mei 2026 (sumber: Dinkes).',
      'Layanan tes HIV gratis di puskesmas.',
      'Pasien positif TBC mendapat obat gratis.',
      'Ibu hamil yang terinfeksi HIV berhak atas terapi.',
      'Five people tested positive for measles in the district this week.',
      'Mr Sample has a new office at the town hall.',
      'Patients who have TB can get the treatment for free.',
    ],
  },
})
