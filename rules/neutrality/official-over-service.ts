import * as v from 'valibot'
import { defineRule, type Match } from '../../src/rule.ts'

const TITLES = {
  id: 'wakil bupati|bupati|wakil gubernur|gubernur|wakil wali kota|wakil walikota|wali kota|walikota|menteri|wakil menteri|presiden|wakil presiden|kepala dinas|kepala badan|kepala kantor|sekretaris daerah|sekda|camat|lurah|direktur utama|direktur jenderal|direktur|ketua|kapolres|kapolda|kajari|kajati|dandim|rektor',
  en: 'mayor|deputy mayor|governor|president|vice president|minister|secretary|senator|congressman|congresswoman|representative|councillor|commissioner|director|chief|chair|chairman|chairwoman|prime minister',
}
const patternOf = (titles: string) =>
  new RegExp(
    `(?<![A-Za-zÀ-ÿ])(?:${titles.replace(/(?<=^|\||\s)[a-zß-ÿ]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}) [A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]+)?`,
    'g',
  )
/** A title that goes on as a title names an office, and nobody yet. */
const OFFICE = /^Chief(?: (?:[A-Z][a-z]+|and|of|&)){1,4} Officer(?![a-z])|^Chief of Staff(?![a-z])/
const PATTERNS = { id: patternOf(TITLES.id), en: patternOf(TITLES.en) }

export default defineRule({
  title: { id: 'Pejabat lebih banyak daripada layanan', en: 'More official than service' },
  why: {
    id: 'Warga mencari layanan; unggahan yang berisi nama pejabat terasa sebagai promosi diri.',
    en: 'People look for the service; a post full of an official’s name feels like self-promotion.',
  },
  severity: 'note',
  messages: {
    often: {
      id: 'Nama pejabat disebut {count} kali; sebut sekali, lalu ceritakan layanannya bagi warga',
      en: 'The official is named {count} times; once is enough, then tell what people get',
    },
  },
  options: v.strictObject({ max: v.optional(v.number(), 2) }),
  limits: {
    id: 'Yang dihitung jabatan diikuti nama yang sama. Wajah di foto dan acara protokol yang memang menuntut penyebutan lengkap tidak terbedakan.',
    en: 'What counts is the same title and name. Faces in photos and protocol that demands full titles cannot be told apart.',
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => TITLES[lang].split('|').map((text) => ({ text, lang }))),
  check: ({ draft, prose, options: { max }, report }) => {
    let titles = 0
    return {
      term() {
        titles++
      },
      end() {
        if (titles <= max) return
        const named = new Map<string, Match[]>()
        for (const block of prose) {
          for (const match of block.find(PATTERNS[draft.lang])) {
            if (OFFICE.test(block.text.slice(match.start, match.end + 24))) continue
            const key = match.text.toLowerCase()
            named.set(key, [...(named.get(key) ?? []), match])
          }
        }
        for (const matches of named.values()) {
          const extra = matches[max]
          if (extra) report({ message: 'often', at: extra, values: { count: matches.length } })
        }
      },
    }
  },
  examples: {
    bad: [
      'Bupati Contoh membuka acara. Bupati Contoh menanam pohon. «Bupati Contoh» menyapa warga.',
      'Gubernur Contoh hadir, Gubernur Contoh berpesan, «Gubernur Contoh» berfoto.',
      'Kepala Dinas Antah meninjau, Kepala Dinas Antah memberi, «Kepala Dinas Antah» tersenyum.',
      'Mayor Smith opened it. Mayor Smith planted a tree. «Mayor Smith» met people.',
      'Governor Jones came, Governor Jones spoke, «Governor Jones» smiled at the fair.',
      'Minister Lee toured the site, Minister Lee gave a speech, and «Minister Lee» posed.',
    ],
    good: [
      'Bupati Contoh membuka layanan cetak KTP. Warga cukup membawa KK ke kecamatan.',
      'Layanan dibuka Gubernur Contoh. Pendaftaran di laman resmi.',
      'Posko banjir dibuka di balai desa oleh Camat Hulu, Camat Hilir, dan Camat Tengah.',
      'Mayor Smith opened the service. Bring your ID.',
      'Write to the Chief Information Officer. The Chief Information Officer answers in a week; each Chief Information Officer keeps a list.',
      'The shelter is open at the town hall.',
      'Governor Jones signed the order on 3 June 2026.',
    ],
  },
})
