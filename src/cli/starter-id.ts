import type { StarterOptions } from './starter-options.ts'

/** The files of a new content repository in Indonesian. */
export const indonesian = ({ issuer, year }: StarterOptions): Readonly<Record<string, string>> => ({
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
