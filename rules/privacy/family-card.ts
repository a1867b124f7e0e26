import { defineRule } from '../../src/rule.ts'

const LABELLED =
  /(?:(?<![A-Za-zÀ-ÿ])(?:KK|kartu\s+keluarga)|family\s+card)(?:\s+(?:no(?:mor)?\.?|number))?[^A-Za-zÀ-ÿ\d\n]{0,6}(?<digits>\d(?:[ .\-\u00a0]?\d){15})(?![\dA-Za-zÀ-ÿ])/gi

export default defineRule({
  title: { id: 'Nomor kartu keluarga', en: 'Family card number' },
  why: {
    id: 'Nomor KK membuka data seisi rumah; UU 23/2006 dan UU 27/2022 melindunginya.',
    en: 'A family card number opens the data of a whole household; the law protects it.',
  },
  personal: true,
  severity: 'error',
  messages: {
    number: {
      id: 'Hapus nomor KK ini, atau samarkan menjadi empat angka terakhir',
      en: 'Remove this family card number, or mask all but the last four digits',
    },
  },
  terms: () => [{ text: 'KK' }, { text: 'kartu keluarga' }, { text: 'family card' }],
  check: ({ report }) => ({
    prose(prose) {
      for (const match of prose.find(LABELLED)) {
        const start = match.end - (match.groups.digits?.length ?? 0)
        report({ message: 'number', at: { span: prose.span(start, match.end) } })
      }
    },
  }),
  limits: {
    id: 'Nomor harus berlabel “KK” atau “kartu keluarga”; tanpa label, aturan NIK yang melihatnya.',
    en: 'The number must be labelled; without a label the rule for identity numbers sees it.',
  },
  examples: {
    bad: [
      'KK «3299991507100003» mohon diperbaiki.',
      'Nomor Kartu Keluarga: «3299991507100003»',
      'No. KK «3299 9915 0710 0003» belum sinkron.',
      'The family card number «3299991507100003» is not in our files.',
      'We have lost the family card «3299991507110007» of this house.',
      'Please check KK «3299991507110007» for the family.',
    ],
    good: [
      'Bawa Kartu Keluarga asli ke loket.',
      'Nomor KK tidak perlu dikirim lewat komentar.',
      'Sebanyak 1.250 KK menerima bantuan tahap 2.',
      'Bring your family card to the desk.',
      'The family card is free and it takes 24 hours.',
      'We printed 3,200 family cards in the last month.',
    ],
  },
})
