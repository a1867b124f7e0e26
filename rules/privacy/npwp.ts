import * as v from 'valibot'
import { defineRule, exists, isLuhn } from '../../src/rule.ts'

const WRITTEN = /(?<![\d.])\d{2,3} ?\. ?\d{3} ?\. ?\d{3} ?\. ?\d ?- ?\d{3} ?\. ?\d{3}(?!\d)/g
const LABELLED =
  /(?:(?<![A-Za-zÀ-ÿ])NPWP|tax(?:payer)?\s+(?:id|identification)(?:\s+number)?)[^\d\n]{0,24}?(?<![\d.])(?<digits>\d(?:[ .\-\u00a0]?\d){14,15})(?![\dA-Za-zÀ-ÿ]|\.\d)/gi

/** What nearly all drafts lack: the end of a number with its stops, or fifteen digits. */
const ENDING = /\d ?- ?\d{3} ?\. ?\d{3}/
const FIFTEEN = /\d(?:[ .\-\u00a0]?\d){14}/

/** Sixteen digits: a person's NIK, or 0 before the fifteen of old. */
const isSixteen = (digits: string): boolean =>
  digits.startsWith('0') ? isLuhn(digits.slice(1, 10)) : exists({ year: 2000, month: Number(digits.slice(8, 10)), day: Number(digits.slice(6, 8)) % 40 })

export default defineRule({
  title: { id: 'Nomor pokok wajib pajak (NPWP)', en: 'Taxpayer number (NPWP)' },
  why: {
    id: 'NPWP adalah data pribadi yang dilindungi UU 27/2022; kini sering sama dengan NIK.',
    en: 'A taxpayer number is personal data, and today often the identity number itself.',
  },
  personal: true,
  severity: 'error',
  messages: { number: { id: 'Hapus NPWP ini, atau samarkan angkanya', en: 'Remove this taxpayer number, or mask it' } },
  options: v.object({
    /** NPWP of the agency itself, in any spelling. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ options, report }) => {
    return {
      prose(prose) {
        if (!ENDING.test(prose.text) && !FIFTEEN.test(prose.text)) return
        const allowed = new Set(options.allow.map((number) => number.replace(/\D/g, '')))
        const written = [...prose.find(WRITTEN)]
        for (const match of written) if (!allowed.has(match.text.replace(/\D/g, ''))) report({ message: 'number', at: match })
        for (const match of prose.find(LABELLED)) {
          const found = match.groups.digits ?? ''
          const [start, digits] = [match.end - found.length, found.replace(/\D/g, '')]
          const again = written.some((other) => other.start < match.end && start < other.end)
          if (again || allowed.has(digits) || (digits.length === 16 && !isSixteen(digits))) continue
          report({ message: 'number', at: { span: prose.span(start, match.end) } })
        }
      },
    }
  },
  limits: {
    id: 'NPWP instansi sendiri dapat didaftarkan lewat opsi “allow”. Tanpa titik dan tanpa label, nomor tidak dikenali.',
    en: 'The agency’s own number can be listed in “allow”. Without dots and label a number is not recognised.',
  },
  examples: {
    bad: [
      'NPWP «09.999.888.7-407.000» atas nama wajib pajak.',
      'Mohon cek NPWP «099998887407000» di sistem.',
      'NPWP: «09 999 888 7 407 000»',
      'Wajib pajak dengan nomor «09.999.888.7-407.000» menunggak.',
      'The taxpayer ID «09.999.888.7-407.000» is on the list.',
      'We have sent the bill to NPWP «099998887407000» by mail.',
      'Your tax ID number is «099998887407000», and it is in our files.',
    ],
    good: [
      'NPWP Anda tertera pada kartu.',
      'Jangan bagikan NPWP di kolom komentar.',
      'Anggaran pajak 2026 sebesar Rp1.250.000.000.',
      'Kantor pajak buka pukul 08.00–15.00, nomor antrean 12.',
      'Bring your tax ID to the desk on Monday.',
      'The tax for the year was Rp12,500,000 and it is due on 31 March.',
      'Never post your NPWP in the comments.',
    ],
  },
})
