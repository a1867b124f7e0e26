import { expect, test } from 'vitest'
import { countWords, sentencesOf } from '../src/sentences.ts'

test.each([
  ['Satu dua. Tiga empat!', ['2 Satu dua.', '2 Tiga empat!']],
  [
    'Datang ke Jl. Merdeka No. 5 bersama dr. Contoh pukul 09.00 WIB. Gratis.',
    ['12 Datang ke Jl. Merdeka No. 5 bersama dr. Contoh pukul 09.00 WIB.', '1 Gratis.'],
  ],
  ['Mr. A. Contoh paid Rp1.500.000 in the U.S. today. Why?', ['9 Mr. A. Contoh paid Rp1.500.000 in the U.S. today.', '1 Why?']],
  ['“Benar?” kata warga. “Ya.” Selesai', ['3 Benar?” kata warga.', '1 Ya.', '1 Selesai']],
  ['satu dua\n\ntiga', ['2 satu dua', '1 tiga']],
  ['kata-kata Jum’at 17/11/2026 😀', ['3 kata-kata Jum’at 17/11/2026 😀']],
  ['KTP berlaku seumur hidup 😄 Datang saja 😄 ya', ['4 KTP berlaku seumur hidup 😄', '3 Datang saja 😄 ya']],
  ['', []],
  ['...', []],
])('%j', (text, expected) =>
  expect([...sentencesOf(text)].map((sentence) => `${countWords(text, sentence)} ${text.slice(sentence.start, sentence.end)}`)).toEqual(expected),
)
