import { defineRule, exists } from '../../src/rule.ts'

/** Codes of provinces, past and present. */
const PROVINCES = new Set('11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(' '))
const LONG = /(?<![A-Za-zÀ-ÿ\d/_&])\d(?:[ .\-\u00a0]?\d){15,17}(?![\dA-Za-zÀ-ÿ/])/g
/** What nearly all drafts lack. */
const SIXTEEN = /\d(?:[ .\-\u00a0]?\d){15}/
const NINE = /\d{3}[ -]?\d{2}[ -]?\d{4}/
const SOCIAL = /(?<![\d-])(?:\d{3}-\d{2}-\d{4}|(?<=(?:SSN|[Ss]ocial [Ss]ecurity(?: [Nn]umber)?)[^\d]{1,6})\d{3}[ -]?\d{2}[ -]?\d{4})(?![\d-])/g
const OTHER_LABEL =
  /(?:(?<![A-Za-zÀ-ÿ])KK|kartu keluarga|family card|NPWP|kartu kredit|kartu debit|credit card|debit card)[^A-Za-zÀ-ÿ\d\n]{0,3}(?:no(?:mor)?\.?)?[^A-Za-zÀ-ÿ\d\n]{0,4}$/i

/** Province, two for the regency, two for the district; day (women: plus 40), month, year; a serial number from 0001. */
const isNik = (digits: string): boolean => {
  const [day, month, year] = [6, 8, 10].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number]
  const born = day > 40 ? day - 40 : day
  const real = exists({ year: 2000 + year, month, day: born }) || exists({ year: 1900 + year, month, day: born })
  return digits.length === 16 && PROVINCES.has(digits.slice(0, 2)) && digits.slice(2, 4) !== '00' && real && digits.slice(12) !== '0000'
}

/** A civil servant's number: date of birth, month of appointment (21 for those on contract), sex, serial. */
const isNip = (digits: string): boolean => {
  const at = (start: number, length: number) => Number(digits.slice(start, start + length))
  const [born, appointed, month] = [at(0, 4), at(8, 4), at(12, 2)]
  return (
    digits.length === 18 &&
    born >= 1930 &&
    exists({ year: born, month: at(4, 2), day: at(6, 2) }) &&
    appointed >= born + 15 &&
    appointed < 2100 &&
    ((month >= 1 && month <= 12) || month === 21) &&
    /[12]/.test(digits[14] ?? '') &&
    digits.slice(15) !== '000'
  )
}

const isSocial = (digits: string): boolean => !/^(?:000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'

export default defineRule({
  title: { id: 'Nomor identitas seseorang', en: 'Identity number of a person' },
  why: {
    id: 'NIK membuka pinjaman, rekening, dan data orang; UU 27/2022 melarang mengungkapkannya.',
    en: 'An identity number opens loans, accounts and files; data protection law forbids publishing it.',
  },
  personal: true,
  severity: 'error',
  messages: {
    nik: { id: 'Hapus NIK ini, atau samarkan menjadi empat angka terakhir', en: 'Remove this identity number (NIK), or mask all but the last four digits' },
    nip: { id: 'Hapus NIP ini; nama dan jabatan cukup', en: 'Remove this employee number (NIP); name and office are enough' },
    ssn: { id: 'Hapus nomor jaminan sosial ini', en: 'Remove this social security number' },
  },
  check: ({ draft, report }) => ({
    prose(prose) {
      if (!NINE.test(prose.text) && !SIXTEEN.test(prose.text)) return
      for (const match of prose.find(LONG)) {
        const digits = match.text.replace(/\D/g, '')
        if (isNip(digits)) report({ message: 'nip', at: match })
        else if (isNik(digits) && !OTHER_LABEL.test(prose.text.slice(Math.max(0, match.start - 40), match.start))) report({ message: 'nik', at: match })
      }
      if (draft.lang !== 'en') return
      for (const match of prose.find(SOCIAL)) if (isSocial(match.text.replace(/\D/g, ''))) report({ message: 'ssn', at: match })
    },
  }),
  limits: {
    id: 'Nomor lain 16 angka dengan susunan yang sama (satu dari 35) ikut dilaporkan. Angka yang disamarkan (3299xxxx) tidak.',
    en: 'Another 16-digit number of the same build (one in 35) is reported too. Masked digits are not.',
  },
  examples: {
    bad: [
      'Penerima bantuan: NIK «3299990101900001».',
      'Data «3299 9941 0190 0001» sudah terverifikasi.',
      'Mohon cek «3299993107850002» di sistem.',
      'Kepala Seksi, NIP «19850731 209901 1 001», hadir di lokasi.',
      'His social security number is «219-09-9999», so we can find him.',
      'The holder of NIK «3299994101850002» can come to the desk.',
      'We have your SSN: «219 09 9999», and we will send the form to you.',
    ],
    good: [
      'Siapkan NIK Anda, jangan unggah di kolom komentar.',
      'Nomor resi 9999991399990000 sudah kami kirim.',
      'NIK 32999901xxxx0001 sudah kami proses.',
      'KK 3299991507100003 dicetak ulang (lihat aturan kartu keluarga).',
      'Surat nomor 470/123/2026 tertanggal 24-11-2026.',
      'Bring your identity card to the desk on Monday.',
      'The order number is 1234 5678 9012 3456 and it will be sent on Friday.',
      'Never post your social security number in the comments.',
    ],
  },
})
