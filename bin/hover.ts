/**
 * What an editor shows over each key of the files that agencies write. By the keys that lead there; `*` stands for any keys, so that what
 * is the same everywhere is said once. The first that fits counts.
 */
const HOVER: Readonly<Record<string, readonly (readonly [path: string, says: string])[]>> = {
  config: [
    ['$schema', 'Alamat skema JSON ini, bagi penyunting.'],
    [
      'guidelines',
      'Pedoman yang dipakai, berurutan: dokumen bawaan (base, id, id/uu-25-2009), berkas atau folder sendiri (./pedoman.yaml), atau paket. Yang belakangan menang.',
    ],
    ['files', 'Berkas yang diperiksa bila perintah tidak menyebut jalur. Pola diawali ! mengecualikan.'],
    ['rules', 'Setelan aturan: off, error, warning, note, atau opsi aturan itu. Contoh: { channel/length: { max: 2000 }, tone/slang: off }.'],
    ['rules.severity', 'Tingkat temuan aturan ini: error, warning, atau note.'],
    ['rulesFrom', 'Folder (./aturan) atau paket tempat aturan sendiri. aturan/x.yaml menjadi house/x.'],
    ['extends', 'Konfigurasi lain yang menjadi dasar: berkas (./induk.yaml) atau paket. Yang tertulis di sini menang.'],
    ['rulesSince', 'Rilis saring yang dipegang, mis. 0.1.0: aturan dari rilis sesudahnya mati sampai disebut di rules.'],
    ['locked', 'Aturan yang tidak boleh dikecualikan oleh draf mana pun. Contoh: [privacy/*].'],
    ['facts', 'Berkas fakta instansi: nomor layanan dan lainnya. Contoh: ./fakta.yaml.'],
    ['overrides', 'Setelan lain bagi sebagian berkas.'],
    ['overrides.files', 'Pola berkas yang terkena, dari folder kerja. Contoh: balasan/**.'],
    ['overrides.draft', 'Bidang draf bagi berkas itu. Contoh: { jenis: balasan }.'],
    ['overrides.rules', 'Setelan aturan bagi berkas itu.'],
    ['overrides.rules.severity', 'Tingkat temuan aturan ini: error, warning, atau note.'],
    ['failOn', 'Tingkat terendah yang menggagalkan pemeriksaan: error, warning, note, atau never.'],
    ['lang', 'Bahasa pesan: id atau en.'],
    ['drafts', 'Setelan bagi semua draf.'],
    ['drafts.lang', 'Bahasa draf yang tidak menyebutkannya: id, en, atau auto (dikenali dari teksnya).'],
    ['documents', 'Setelan dokumen Word.'],
    ['documents.split', 'Bila satu dokumen berisi beberapa draf, masing-masing mulai di heading (judul) atau page (halaman baru).'],
    ['calendar', 'Nama kolom kalender konten, bila berbeda dari nama bidangnya.'],
    ['calendar.sheets', 'Lembar Excel yang diperiksa.'],
    ['calendar.lembar', 'Lembar Excel yang diperiksa.'],
    ['calendar.*', 'Judul kolom bagi bidang ini.'],
  ],
  rule: [
    ['title', 'Nama aturan, singkat: kesalahan apa yang dicari.'],
    ['why', 'Mengapa ini keliru; tampil di saring explain.'],
    ['severity', 'Tingkat temuannya: error menggagalkan, warning mengingatkan, note memberi tahu.'],
    ['lang', 'Hanya bagi draf berbahasa ini. Tanpa ini: semua.'],
    ['message', 'Kalimat temuan: apa yang salah dan apa gantinya. Isian: {found} dan {suggest}; pada limit {count} dan {max}; pada require {insert}.'],
    ['when', 'Konteks berlakunya. Isi satu kunci: salah satu cukup; antarkunci: semua harus cocok.'],
    ['when.platform', 'Kanal: x, instagram, facebook, ….'],
    ['when.kind', 'Jenis: post, reply, thread, story, ad, press-release.'],
    ['when.purpose', 'Tujuan: inform, educate, interact, entertain.'],
    ['when.topic', 'Topik: health, disaster, finance, …; boleh topik sendiri.'],
    ['when.mode', 'Mode: normal, crisis, election.'],
    ['when.says', 'Kata yang salah satunya harus ada di draf, juga dalam bentuk berimbuhan atau tagar.'],
    ['since', 'Rilis yang membawa aturan ini, mis. 0.2.0.'],
    ['personal', 'Yang ditemukan adalah data pribadi: disamarkan di semua laporan.'],
    ['terms', 'Kata atau ungkapan → gantinya: teks, daftar, null (tanpa ganti), atau rincian.'],
    ['terms.*lemma', 'Cari juga bentuk berimbuhannya: himbau → menghimbau, himbauan.'],
    ['terms.*suggest', 'Gantinya, satu atau beberapa.'],
    ['terms.*unless', 'Diam bila salah satu kata ini ada di paragraf yang sama.'],
    ['terms.*case', 'Huruf besar-kecil harus persis sama.'],
    ['slips', 'Salah eja yang teratur, “benar > salah”, dan kata tempat terjadinya: { "ks > x": [aksi, taksi] }.'],
    ['slips.in', 'Kata tempat salah eja itu terjadi.'],
    ['slips.except', 'Kata yang bentuk salahnya adalah kata lain.'],
    ['slips.lemma', 'Cari juga bentuk berimbuhannya.'],
    ['slips.case', 'Huruf besar-kecil harus persis sama.'],
    ['pattern', 'Ekspresi reguler. Grup (?<at>…) menandai tempatnya; tanpa melihat sekitar dan rujukan balik.'],
    ['require', 'Sesuatu yang harus ada bila konteksnya cocok.'],
    ['require.any', 'Ungkapan yang memenuhi, salah satu cukup: di teks, tautan, sumber, atau teks alternatif.'],
    ['require.pattern', 'Ekspresi reguler yang memenuhi.'],
    ['require.fields', 'Bidang draf yang memenuhi bila terisi.'],
    ['require.insert', 'Kalimat yang ditawarkan bila tidak ada.'],
    ['limit', 'Batas jumlah sesuatu.'],
    ['limit.of', 'Yang dihitung: characters (seperti kanalnya menghitung), words (kata sekalimat), hashtags, emoji, accounts, links, atau { term: kata }.'],
    ['limit.of.term', 'Kata yang dihitung, juga dalam bentuk berimbuhan.'],
    ['limit.max', 'Paling banyak sekian: satu angka, atau satu angka tiap kanal.'],
    ['limit.max.*', 'Batas di kanal ini.'],
    ['limit.article', 'Untuk words: batas di artikel, teks yang terlalu panjang untuk satu unggahan.'],
    ['lemma', 'Bagi semua kata: cari juga bentuk berimbuhannya.'],
    ['case', 'Bagi semua kata atau polanya: huruf besar-kecil harus persis sama.'],
    ['near', 'Kata yang salah satunya harus ada di paragraf, supaya polanya dicari. Jauh lebih cepat.'],
    ['suggest', 'Ganti bagi yang ditemukan pola.'],
    ['fix', 'safe: gantinya tidak mungkin mengubah makna, jadi boleh diperbaiki otomatis.'],
    ['spelling', 'Soal ejaan: diam pada kutipan, nama, dan judul peraturan.'],
    ['corrects', 'Membetulkan kata: diam pada nama yang dikenal daftar fakta.'],
    ['sparesNames', 'Diam pada nama tempat dan judul karya yang memakai kata itu, dan pada nama yang dikenal daftar fakta.'],
    ['sparesMentions', 'Diam bila kata itu dikutip untuk dijelaskan, atau pembaca diminta tidak memakainya.'],
    ['speaksFor', 'Aturan yang hanya akan mengulang kata aturan ini di tempat yang sama: di sana aturan itu didiamkan.'],
    ['exceptions', 'Ungkapan yang boleh: aturan diam di dalamnya dan di sekitarnya.'],
    ['limits', 'Batas yang diketahui; tampil di saring explain.'],
    ['examples', 'Contoh yang menjadi tes aturan ini: saring test.'],
    ['examples.bad', 'Harus ditemukan, tepat pada kata di antara «».'],
    ['examples.good', 'Tidak boleh ditemukan.'],
  ],
  guideline: [
    ['short', 'Nama singkat, mis. PD 1/2026.'],
    ['title', 'Judul lengkap pedoman.'],
    ['issuer', 'Siapa yang menerbitkan.'],
    ['year', 'Tahun terbit.'],
    ['url', 'Alamat dokumennya.'],
    ['lang', 'Bahasa dokumennya: id atau en.'],
    ['status', 'in-force (berlaku), amended (diubah), repealed (dicabut), atau doubtful (diragukan).'],
    ['clauses', 'Butir-butirnya.'],
    ['clauses.id', 'Nomor butir; pedoman/nomor menjadi alamatnya.'],
    ['clauses.title', 'Judul butir.'],
    ['clauses.label', 'Cara menyebutnya, mis. Pasal 34 huruf c. Tanpa ini: nomornya.'],
    ['clauses.gist', 'Isi butir dengan kata sendiri.'],
    ['clauses.url', 'Alamat butir ini.'],
    ['clauses.source', 'Dari mana isinya diketahui. Tanpa ini: penerbitnya.'],
    ['clauses.verified', 'text-seen (bunyinya dibaca), secondary-source (dari pihak lain), atau own (ketentuan sendiri).'],
    ['clauses.note', 'Catatan tentang butir ini.'],
    ['clauses.rules', 'Aturan yang mengawasinya: daftar, atau aturan → setelan.'],
    ['clauses.rules.severity', 'Tingkat temuan aturan ini: error, warning, atau note.'],
    ['clauses.ask', 'Pertanyaan bagi orang, untuk daftar periksa.'],
    ['clauses.when', 'Draf mana yang ditanyai.'],
    ['clauses.when.platform', 'Kanal: x, instagram, facebook, ….'],
    ['clauses.when.kind', 'Jenis: post, reply, thread, story, ad, press-release.'],
    ['clauses.when.purpose', 'Tujuan: inform, educate, interact, entertain.'],
    ['clauses.when.topic', 'Topik: health, disaster, finance, …; boleh topik sendiri.'],
    ['clauses.when.mode', 'Mode: normal, crisis, election.'],
    ['clauses.when.says', 'Kata yang salah satunya harus ada di draf, juga dalam bentuk berimbuhan atau tagar.'],
    ['clauses.examples', 'Contoh bagi butir ini: saring test.'],
    ['clauses.examples.bad', 'Harus ditemukan, tepat pada kata di antara «».'],
    ['clauses.examples.good', 'Tidak boleh ditemukan.'],
  ],
  facts: [
    ['$schema', 'Alamat skema JSON ini, bagi penyunting.'],
    ['names', 'Orang dan lembaga, dengan gelar dan sebutannya.'],
    ['names.name', 'Nama seperti seharusnya ditulis.'],
    ['names.titles', 'Gelar yang menyertainya.'],
    ['names.aliases', 'Sebutan lain yang juga benar.'],
    ['names.office', 'Jabatannya.'],
    ['names.wrong', 'Penulisan yang keliru.'],
    ['offices', 'Jabatan dan siapa yang memegangnya, kapan.'],
    ['offices.title', 'Nama jabatan.'],
    ['offices.aliases', 'Sebutan lain jabatan itu.'],
    ['offices.holder', 'Pemegangnya.'],
    ['offices.from', 'Sejak kapan, mis. 2025-02-20.'],
    ['offices.to', 'Sampai kapan.'],
    ['hotlines', 'Nomor layanan yang dikenal.'],
    ['hotlines.number', 'Nomornya, di antara tanda kutip: "112".'],
    ['hotlines.service', 'Layanan apa.'],
    ['hotlines.topic', 'Topik yang dilayaninya.'],
    ['hotlines.scope', 'national (nasional), regional (daerah), atau none (sudah tidak ada).'],
    ['hotlines.from', 'Berlaku sejak.'],
    ['hotlines.until', 'Berlaku sampai.'],
    ['accounts', 'Akun resmi di tiap kanal.'],
    ['accounts.platform', 'Kanalnya: x, instagram, …, email, atau bank.'],
    ['accounts.handle', 'Nama akunnya.'],
    ['accounts.former', 'Nama akun lama.'],
    ['hosts', 'Alamat situs resmi.'],
    ['hosts.host', 'Nama host, mis. contoh.go.id.'],
    ['hosts.former', 'Nama host lama.'],
    ['addresses', 'Alamat tempat layanan.'],
    ['addresses.place', 'Nama tempatnya.'],
    ['addresses.address', 'Alamatnya.'],
    ['addresses.former', 'Alamat lama.'],
    ['figures', 'Angka resmi.'],
    ['figures.label', 'Angka tentang apa.'],
    ['figures.aliases', 'Sebutan lain angka itu.'],
    ['figures.value', 'Nilainya, mis. 1234567 atau “1,2 juta”.'],
    ['figures.unit', 'Satuannya.'],
    ['figures.asOf', 'Keadaan per tanggal.'],
    ['figures.until', 'Dipakai sampai.'],
    ['*.seen', 'Kapan terakhir diperiksa, mis. 2026-11-17.'],
    ['*.source', 'Dari mana: alamat atau dokumennya.'],
    ['*.note', 'Catatan.'],
  ],
}

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['*.text', 'Teks contohnya.'],
  ['*.draft', 'Bidang draf contohnya, mis. { kanal: x }.'],
  ['*.id', 'Dalam bahasa Indonesia.'],
  ['*.en', 'Dalam bahasa Inggris.'],
]

