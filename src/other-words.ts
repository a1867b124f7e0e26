/** Right names, each with words that people write for them: the Indonesian ones, and those of other tools. */
const WORDS = `
error: galat, kesalahan, salah, err, fatal
warning: peringatan, warn, warnings
note: catatan, info, hint, notice
off: mati, nonaktif, matikan, tidak, none, disable, disabled, false
never: tidak pernah, jangan, off, none, false
characters: karakter, huruf, aksara, chars, letters, length, panjang
words: kata
hashtags: tagar, tag, tags
emoji: emotikon, emoticon, emoticons
accounts: akun, sebutan, mention, mentions
links: tautan, pranala, url, urls
term: kata, istilah
title: judul, nama
why: mengapa, kenapa, alasan, sebab, reason
severity: tingkat, keparahan, level
lang: bahasa, language
message: pesan, msg
when: bila, jika, kapan, ketika, konteks, if
terms: kata, istilah, words, swap, tokens
pattern: pola, regex, regexp
require: wajib, harus, required
limit: batas, batasan
exceptions: kecuali, pengecualian, except
examples: contoh
bad: salah, buruk, invalid
good: benar, baik, valid
suggest: saran, ganti, gantinya, replace
unless: kecuali, except
lemma: imbuhan, berimbuhan
case: kapital, caseSensitive
near: dekat
insert: sisip, sisipan, sisipkan
any: salah satu
fields: isian, kolom
max: maks, maksimal, maksimum, maximum, batas
of: apa
platform: kanal, channel
kind: jenis, tipe, type
purpose: tujuan
topic: topik
says: berisi, memuat, sebut, menyebut, contains
clauses: butir, pasal
rules: aturan
guidelines: pedoman
rulesFrom: aturan, aturanDari
facts: fakta
files: berkas, include
locked: kunci, dikunci, terkunci
failOn: gagal
drafts: draf
draft: draf, isian
calendar: kalender
documents: dokumen
sheets: lembar
short: singkat, singkatan
issuer: penerbit
year: tahun
ask: tanya, pertanyaan, question
gist: inti, ringkasan
url: tautan, link, alamat
source: sumber
names: nama
offices: jabatan
hotlines: nomor, telepon, layanan
hosts: laman, situs, domain
addresses: alamat
figures: angka
name: nama
wrong: salah
seen: dipastikan, dilihat
holder: pejabat, pemegang
from: dari, sejak, mulai
until: sampai, hingga
number: nomor
service: layanan
scope: cakupan, lingkup
handle: akun, username
former: lama, sebelumnya
host: laman, situs, domain
place: tempat, kantor
address: alamat
value: nilai, angka
unit: satuan
asOf: per, tanggal
national: nasional
regional: daerah, wilayah, lokal, local
none: tidak ada, mati
in-force: berlaku
amended: diubah
repealed: dicabut
doubtful: diragukan
own: sendiri
heading: judul
page: halaman
auto: otomatis
id: indonesia, nomor
en: inggris, english
true: ya, iya, benar, yes, on
false: tidak, bukan, salah, no, off
tone: nada
accuracy: akurasi, ketepatan
sensitive: sensitif, peka
disclaimers: penafian
privacy: privasi
neutrality: netralitas, kenetralan
confidential: rahasia, kerahasiaan
language: bahasa
accessibility: aksesibilitas
channel: kanal
reply: balasan
crisis: krisis
`

let known: ReadonlyMap<string, readonly string[]> | undefined

/** What a word may be called here; a category's word also before its rules: `privasi/*`. Read when somebody wrote a wrong name. */
export const inOurWords = (word: string): readonly string[] => {
  if (!known) {
    const all = new Map<string, string[]>()
    for (const [, right = '', words = ''] of WORDS.matchAll(/^(\S+): (.*)$/gm))
      for (const other of words.toLowerCase().split(', ')) all.set(other, [...(all.get(other) ?? []), right])
    known = all
  }
  const [first = '', ...rest] = word.trim().toLowerCase().split('/')
  return (known.get(first) ?? []).map((right) => [right, ...rest].join('/'))
}
