import { defineRule, onceABlock } from '../../src/rule.ts'

const CHILD = {
  id: /(?<![A-Za-zÀ-ÿ])(?:anak(?!\s+(?:perusahaan|sungai|tangga|cabang|buah))(?:nya)?|siswa|siswi|pelajar|murid|santri|santriwati|remaja|bocah|balita|bayi)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:child|children|boy|girl|pupil|student|teen(?:ager)?|minor|juvenile|\d{1,2}-year-old)s?\b/i,
}
/** Words of a case; they wake the rule. */
const WORDS = {
  id: 'korban,korbannya,pelaku,saksi,tersangka,terlapor,berhadapan dengan hukum,pelecehan,dilecehkan,perkosaan,diperkosa,pencabulan,dicabuli,perundungan,dirundung,bullying,narkoba,tawuran,dianiaya,penganiayaan,kekerasan,hamil,mencuri,pencurian',
  en: 'victim,suspect,offender,rape,raped,abuse,abused,assault,assaulted,harassed,bullied,molested,arrested,charged',
}
/** Not the victim of a disaster, nor who runs a shop. */
const NO_CRIME = '(?!\\s+(?:banjir|gempa|longsor|kebakaran|bencana|erupsi|tsunami|kecelakaan|puting|angin|usaha|seni|wisata))'
const caseOf = (words: string, after: string) =>
  new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${words.replaceAll(',', '|').replaceAll(' ', '\\s+')})(?![A-Za-zÀ-ÿ])${after}`, 'i')
const CASE = { id: caseOf(WORDS.id, NO_CRIME), en: caseOf(WORDS.en, '') }
const IDENTITY = {
  id: /(?<![A-Za-zÀ-ÿ0-9])(?:(?:SD|SMP|SMA|SMK|MI|MTs|MA|SLB|TK|PAUD)(?:N|IT|S|K)?\s+(?:Negeri\s+|Swasta\s+)?(?:\d{1,3}|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+){0,2}|(?:[Pp]ondok\s+)?[Pp]esantren\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)?|(?:[Bb]er)?[Ii]nisial\s+[A-ZÀ-Þ]{1,4}(?:\s*\(\d{1,2}\))?|(?:[Pp]utr[ai]|[Aa]nak)\s+(?:[A-Za-zÀ-ÿ]+\s+)?(?:dari\s+)?(?:pasangan\s+)?(?:Bapak|Pak|Ibu|Bu)\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)/g,
  en: /(?<![A-Za-zÀ-ÿ0-9])[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+){0,3}\s+(?:Primary|Elementary|Middle|High|Secondary|Junior)(?:\s+High)?(?:\s+School)?|\b(?:son|daughter)\s+of\s+(?:(?:Mr|Mrs|Ms)\.?\s+)?[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)?/g,
}
/** Lessons, prizes and children who are missed: there is no case, or the name must be known. */
const NO_CASE = {
  id: /(?<![A-Za-zÀ-ÿ])(?:sosialisasi|penyuluhan|edukasi|pencegahan|(?:men)?cegah|bahaya|kampanye|deklarasi|lomba|juara|prestasi|meraih|seminar|pelatihan|lokakarya|anti|antinarkoba|duta|program|bebas|gerakan|satgas|hilang|dicari|simulasi|bantuan)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:prevent\w*|awareness|workshop|lesson|training|competition|won|prize|programme|program|missing|anti-\w+|campaign|taught|teach\w*)\b/i,
}

export default defineRule({
  title: { id: 'Identitas anak dalam perkara', en: 'Identity of a child in a case' },
  why: {
    id: 'UU 11/2012 melarang membuka nama, sekolah, alamat, dan orang tua anak korban, saksi, atau pelaku.',
    en: 'The law forbids telling the school, address, initials or parents of a child who is a victim, witness or suspect.',
  },
  severity: 'error',
  messages: {
    identity: {
      id: 'Hapus nama, sekolah, inisial, atau orang tua anak; tulis “seorang anak” saja',
      en: 'Remove the name, school, initials or parents; write “a child” only',
    },
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => WORDS[lang].split(',').map((text) => ({ text, lang }))),
  check: ({ draft: { lang }, report }) => {
    return onceABlock((block) => {
      for (const sentence of block.find(/[^.!?]+/g)) {
        const { text } = sentence
        if (!CHILD[lang].test(text) || !CASE[lang].test(text)) continue
        for (const { index, 0: found } of text.matchAll(IDENTITY[lang])) {
          if (NO_CASE[lang].test(text)) break
          const start = sentence.start + index
          report({ message: 'identity', at: { span: block.span(start, start + found.length) } })
        }
      }
    })
  },
  limits: {
    id: 'Anak, perkara, dan identitasnya harus ada dalam satu kalimat. Foto tidak terlihat.',
    en: 'Child, case and identity must stand in one sentence. Pictures are not seen.',
  },
  examples: {
    bad: [
      'Anak korban, siswa «SDN 2 Contoh», telah kami dampingi.',
      'Pelaku anak «berinisial A (12)», «putra Bapak Misal», kami titipkan di panti.',
      'Anak yang berhadapan dengan hukum itu bersekolah di «SMPN 1 Berantah».',
      'The girl who was assaulted goes to «Exampleton High School».',
      'A boy, victim of abuse and «son of Mr Sample», is in care.',
      'Officers say the pupil charged with theft went to «Hulu Elementary School».',
    ],
    good: [
      'Anak yang berhadapan dengan hukum kami dampingi bersama UPTD PPA.',
      'Siswa SDN 2 Contoh meraih juara lomba mendongeng.',
      'Siswa SMPN 1 Berantah mengikuti penyuluhan bahaya narkoba.',
      'Siswa SDN 9 Contoh yang menjadi korban banjir belajar di tenda.',
      'A child was assaulted last week. A social worker is with the family.',
      'Pupils of Exampleton High School won the debate about the victims of war.',
      'Students at Hulu Elementary School will plant 200 trees this week.',
    ],
  },
})