interface Json {
  readonly [key: string]: unknown
}

/** A JSON Schema with its hover texts, which of them were used, and the keys that have none. */
export const withHover = (name: string, schema: Json): { readonly schema: Json; readonly without: readonly string[]; readonly unused: readonly string[] } => {
  const texts = HOVER[name]
  if (!texts) return { schema, without: [], unused: [] }
  const used = new Set<string>()
  const without: string[] = []
  const describe = (value: unknown, above: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => describe(item, above))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key, key === 'properties' ? describeEach(below as Json, above) : describe(below, above)]),
    )
  }
  const describeEach = (properties: Json, above: readonly string[]): Json =>
    Object.fromEntries(
      Object.entries(properties).map(([key, below]) => {
        const path = [...above, key].join('.')
        const found = [...texts, ...EVERYWHERE].find(([wanted]) => fits(wanted, path))
        if (!found) without.push(path)
        else used.add(found[0])
        return [key, { ...(found && { description: found[1] }), ...(describe(below, [...above, key]) as Json) }]
      }),
    )
  return { schema: describe(schema, []) as Json, without, unused: texts.map(([path]) => path).filter((path) => !used.has(path)) }
}

const fits = (wanted: string, path: string): boolean => {
  const [before = '', after] = wanted.split('*')
  return after === undefined ? wanted === path : path.length >= wanted.length - 1 && path.startsWith(before) && path.endsWith(after)
}
