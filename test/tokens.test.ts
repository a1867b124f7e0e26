import { expect, test } from 'vitest'
import { findTokens } from '../src/tokens.ts'

const tokens = (text: string) => findTokens(text).map(({ type, text: found }) => `${type}:${found}`)

test.each([
  ['Cek https://a.go.id/x?y=1.', ['url:https://a.go.id/x?y=1']],
  ['(lihat https://a.id/x)', ['url:https://a.id/x']],
  ['https://id.wikipedia.org/wiki/Saring_(alat)', ['url:https://id.wikipedia.org/wiki/Saring_(alat)']],
  ['Lapor di lapor.go.id, ya', ['url:lapor.go.id']],
  ['www.contoh.id', ['url:www.contoh.id']],
  ['surel humas@contoh.go.id dan @humas.contoh.', ['email:humas@contoh.go.id', 'mention:@humas.contoh']],
  ['#TagarBaik #2026 #Covid19 a#b &#35;', ['hashtag:#TagarBaik', 'hashtag:#Covid19']],
  ['＃全角 #cafe\u0301', ['hashtag:＃全角', 'hashtag:#cafe\u0301']],
  ['@nama_akun_ dan x@y', ['mention:@nama_akun_']],
  ['Halo 👩‍👩‍👧 🇮🇩 1️⃣ © ™ ☎️', ['emoji:👩‍👩‍👧', 'emoji:🇮🇩', 'emoji:1️⃣', 'emoji:☎️']],
  ['petugas...https://a.id/1234 ya', ['url:https://a.id/1234']],
  ['surat x.contoh.go.id/a?b, -lapor.id', ['url:x.contoh.go.id/a?b']],
  ['Rp1.500.000 dan 09.00–12.00 WIB. Ia datang.Lalu pulang', []],
])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))

test('brackets without end after an address are no part of it', () => {
  expect(findTokens(`http://a.id${')'.repeat(100_000)}`)).toEqual([{ type: 'url', text: 'http://a.id', start: 0, end: 11 }])
})

test('finding them takes linear time', () => {
  for (const unit of ['1.', 'a@a.', 'a.id.', '#a ', '@a ', 'a@', '😀', '.', 'a.b-', 'https://a.id ']) {
    const start = performance.now()
    findTokens(unit.repeat(200_000 / unit.length))
    expect({ unit, slow: performance.now() - start > 1500 }).toEqual({ unit, slow: false })
  }
})
