import { defineRule } from '../../src/rule.ts'

const PLACE = '(?:jembatan|gedung|lantai|ketinggian|menara|tower|tebing|jurang|apartemen|hotel|mal|balkon|atap|rooftop|fly ?over|jalan layang|tanggul)'
const POISON = '(?:racun|pestisida|insektisida|herbisida|obat nyamuk|cairan pembersih|sianida|potas|portas)'
const METHODS = {
  id: new RegExp(
    [
      '(?:meng)?gantung(?:kan)? diri(?:nya)?',
      `(?:minum|meminum|menenggak|tenggak|menelan) ${POISON}(?: (?:serangga|tikus|rumput|hama))?`,
      `(?:(?:me)?lompat|(?:me)?loncat|terjun|menerjunkan diri|menjatuhkan diri|melemparkan diri) dari (?:atas )?${PLACE}`,
      '(?:menceburkan|menenggelamkan|menabrakkan|membaringkan) diri(?:nya)? (?:ke|di|dari) (?:sungai|laut|danau|sumur|kereta|rel|bawah)(?: [A-Za-zÀ-ÿ]+)?',
      '(?:me(?:nyayat|motong|ngiris)|sayat|potong|iris) (?:urat )?(?:nadi|pergelangan tangan)(?:nya)?',
      '(?:mem)?bakar diri(?:nya)?(?: sendiri)?',
      'menembak (?:diri(?:nya)?|kepala(?:nya)?) sendiri',
      `(?:bunuh diri|mengakhiri hidup(?:nya)?) (?:dengan(?: cara)?|menggunakan|memakai|lewat cara|melalui cara) (?:(?:minum|meminum|menenggak|tenggak|menelan) ${POISON}(?: (?:serangga|tikus|rumput|hama))?|(?:(?:me)?lompat|(?:me)?loncat|terjun) dari (?:atas )?${PLACE}|[A-Za-zÀ-ÿ]+(?: diri)?)`,
      `bunuh diri (?:di|dari) (?:atas )?(?:${PLACE}|rel|kamar|kos|sungai|pohon|perlintasan)`,
    ].join('|'),
    'gi',
  ),
  en: new RegExp(
    [
      '(?:hang(?:ed|ing)?|hung|shot|drown(?:ed|ing)?|poison(?:ed|ing)?|gass(?:ed|ing)|electrocuted) (?:him|her|my|your)self|(?:hang(?:ed|ing)?|hung|shot|drowned|poisoned|gassed) themsel(?:f|ves)',
      '(?:found hanged|died by hanging|death by hanging)',
      '(?:slit|cut|slashed|slitting|cutting) (?:his|her|their) (?:own )?wrists?',
      'jump(?:ed|ing|s)? (?:off|from) (?:(?:a|the|an) )?(?:[A-Za-zÀ-ÿ]+ ){0,2}(?:bridge|building|roof|rooftop|balcony|cliff|tower|overpass|flyover|window)',
      'jump(?:ed|ing|s)? to (?:his|her|their) deaths?',
      '(?:jump(?:ed|ing)|threw|throwing|stepp(?:ed|ing)) (?:(?:him|her)self |themsel(?:f|ves) )?(?:in front of|under) (?:a|the) (?:[A-Za-zÀ-ÿ]+ )?(?:train|truck|bus|lorry)',
      'threw (?:himself|herself|themselves|themself) (?:off|from) (?:a|the) [A-Za-zÀ-ÿ]+',
      'set (?:himself|herself|themselves|themself) (?:on fire|alight)',
      '(?:drank|drinking|swallowed) (?:poison|pesticide|insecticide|weedkiller)',
      'suicide by (?:hanging|jumping|drowning|poison(?:ing)?|gunshot|overdose)',
      '(?:took|taken|taking|ended|ending) (?:his|her|their) own li(?:fe|ves) (?:by|with|using)',
      '(?:killed (?:him|her)self|killed themsel(?:f|ves)|(?:died by|committed) suicide) (?:by|using)',
      'suicide (?:hot ?spot|spot)s?',
    ].join('|'),
    'gi',
  ),
}

