import * as v from 'valibot'
import { defineRule } from '../../src/rule.ts'

const CAMPAIGN = {
  id: /^(?:calon|relawan|timses|tim_?(?:menang|sukses|pemenangan)|paslon|caleg|capres|cagub|cabup|cawali)/i,
  en: /^(?:vote(?!r|early|safe|choice|by)|re_?elect)\w{3,}|(?:for|4)_?(?:mayor|congress|senate|governor|council|parliament|president)(?:\d{0,4})$/i,
}

export default defineRule({
  title: { id: 'Akun calon atau relawan', en: 'Account of a candidate' },
  why: {
    id: 'Menandai atau membagikan akun calon adalah dukungan; aparatur dilarang mengunggah, menyukai, atau membagikannya.',
    en: 'Tagging or sharing a candidate’s account is support; public servants may not post, like or share it.',
  },
  severity: 'warning',
  messages: { candidate: { id: 'Hapus {found}; jangan menandai atau membagikan akun calon', en: 'Remove {found}; do not tag or share a candidate’s account' } },
  options: v.strictObject({
    accounts: v.pipe(v.optional(v.array(v.string()), []), v.description('akun calon dan timnya, tanpa @ / accounts of candidates and their teams, without @')),
    allow: v.optional(v.array(v.string()), []),
  }),
  limits: {
    id: 'Dikenali dari nama akun (calon, relawan, paslon) dan dari daftar “accounts”. Relawan kebencanaan ditulis di “allow”.',
    en: 'Told by the account’s name and the list “accounts”. Official accounts that look alike go into “allow”.',
  },
  check: ({ draft, options: { accounts, allow }, report }) => {
    const has = (list: readonly string[], name: string) => list.some((one) => one.replace(/^@/, '').toLowerCase() === name.toLowerCase())
    return {
      mention(mention) {
        const name = mention.text.slice(1)
        if (!has(accounts, name) && !CAMPAIGN[draft.lang].test(name)) return
        if (!has(allow, name) && !/bencana|pmi|siaga|literasi|tik$|informasi/i.test(name))
          report({ message: 'candidate', at: mention, values: { found: mention.text } })
      },
    }
  },
  examples: {
    bad: [
      'Keren videonya «@calon_contoh»!',
      'RT «@tim_menang_contoh»: jadwal kampanye',
      'Kolaborasi konten dengan «@relawan_contoh»',
      { text: 'Great video from «@smithformayor»!', draft: { lang: 'en' } },
      { text: 'RT «@VoteJones2029»: rally tonight', draft: { lang: 'en' } },
      { text: 'With our friends at «@ReElectSmith»', draft: { lang: 'en' } },
    ],
    good: [
      'Terima kasih @bmkg_contoh atas datanya.',
      'Lihat @kpu_contoh untuk jadwal pemilu.',
      'Balasan untuk @warga_kelurahan: sudah kami catat bersama @relawan_bencana_contoh.',
      { text: 'Thanks to @exampleweather for the forecast.', draft: { lang: 'en' } },
      { text: 'See @ExampleElectionOffice and @VoterHelpExample for polling places.', draft: { lang: 'en' } },
      { text: 'Reply to @resident_example: we have logged it.', draft: { lang: 'en' } },
    ],
  },
})
