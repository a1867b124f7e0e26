import { defineRule, isKnownAddress } from '../../src/rule.ts'

const NUMBER =
  '(?:RT\\s{0,5}(?:\\.\\s{0,5})?\\d{1,3}(?:\\s{0,5}(?:[/,]\\s{0,5})?RW\\s{0,5}(?:\\.\\s{0,5})?\\d{1,3})?|RW\\s{0,5}(?:\\.\\s{0,5})?\\d{1,3}|[Bb]lok\\s{1,5}[A-Z]{1,2}(?:[\\s\\d/-]{0,20}\\d)?|(?:Nomor|nomor|No|no|Nmr)\\.?\\s{0,5}\\d{1,4}[A-Za-zÀ-ÿ]?)'
const HOME = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9])(?:[Bb]ertempat\\s{1,5}tinggal|[Tt]inggal|[Bb]eralamat|[Kk]ediaman(?:nya)?|[Rr]umah(?:nya)?|[Aa]lamat\\s{1,5}(?:rumah|tinggal|korban|pelaku|pelapor|warga|tersangka))(?!\\s{1,5}(?:[Ss]akit|[Mm]akan|[Ii]badah|[Zz]akat|[Ss]inggah|[Dd]inas|[Pp]intar|[Bb]udaya|[Pp]otong|[Pp]roduksi|[Jj]abatan|[Dd]uka))[^.!?\\n]{0,40}?(?:(?:[Jj]alan|[Jj]l\\.?|[Gg]ang|[Gg]g\\.?|[Kk]ompleks|[Pp]erumahan)\\s[^!?\\n]{0,30}?)?${NUMBER}(?:\\s{0,5}(?:,\\s{0,5})?${NUMBER}){0,3}`,
    'g',
  ),
  en: /\b(?:lives?|living|lived|resid(?:es|ed|ing)|home\s{1,5}(?:address\s{1,5})?is|home|house)\s{1,5}(?:(?:at|on|is)\s{0,5})?\d{1,5}[a-z]?\s{1,5}[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,30}(?:\s{1,5}[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,30})?\s{1,5}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Boulevard|Blvd|Place|Pl|Crescent|Terrace)(?![A-Za-zÀ-ÿ])/g,
}
const PUBLIC = {
  id: /(?<![A-Za-zÀ-ÿ])(?:kantor|posko|balai|sekretariat|puskesmas|posyandu|dinas|TPS|sekolah|masjid|gereja|pura|lokasi (?:acara|kegiatan)|museum|perpustakaan|loket|UPT)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:office|shelter|museum|library|polling|open house|care home|historic)\b/i,
}
/** Without these a text is not looked at further. */
const MAY_BE_HOME = {
  id: /[Tt]inggal|lamat|ediaman|[Rr]umah/,
  en: /(?:liv(?:es?|ing|ed)|resid(?:es|ed|ing)|home|house)\D{0,30}\d/,
}
const MAY_BE_INTERNET = /\d\.\d{1,3}\.\d{1,3}\.\d|:[\da-f]{1,4}:[\da-f]{1,4}:/i
/** An internet address leads to a household as well. */
const INTERNET =
  /(?<![\d.])(?<ip>(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?![\d.]*\d)|(?<![A-Za-zÀ-ÿ\d:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![A-Za-zÀ-ÿ\d:])/gi
const NOT_A_HOUSEHOLD = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|255|8\.8|1\.1\.1\.1)\b/
const INTERNET_LABEL = /(?<![A-Za-zÀ-ÿ])(?:IP|alamat|address|internet|blocked|diblokir|login|masuk|akses|access)(?![A-Za-zÀ-ÿ])/i

export default defineRule({
  title: { id: 'Alamat rumah atau alamat IP seseorang', en: 'Home or IP address of a person' },
  why: {
    id: 'Alamat membuat orang dapat didatangi atau dilacak; daerah atau kecamatannya sudah cukup.',
    en: 'An address lets a person be visited or traced; the district is enough.',
  },
  personal: true,
  severity: 'warning',
  messages: {
    home: { id: 'Hapus alamat rumah ini; sebut kecamatan atau kotanya saja', en: 'Remove this home address; name only the district or town' },
    internet: { id: 'Hapus alamat IP ini', en: 'Remove this IP address' },
  },
  check: ({ draft, facts, report }) => ({
    prose(prose) {
      if (!/\d/.test(prose.text)) return
      if (MAY_BE_HOME[draft.lang].test(prose.text))
        for (const match of prose.find(HOME[draft.lang]))
          if (!PUBLIC[draft.lang].test(prose.text.slice(Math.max(0, match.start - 40), match.end)) && !isKnownAddress(prose.text, match, facts))
            report({ message: 'home', at: match })
      if (!MAY_BE_INTERNET.test(prose.text)) return
      for (const match of prose.find(INTERNET)) {
        const label = INTERNET_LABEL.test(prose.text.slice(Math.max(0, match.start - 40), match.end + 20))
        if (label && !NOT_A_HOUSEHOLD.test(match.text)) report({ message: 'internet', at: match })
      }
    },
  }),
  limits: {
    id: 'Alamat kantor, posko, tempat umum, dan alamat di daftar fakta didiamkan. Alamat tanpa nomor, RT, atau blok tidak terlihat.',
    en: 'Offices, public places and addresses of the fact registry are left alone. An address without a number is not seen.',
  },
  examples: {
    bad: [
      'Korban «tinggal di Jalan Melati Nomor 5 RT 02/RW 04».',
      'Pelapor «beralamat di Blok C Nomor 7».',
      '«Rumah tersangka ada di Gang Anggrek No. 3 RT 01», mohon diketahui.',
      'Akses dari alamat IP «203.0.113.45» kami blokir.',
      'The man «lives at 12 Elm Road» and he was not at work.',
      'She is safe, and her «home is 7 North Street».',
      'We have blocked the address «203.0.113.45» of the sender.',
    ],
    good: [
      'Kantor kelurahan di Jalan Melati Nomor 5.',
      'Posko ada di balai RW 04.',
      'Rumah sakit di Jalan Contoh Nomor 10 buka 24 jam.',
      'Kebakaran terjadi di Kecamatan Contoh Hulu.',
      'Aplikasi versi 2.10.4.1 sudah tersedia.',
      'Our office at 12 Elm Road is open on Monday.',
      'The care home at 3 South Street will have a new garden.',
      'He lives in the north of the district.',
    ],
  },
})
