import * as v from 'valibot'
import { channelsOf, defineRule } from '../../src/rule.ts'

const FREE =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|mail|yandex|zoho|tutanota|plasa|telkom)\.(?:com?\.(?:id|uk)|com|net|me|id|de|fr|ru)$/i

export default defineRule({
  title: { id: 'Surel pribadi', en: 'Personal e-mail address' },
  why: {
    id: 'Alamat di penyedia gratis milik orang, bukan instansi; ia data pribadi dan mudah dipalsukan.',
    en: 'An address at a free provider belongs to a person, not the agency; it is personal data and easily faked.',
  },
  personal: true,
  severity: 'warning',
  messages: {
    email: { id: 'Ganti dengan surel resmi di domain instansi, atau hapus', en: 'Use an official address at the agency’s own domain, or remove this one' },
  },
  options: v.object({
    /** Addresses that the agency does use. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ options, facts, report }) => {
    const allowed = new Set(options.allow.map((address) => address.toLowerCase()))
    return {
      prose(prose) {
        for (const { type, text, start, end } of prose.tokens) {
          if (type !== 'email' || !FREE.test(text)) continue
          const address = text.toLowerCase()
          if (!allowed.has(address) && !channelsOf(facts).emails.has(address)) report({ message: 'email', at: { span: prose.span(start, end) } })
        }
      },
    }
  },
  limits: {
    id: 'Instansi yang belum punya domain dapat mendaftarkan alamatnya di berkas fakta atau lewat opsi “allow”.',
    en: 'An agency without a domain of its own can list its address in its facts file or in “allow”.',
  },
  examples: {
    bad: [
      'Kirim berkas ke «dinsos.contoh@gmail.com».',
      'Surel admin: «humas2026@yahoo.co.id»',
      'Balas ke «contoh.satu@outlook.com» ya.',
      'Send it to «help.example@gmail.com» by Friday.',
      'Contact the admin at «admin2026@yahoo.com» for the form.',
      'Write to «office@hotmail.com» and we will answer.',
    ],
    good: [
      'Kirim berkas ke layanan@dinsos.contoh.go.id.',
      'Formulir ada di https://contoh.go.id/layanan',
      'Surel resmi: halo@contoh.go.id',
      'Send it to help@example.gov by Friday.',
      'Use the form at example.gov/help and we will answer.',
      'Follow us @gmailhelp for the tips of the week.',
    ],
  },
})