/** Part of each method, for a first look at a sentence. */
const SIGNS = {
  id: /gantung\w{0,10} diri|(?:minum|[te]nggak|menelan) (?:racun|pesti|insek|herbi|obat|cairan|sianida|potas|portas)|(?:lompat|loncat|terjun|diri) dari |diri(?:nya)? (?:ke|di) |nadi|pergelangan|bakar diri|menembak (?:diri|kepala)|(?:bunuh diri|mengakhiri hidup\w{0,10}) [dml]/i,
  en: /(?:h[au]ng|shot|drown|poison|gass|electrocut)\w{0,10} \w{1,12}sel[fv]|hanged|hanging|wrist|jump\w{0,10} (?:off|from|to|in|under|\w{1,12}sel)|(?:threw|throwing|stepp\w{1,10}) (?:\w{1,12}sel|in|under)|sel\w{1,12} (?:on fire|alight)|(?:drank|drinking|swallowed) (?:poison|pest|insect|weed)|suicide (?:by|using|hot|spot)|own li|themself/i,
}
/** Sport, animals, accidents, rescue and prevention: said of a noose, they excuse nothing. */
const HARMLESS = {
  id: /\b(?:lomba|perlombaan|atlet|olahraga|loncat indah|bungee|parkour|berenang|renang|mandi|paralayang|penerjun|terjun payung|wisata|wahana|atraksi|latihan|simulasi|prajurit|stuntman|film|ikan|tikus\s+(?:[A-Za-zÀ-ÿ]+\s+){0,3}minum|hama|kucing|anjing|ayam|sapi|kambing|hewan|ternak|kebakaran|menyelamatkan diri|tidak sengaja|tanpa sengaja|tak sengaja|pertolongan pertama|(?:jika|bila|apabila|kalau) (?:anak|balita|seseorang)|dilarang|larangan|jangan|tidak\s+menembak|(?:men)?cegah|pencegahan)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:bungee|parachut\w*|skydiv\w*|charity|fundraiser|athletes?|divers?|diving|swimm\w*|stunt\w*|cats?|dogs?|rats?|mice|fire|flames|blaze|escap\w+|in the foot|accidental\w*|by accident|do not|don't|never|prevent\w*|banned|prohibited)\b/i,
}
/** Advice about wording. */
const ADVICE =
  /\b(?:(?:jangan|tidak|tanpa|hindari|dilarang)\s+(?:menyebut|sebut|menulis|tulis|merinci|kata|istilah)[A-Za-zÀ-ÿ]*|(?:do not|don't|never|avoid)\s+(?:say|write|writing|saying|mention\w*|describ\w*))(?![A-Za-zÀ-ÿ])/i

export default defineRule({
  title: { id: 'Cara atau tempat bunuh diri', en: 'Method or place of a suicide' },
  why: {
    id: 'Cara dan tempat yang disebut dapat ditiru; Pedoman Dewan Pers melarang merincinya.',
    en: 'A method or place that is told can be copied; guidelines for reporting suicide forbid it.',
  },
  severity: 'error',
  messages: {
    method: {
      id: 'Hapus cara atau tempatnya; tulis “meninggal dunia” dan sertakan layanan bantuan, misalnya healing119.id',
      en: 'Leave out the method or place; write “died” and name a service that helps',
    },
  },
  terms: () => [
    ...'gantung menggantung menggantungkan minum meminum tenggak menenggak menelan lompat melompat loncat meloncat terjun menerjunkan menjatuhkan melemparkan menceburkan menenggelamkan menabrakkan membaringkan nadi pergelangan bakar membakar menembak'
      .split(' ')
      .map((text) => ({ text, lang: 'id' as const })),
    { text: 'bunuh diri', lang: 'id' },
    { text: 'mengakhiri hidup', lemma: true, lang: 'id' },
    ...['own life', 'own lives'].map((text) => ({ text, lang: 'en' as const })),
    ...'himself herself myself yourself themselves themself hanged hanging wrist wrists jump jumps jumped jumping stepped threw drank drinking swallowed suicide'
      .split(' ')
      .map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, prose, report }) => ({
    end() {
      for (const block of prose) {
        for (const sentence of block.find(/[^.!?]+/g)) {
          const text = sentence.text.replace(/\s/g, ' ')
          if (!SIGNS[draft.lang].test(text) || ADVICE.test(text)) continue
          const harmless = HARMLESS[draft.lang].test(text)
          for (const { index, 0: found } of text.matchAll(METHODS[draft.lang])) {
            if (/[A-Za-zÀ-ÿ0-9]/.test((text[index - 1] ?? ' ') + (text[index + found.length] ?? ' '))) continue
            if (harmless && !/gantung|hang/i.test(found)) continue
            report({ message: 'method', at: { span: block.span(sentence.start + index, sentence.start + index + found.length) } })
          }
        }
      }
    },
  }),
  limits: {
    id: 'Kata olahraga, hewan, kecelakaan, dan larangan di kalimat yang sama membuat aturan ini diam.',
    en: 'Words of sport, animals, accidents or bans in the same sentence keep this rule quiet.',
  },
  examples: {
    bad: [
      'Seorang warga ditemukan «gantung diri» di rumahnya.',
      'Seorang pelajar tewas setelah «menenggak racun serangga».',
      'Ia diduga «minum racun tikus» di kamar kos.',
      'Kabar duka: seorang remaja «lompat dari\njembatan» tadi malam.',
      'Almarhum «mengakhiri hidupnya dengan racun».',
      'Ia «bunuh diri dengan minum racun serangga».',
      'Pria itu «terjun dari lantai» 12 apartemen.',
      'The man «hanged himself» at home.',
      'We are sorry to hear that a student «jumped off a railway bridge».',
      'She «took her own life by» an overdose.',
    ],
    good: [
      'Seorang warga meninggal dunia. Butuh teman bicara? Layanan tersedia di healing119.id.',
      'Gantung jemuran di luar garis kuning, ya, Bu.',
      'Atlet kita lompat dari ketinggian 10 meter di nomor loncat indah.',
      'Tikus yang minum racun biasanya mati di sarang.',
      'Dilarang lompat dari jembatan ke sungai saat arus deras.',
      'Cegah bunuh diri dengan mendengarkan tanpa menghakimi.',
      'Residents jumped from the window to escape the fire.',
      'A man died on Elm Road. Call 988 if you need to talk.',
      'Forty people jumped off a bridge for charity on a bungee rope.',
      'Jangan sebut gantung diri atau cara lain dalam berita duka.',
      'Suicide prevention training starts on Monday.',
    ],
  },
})
