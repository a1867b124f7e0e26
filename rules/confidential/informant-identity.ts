import { defineRule } from '../../src/rule.ts'

const NAMED = {
  id: /(?<![A-Za-zÀ-ÿ])(?:[Pp]elapor|[Ii]nforman|[Ss]aksi(?!\s+ahli)(?:\s+(?:korban|mata|kunci|pelapor))?|[Pp]engadu|[Pp]embocor|[Ww]histleblower)(?:nya)?(?:\s+(?:kasus|perkara|laporan|aduan)\s+(?:ini|itu|tersebut))?(?:\s+(?:itu|ini|tersebut))?(?:\s*,\s*|\s*:\s*|\s+(?:atas\s+nama|a\.?n\.?|bernama|adalah|ialah|yaitu|yakni|kami)\s+)(?:(?:warga|tetangga|pegawai|karyawan|staf|guru)\s+[^.!?,]{0,25},?\s*)?(?<name>(?:(?:Bapak|Pak|Ibu|Bu|Sdr\.?|Sdri\.?|Saudara|Saudari|Kak|H\.|Hj\.)\s+)?[A-ZÀ-Þ][a-zß-ÿ]+(?:\s+(?:binti?\s+)?[A-ZÀ-Þ][a-zß-ÿ]+){0,3})/g,
  en: /\b(?:[Tt]he\s+|[Oo]ur\s+)?(?:informant|whistleblower|complainant|witness|source\s+of\s+the\s+(?:tip|report))(?:\s+(?:in\s+(?:this|the)\s+case))?(?:\s*,\s*|\s+(?:named|called|is|was|is\s+named)\s+)(?<name>(?:(?:Mr|Mrs|Ms)\.?\s+)?[A-ZÀ-Þ][a-zß-ÿ]+(?:\s+[A-ZÀ-Þ][a-zß-ÿ]+){0,2})/g,
}
/** Capitalised words that name no person: definitions in laws, offices, months, ways to report. */
const NO_NAME =
  /^(?:Warga|Setiap|Orang|Pihak|Badan|Masyarakat|Pegawai|Penyedia|Anda|Kami|Kita|Mohon|Silakan|Jika|Bila|Apabila|Kerahasiaan|Identitas|Pemerintah|Kementerian|Lembaga|Komisi|Dinas|Polres|Polda|Aparatur|Terima|LPSK|Tuhan|Allah|Semua|Jangan|Hubungi|Untuk|Dalam|Pelapor|Saksi|Terlapor|The|This|We|Act|Protection|Program|Programme|Law|Please|If|Any|Every|Congress|Report)(?![A-Za-zÀ-ÿ])/
const SHIELDED =
  /(?<![A-Za-zÀ-ÿ])(?:samaran|disamarkan|bukan nama sebenarnya|dirahasiakan|rahasiakan|Yehuwa|Jehovah|pseudonym|not (?:his|her|their) real name|anonymous)(?![A-Za-zÀ-ÿ])/i

export default defineRule({
  title: { id: 'Identitas pelapor atau saksi', en: 'Identity of an informant or witness' },
  why: {
    id: 'Pelapor dan saksi yang namanya terbuka dapat dibalas; Perpres 76/2013 dan UU 31/2014 melindunginya.',
    en: 'Informants and witnesses whose names are out may face revenge; the law protects them.',
  },
  severity: 'error',
  messages: {
    named: { id: 'Hapus nama pelapor atau saksi; tulis “seorang warga” saja', en: 'Remove the name of the informant or witness; write “a resident” only' },
  },
  terms: () => [
    ...'pelapor pelapornya informan saksi saksinya pengadu pembocor'.split(' ').map((text) => ({ text, lang: 'id' as const })),
    ...['informant', 'complainant', 'witness', 'source of the tip', 'source of the report'].map((text) => ({ text, lang: 'en' as const })),
    { text: 'whistleblower' },
  ],
  check: ({ draft, report }) => ({
    prose(prose) {
      for (const match of prose.find(NAMED[draft.lang])) {
        const name = match.groups.name ?? ''
        const start = match.end - name.length
        const around = prose.text.slice(Math.max(0, match.start - 40), match.end + 40)
        if (!NO_NAME.test(name) && !SHIELDED.test(around)) report({ message: 'named', at: { span: prose.span(start, match.end) } })
      }
    },
  }),
  limits: {
    id: 'Saksi ahli didiamkan. Jabatan berhuruf kapital setelah “saksi adalah” dapat ikut dilaporkan.',
    en: 'A capitalised office after “the witness is” may be reported too.',
  },
  examples: {
    bad: [
      'Laporan dari pelapor atas nama «Misal Contoh» sudah kami terima.',
      'Informan kasus itu adalah warga RT 02, «Ani Contoh».',
      'Saksi bernama «Contoh» memberi keterangan.',
      'Pelapor adalah «Ibu Misal», istri Bapak Contoh.',
      'We thank the informant, «Ann Sample», for her help.',
      'The whistleblower is «Mr Example» from the tax office.',
      'Our witness was «Sample» and she has told us all.',
    ],
    good: [
      'Terima kasih atas laporan warga.',
      'Identitas pelapor kami rahasiakan.',
      'Pelapor adalah Warga Negara Indonesia yang melihat dugaan korupsi.',
      'Saksi ahli bernama Contoh menjelaskan hasil uji.',
      'Laporan Anda tercatat dengan nomor tiket.',
      'We thank the resident who told us about the leak.',
      'The witness is safe and her name is not known to us.',
      'The Whistleblower Protection Act is in force.',
    ],
  },
})
