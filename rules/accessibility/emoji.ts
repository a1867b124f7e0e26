import * as v from 'valibot'
import { defineRule, type Span } from '../../src/rule.ts'

export default defineRule({
  title: { id: 'Emoji berlebihan', en: 'Too many emoji' },
  why: {
    id: 'Pembaca layar mengeja setiap emoji (“konfeti, konfeti, konfeti”), sehingga pesannya tenggelam.',
    en: 'A screen reader spells out every emoji (“party popper, party popper”), and the message drowns.',
  },
  severity: 'warning',
  messages: {
    row: { id: '{count} emoji berderet; cukup satu', en: '{count} emoji in a row; one is enough' },
    same: { id: 'Emoji yang sama {count} kali; cukup satu', en: 'The same emoji {count} times; once is enough' },
    many: { id: '{count} emoji; sisakan paling banyak {max}', en: '{count} emoji; keep {max} at most' },
  },
  options: v.object({ max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 6) }),
  check: ({ options: { max }, report }) => {
    const seen: { readonly text: string; readonly span: Span }[] = []
    let row: { readonly count: number; readonly span: Span } | undefined
    let longest: typeof row
    return {
      emoji({ text, span }) {
        seen.push({ text, span })
        row = row && row.span.end === span.start ? { count: row.count + 1, span: { start: row.span.start, end: span.end } } : { count: 1, span }
        if (row.count > (longest?.count ?? 2)) longest = row
      },
      end() {
        if (longest) return report({ message: 'row', at: longest, values: { count: longest.count } })
        const byText = new Map<string, (typeof seen)[number][]>()
        for (const one of seen) {
          const alike = byText.get(one.text)
          if (alike) alike.push(one)
          else byText.set(one.text, [one])
        }
        const same = [...byText.values()].find(({ length }) => length > 3)
        if (same?.[1]) return report({ message: 'same', at: same[1], values: { count: same.length } })
        const beyond = seen[max]
        if (beyond) report({ message: 'many', at: beyond, values: { count: seen.length, max } })
      },
    }
  },
  limits: {
    id: 'Emoji sebagai butir daftar (📍 🗓️ ⏰) boleh sampai batasnya; satu temuan untuk satu kiriman.',
    en: 'Emoji as bullets are fine up to the limit; one finding a post.',
  },
  examples: {
    bad: [
      '🎉 Selamat! «🎉» Layanan baru 🎉 sudah dibuka 🎉',
      'Cara daftar: «✅✅✅✅» isi formulir.',
      '«📍🕘📞📧» Info layanan',
      '«🚨🚨🚨» Fire in Elm Street. Leave now.',
      'We are open! «🎉🎉🎉»',
      '✅ Forms «✅» fees ✅ photo ✅ done',
    ],
    good: [
      'Selamat! Layanan baru dibuka. 🎉',
      '📍 Alun-alun Contoh\n🗓️ 3 Juni 2026\n⏰ 09.00 WIB',
      'Info layanan di bawah ini.',
      'We are open! 🎉',
      'Fire in Elm Street. Leave now and call 911. 🚨',
      'Done. ✅ Thank you 🙏',
    ],
  },
})
