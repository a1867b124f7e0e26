import * as v from 'valibot'
import { channelsOf, defineRule, isLuhn } from '../../src/rule.ts'

const DIGITS = '\\d(?:[ .\\-\\u00a0]?\\d){7,18}'
const ACCOUNT = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d])(?:no(?:mor)?\\.?\\s*)?(?:rekening|rek\\.?|norek|BCA|BRI|BNI|BSI|BTN|Mandiri|CIMB(?:\\s+Niaga)?|Danamon|Permata|Muamalat|Jago|SeaBank|GoPay|OVO|ShopeePay|LinkAja|bank\\s+[A-Za-zÀ-ÿ]+|account(?:\\s+(?:no|number))?\\.?)(?![A-Za-zÀ-ÿ])(?<gap>[^\\d\\n]{0,25}?)(?<![\\d.,])(?<digits>${DIGITS})(?![\\dA-Za-zÀ-ÿ]|[.,]\\d)`,
  'gi',
)
const CARD = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d])(?:kartu|card|cc|debit|kredit|credit|ATM)(?![A-Za-zÀ-ÿ])(?<gap>[^\\d\\n]{0,40}?)(?<![\\d.,])(?<digits>${DIGITS})(?![\\dA-Za-zÀ-ÿ]|[.,]\\d)`,
  'gi',
)
const GROUPED = /(?<![\d-])(?<digits>(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6011|65\d{2}|62\d{2}|35\d{2})(?:[ -]\d{4}){3}|3[47]\d{2}[ -]\d{6}[ -]\d{5})(?![\d-])/g
const IBAN =
  /(?<![A-Za-zÀ-ÿ\d#])(?:[A-Z]{2}\d{2}[A-Z0-9]{11,30}|[a-z]{2}\d{2}[a-z0-9]{11,30}|[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)(?![A-Za-zÀ-ÿ\d])/g
/** What most drafts lack: eight digits in a row, or the start of an IBAN. */
const MANY_DIGITS = /\d(?:[ .\-\u00a0]?\d){7}/
const COUNTRY = /[A-Za-z]{2}\d{2} ?[A-Za-z0-9]{4}/
/** Accounts of treasuries and known charities are there to be published. */
const OFFICIAL =
  /(?<![A-Za-zÀ-ÿ])(?:kas (?:umum )?(?:daerah|negara)|RKUD|RKUN|BAZNAS|PMI|Palang Merah|rekening resmi|virtual account|a\.?\s?n\.? (?:Pemerintah|Pemkab|Pemkot|Pemprov|Dinas|Kementerian|Badan|Yayasan)|atas nama (?:Pemerintah|Pemkab|Pemkot|Pemprov|Dinas|Kementerian|Badan|Yayasan)|KTP|KK|NIK|pos|perdana|telepon|official account)(?![A-Za-zÀ-ÿ])/i
const NO_ACCOUNT = /^(?:08[1235789]|628|1500|(?:19|20)\d{2}(?:19|20)\d{2}$)/

/** Lengths of accounts and cards of Indonesian banks, and of health insurance cards. */
const isIndonesian = (digits: string): boolean => [10, 13, 15, 16].includes(digits.length)

/** ISO 13616: the first four signs to the end, letters as numbers, remainder 1 by 97. */
const isIban = (text: string): boolean => {
  const code = text.replace(/\s/g, '').toUpperCase()
  let rest = 0
  for (const sign of code.slice(4) + code.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return code.length >= 15 && code.length <= 34 && rest === 1
}

export default defineRule({
  title: { id: 'Nomor rekening atau kartu seseorang', en: 'A person’s account or card number' },
  why: {
    id: 'Rekening pribadi bukan tempat uang publik, dan nomornya data pribadi yang dapat disalahgunakan.',
    en: 'Public money never goes to a private account, and its number is personal data.',
  },
  personal: true,
  severity: 'error',
  messages: {
    account: { id: 'Hapus nomor rekening ini; arahkan ke kanal pembayaran resmi', en: 'Remove this account number; point to the official way to pay' },
    card: { id: 'Hapus nomor kartu ini', en: 'Remove this card number' },
  },
  options: v.object({
    /** Official accounts, in any spelling. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ draft, options, facts, report }) => {
    return {
      prose(prose) {
        const numbered = MANY_DIGITS.test(prose.text)
        if (!numbered && !COUNTRY.test(prose.text)) return
        const allowed = new Set([...options.allow.map((number) => number.replace(/\W/g, '').toLowerCase()), ...channelsOf(facts).banks])
        const seen: number[] = []
        const look = (message: 'account' | 'card', pattern: RegExp, isNumber: (digits: string) => boolean) => {
          for (const match of prose.find(pattern)) {
            const found = match.groups.digits ?? match.text
            const digits = found.replace(/\W/g, '')
            const around = prose.text.slice(Math.max(0, match.start - 30), match.end + 40)
            if (
              seen.includes(match.end) ||
              allowed.has(digits.toLowerCase()) ||
              /Rp|\$|USD|IDR/i.test(match.groups.gap ?? '') ||
              /^\d{1,2}\D\d{1,2}\D\d{4}$/.test(found)
            )
              continue
            if (!isNumber(digits) || (message === 'account' && OFFICIAL.test(around))) continue
            seen.push(match.end)
            report({ message, at: { span: prose.span(match.end - found.length, match.end) } })
          }
        }
        if (numbered) look('card', GROUPED, isLuhn)
        if (numbered) look('card', CARD, (digits) => digits.length >= 12 && isLuhn(digits))
        look('account', IBAN, (code) => isIban(code))
        if (!numbered) return
        look('account', ACCOUNT, (digits) => digits.length >= 8 && digits.length <= 16 && !NO_ACCOUNT.test(digits))
        if (draft.lang === 'id') look('card', CARD, (digits) => isIndonesian(digits) && !NO_ACCOUNT.test(digits) && !OFFICIAL.test(prose.text))
      },
    }
  },
  limits: {
    id: 'Rekening kas daerah dan lembaga zakat yang disebut namanya didiamkan; daftarkan rekening resmi lain di berkas fakta atau lewat opsi “allow”.',
    en: 'Treasury accounts and named charities are left alone; list other official accounts in the facts file or in “allow”.',
  },
  examples: {
    bad: [
      'Donasi ke rekening BCA «1234567890» a.n. bendahara.',
      'Transfer ke rek BRI «1234-01-005678-53-0».',
      'Rekening pelapor: Mandiri «1370012345678»',
      'Kartu kredit «4000 0012 3456 7899» atas nama warga terblokir.',
      'Send the fee to account number «1234567890» of the clerk.',
      'The card «4000001234567899» was found at the market, is it yours?',
      'My IBAN is «GB33 BUKB 2020 1555 5555 55», please send it there.',
    ],
    good: [
      'Donasi hanya melalui rekening kas daerah yang tertera di laman resmi.',
      'Jangan transfer ke rekening pribadi petugas.',
      'Nomor antrean 12345678.',
      'Setor ke rekening kas daerah Bank Contoh 0012345678.',
      'Saldo rekening Rp 1.250.000.000 per 24-11-2026.',
      'The fee can be paid at the desk on Monday.',
      'Your account was made on 24-11-2026 and it is free.',
      'A library card is valid for 12 months from the day you get it.',
    ],
  },
})
