import type { Lang } from '../language.ts'

export const CI = ['github', 'gitlab', 'none'] as const
export type Ci = (typeof CI)[number]

/** What a new repository calls its guideline and the folder of its rules. */
export const PLACES = { id: { guideline: 'pedoman.md', rules: 'aturan' }, en: { guideline: 'guideline.md', rules: 'rules' } } as const

interface StarterOptions {
  readonly lang: Lang
  readonly issuer: string
  readonly ci: Ci
  /** Of saring, which CI runs. */
  readonly version: string
  readonly year: number
}

/** The files of a new content repository, by path: they pass `saring` and `saring test` as they are. */
export const starter = (options: StarterOptions): Readonly<Record<string, string>> => ({
  ...(options.lang === 'id' ? indonesian(options) : english(options)),
  ...ciFiles(options),
})

const indonesian = ({ issuer, year }: StarterOptions): Readonly<Record<string, string>> => ({
  '.saringrc.yaml': `# Konfigurasi saring. Penjelasan tiap kunci: README saring, bagian Konfigurasi.
guidelines: [base, id, ./pedoman.md]   # pedoman yang berlaku; yang belakangan menang
rulesFrom: [./aturan]                  # aturan sendiri: aturan/sapaan.yaml menjadi house/sapaan
files: ['draf/**']                     # yang diperiksa \`saring\` tanpa alamat
lang: id
`,
  'pedoman.md': `---
short: Pedoman Medsos
title: ${JSON.stringify(`Pedoman media sosial ${issuer}`)}
issuer: ${JSON.stringify(issuer)}
year: ${year}
---

# Pedoman media sosial ${issuer}

Dokumen ini dibaca orang dan juga oleh saring: tiap judul bernomor adalah satu butir, dan blok \`saring\` di bawahnya menyebut aturan yang
mengawasinya. Periksa cakupannya dengan \`saring guidelines\`.

## 1.1 Sapaan

Kami menyapa pembaca dengan “warga” atau “Bapak/Ibu”, bukan dengan sapaan gaul.

\`\`\`saring
rules: { house/sapaan: warning }
examples:
  bad: ['«Gaes», loket pindah ke lantai 2.']
  good: ['Bapak/Ibu, loket pindah ke lantai 2.']
\`\`\`

## 1.2 Bahasa yang santun

Kami tidak memaki, mengejek, atau menyalahkan warga, juga kepada yang mengkritik.

\`\`\`saring
rules: [tone/insult, tone/mockery, tone/blame]
\`\`\`

## 2.1 Izin foto

Orang yang wajahnya tampak jelas di foto sudah memberi izin.

\`\`\`saring
ask: Apakah orang di foto sudah memberi izin?
\`\`\`
`,
  'aturan/sapaan.yaml': `title: Sapaan gaul
why: Akun resmi menyapa semua umur dan latar; sapaan gaul membuat sebagian pembaca merasa tidak diajak bicara.
severity: note
message: “{found}” terlalu gaul untuk akun resmi; tulis “{suggest}”
terms:
  gaes: warga
  guys: warga
  sobat dinas: Bapak/Ibu
examples:
  bad:
    - Halo «gaes», loket buka lagi besok.
    - Terima kasih, «guys»!
    - Pagi, «sobat dinas»!
  good:
    - Halo warga, loket buka lagi besok.
    - Terima kasih, Bapak/Ibu.
`,
  'draf/contoh.md': `---
kanal: instagram
jenis: balasan
---

Terima kasih atas laporannya, Bapak. Petugas kami memeriksa lampu itu hari ini, dan kami kabari lagi di sini setelah selesai.
`,
})

const english = ({ issuer, year }: StarterOptions): Readonly<Record<string, string>> => ({
  '.saringrc.yaml': `# The config of saring. What each key means: README of saring, under Konfigurasi.
guidelines: [base, ./guideline.md]   # guidelines in force; the later wins
rulesFrom: [./rules]                 # rules of your own: rules/greeting.yaml becomes house/greeting
files: ['drafts/**']                 # what \`saring\` without paths checks
lang: en
`,
  'guideline.md': `---
short: Social media guideline
title: ${JSON.stringify(`Social media guideline of ${issuer}`)}
issuer: ${JSON.stringify(issuer)}
year: ${year}
lang: en
---

# Social media guideline of ${issuer}

People read this document, and so does saring: each numbered heading is a clause, and the \`saring\` block below it names the rules that
watch over it. See how far they reach with \`saring guidelines\`.

## 1.1 Greeting

We address our readers as “residents” or by name, not with slang.

\`\`\`saring
rules: { house/greeting: warning }
examples:
  bad: ['«Hey guys», the counter has moved to floor 2.']
  good: ['Dear residents, the counter has moved to floor 2.']
\`\`\`

## 1.2 Courteous language

We do not insult, mock or blame people, not even critics.

\`\`\`saring
rules: [tone/insult, tone/mockery, tone/blame]
\`\`\`

## 2.1 Consent for photos

Whoever can be recognised in a photo has agreed to it.

\`\`\`saring
ask: Have the people in the photo agreed to it?
\`\`\`
`,
  'rules/greeting.yaml': `title: Slang greeting
why: An official account speaks to all ages and backgrounds; slang leaves some of its readers out.
severity: note
message: “{found}” is too informal for an official account; write “{suggest}”
terms:
  hey guys: Dear residents
  hiya folks: Dear residents
examples:
  bad:
    - «Hey guys», the counter opens again tomorrow.
    - «Hiya folks»! The library is open.
  good:
    - Dear residents, the counter opens again tomorrow.
`,
  'drafts/example.md': `---
platform: facebook
kind: reply
---

Thank you for telling us. Our team checks the street light today, and we will write to you here once it works again.
`,
})

const ciFiles = ({ ci, version }: StarterOptions): Readonly<Record<string, string>> => {
  if (ci === 'none') return {}
  if (ci === 'gitlab') {
    return {
      '.gitlab-ci.yml': `saring:
  image: node:22
  script:
    - npx --yes saring@${version} test
    - npx --yes saring@${version} --format pretty --format gitlab:saring.json
  artifacts:
    when: always
    reports:
      codequality: saring.json
`,
    }
  }
  return {
    '.github/workflows/saring.yml': `name: saring
on: [push, pull_request]
permissions: {}
jobs:
  saring:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 22
      - run: npx --yes saring@${version} test
      - run: npx --yes saring@${version} --format github
`,
  }
}
