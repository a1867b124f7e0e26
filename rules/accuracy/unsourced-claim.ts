import { defineRule, forLang, hasSource, lazily, leftmost, namesSource, shapes, shapesIn, wholeText, wholeWords as words } from '../../src/rule.ts'

/** Figures first: they are claims in any sentence but a question. */
const FIGURE = forLang({
  id: () =>
    shapes(
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9.,])\\d[\\d.]*(?:,\\d+)?\\s?(?:persen(?![A-Za-zÀ-ÿ])|%)'],
      [
        '\\d',
        '(?<![A-Za-zÀ-ÿ0-9.,])(?:\\d[\\d.]*(?:,\\d+)?\\s(?:ribu|juta|miliar|milyar|triliun)|\\d{1,3}(?:\\.\\d{3})+|[1-9]\\d{2,3})\\s(?:orang|jiwa|kasus|unit|KK|kepala keluarga|keluarga|rumah|warga|pasien|korban|anak|balita|bayi|penduduk|pengungsi|wisatawan|penumpang|pekerja|tenaga kerja|lapangan kerja|UMKM|petani|nelayan|siswa|guru|penerima|ton|hektare|hektar|kejadian|desa|sekolah|kendaraan)(?![A-Za-zÀ-ÿ])',
      ],
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9.,])\\d[\\d.]*\\s(?:kasus|pasien|korban)(?![A-Za-zÀ-ÿ])'],
      [
        '\\d',
        `${words('kasus|sembuh|meninggal|tewas|terjangkit|terinfeksi|mengungsi|hilang|luka')}\\s(?:mencapai |sebanyak |ada )?\\d[\\d.]*\\s(?:orang|jiwa|kasus|anak|warga)(?![A-Za-zÀ-ÿ])`,
      ],
      ['\\d', 'Rp\\s?\\d[\\d.]*(?:,\\d+)?\\s(?:miliar|milyar|triliun)(?![A-Za-zÀ-ÿ])'],
      `${words('separuh|setengah|sepertiga|dua pertiga|seperempat|mayoritas|sebagian besar')}\\s(?:dari\\s)?(?:warga|penduduk|masyarakat|anak|remaja|keluarga|rumah|pasien|kasus|responden|perempuan|pelajar|siswa|pelaku|korban)(?![A-Za-zÀ-ÿ])`,
      ['lipat', '(?<![A-Za-zÀ-ÿ])(?:\\d+|dua|tiga|empat|lima|sepuluh)\\skali\\slipat(?![A-Za-zÀ-ÿ])'],
      ['dari', '(?<![A-Za-zÀ-ÿ])(?:1|satu)\\sdari\\s(?:setiap\\s)?(?:\\d+|dua|tiga|empat|lima|sepuluh)\\s[A-Za-zÀ-ÿ]+'],
    ),
  en: () =>
    shapes(
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9.,])\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|per\\s?cents?(?![A-Za-zÀ-ÿ]))'],
      [
        'cent',
        words(
          '(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[A-Za-zÀ-ÿ]+)? per\\s?cent',
        ),
      ],
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9])[$£€]?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:million|billion|trillion|thousand|bn|[mbk])(?![A-Za-zÀ-ÿ0-9])'],
      ['\\d', '[$£€]\\s?\\d{1,3}(?:,\\d{3})+'],
      [
        'illion|thousand|hundred',
        words(
          '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half a|several|hundreds of|tens of|a)[\\s-](?:hundred\\s)?(?:million|billion|trillion|thousand)|(?:millions|billions|trillions|thousands|hundreds) of',
        ),
      ],
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9.,])\\d{1,3}(?:,\\d{3})+(?![A-Za-zÀ-ÿ0-9])'],
      [
        'deaths|cases|infections|izations|isations|states|tries|nations|counties|companies|hospitals|doses|vaccines|variants|treaties|murders|crimes|times|in a row',
        `(?<!covid[-‑_ ]{0,2})(?<![A-Za-zÀ-ÿ0-9.,$-])(?:\\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:hundred|thousand|one|two|three|four|five|six|seven|eight|nine))*)\\s(?:(new|more|other|different|confirmed|active|total|approved|of the|of our|major|private|additional)\\s){0,2}(?:([A-Za-zÀ-ÿ]+)\\s)?(?:deaths|cases|infections|hospitali[sz]ations|states|countries|nations|counties|companies|hospitals|doses|vaccines|variants|treaties|murders|crimes|times|years in a row)(?![A-Za-zÀ-ÿ])`,
      ],
      [
        '\\d',
        '(?<![A-Za-zÀ-ÿ0-9.,$-])\\d{2,}\\s(?:(new|more|other|different|young|of the|of our|private|small)\\s){0,2}(?:([A-Za-zÀ-ÿ]+)\\s)?(?:people|jobs|families|children|workers|homes|households|women|men|students|patients|troops|soldiers|veterans|teachers|schools|businesses|lives|citizens|participants|residents|adults|seniors|immigrants|plants|officers|refugees|farmers|injuries|units|barrels|acres|tons|tonnes)(?![A-Za-zÀ-ÿ])',
      ],
      words(
        'half of|half the|one-third|two-thirds|a third of|a quarter of|three-quarters|one[\\s-](?:in|out of)[\\s-](?:every\\s)?(?:\\d{1,9}|three|four|five|ten)|\\d{1,9} (?:out of|in) (?:every |the )?\\d{1,9}|(?:vast|overwhelming) majority|doubled|tripled|quadrupled|twice (?:as|the)|(?:\\d{1,9}|two|three|four|five|ten) times (?:more|as|the|less|higher|lower)|\\d{1,9}[- ]fold',
      ),
      ['averag', `${words('averag(?:e|es|ed|ing)')}.{0,30}?\\d[\\d,.]*`],
      ['est\\b|most', '(?<![A-Za-zÀ-ÿ])(?:first|second|third|\\d+(?:st|nd|rd|th))\\s(?:highest|lowest|largest|biggest|most)(?![A-Za-zÀ-ÿ])'],
    ),
})
/** Prices, rates, rules, quotas and prizes are the agency's own word, not a claim. */
const OWN_WORD = forLang({
  id: () =>
    /(?:diskon|potongan|keringanan|tarif|pajak|ppn|denda|bunga|alkohol|kadar|konsentrasi|dosis|kapasitas|kuota|dibatasi|terbatas|maksimal|maksimum|minimal|paling (?:banyak|sedikit|lama)|untuk|bagi|khusus|hadiah|target|per|setiap|tiap|hingga usia|wajib|syarat|cukup)\s(?:[A-Za-zÀ-ÿ]+\s){0,2}$/i,
  en: () => /(?:discount|fee|fine|fare|quota|limited to|maximum|minimum|at most|room for|space for|places for|capacity of|prize) (?:of )?(?:the first )?$/i,
})
const AFTER_FIGURE = forLang({
  id: () => /^\s*(?:aman|alkohol|gratis|diskon|siap|komitmen|off)(?![A-Za-zÀ-ÿ])/i,
  en: () => /^\s*(?:off|discount|free|safe|alcohol|committed|behind)(?![A-Za-zÀ-ÿ])/i,
})

const HEALTH = {
  id: '(?:vaksin[A-Za-zÀ-ÿ]*|imunisasi|virus|penyakit(?: jantung| ginjal| paru| menular)?|kanker|diabetes|stroke|serangan jantung|hipertensi|demam berdarah|dbd|campak|tbc|tuberkulosis|stunting|kolesterol|obesitas|covid(?:-?19)?|infeksi|diare|asma|imunitas|daya tahan tubuh|darah tinggi|gula darah|gagal ginjal|anemia)',
  en: '(?:vaccin[A-Za-zÀ-ÿ]+|virus|covid(?:-?19)?|coronavirus|diseases?|cancer|diabetes|strokes?|measles|dengue|drugs?|medicines?|masks?|doses?|variants?|treatments?|infections?)',
}
const EFFECT = {
  id: '(?:menyebabkan|mengakibatkan|memicu|mencegah|menurunkan|mengurangi|meningkatkan|menyembuhkan|mengobati|melindungi|melawan|membunuh|menularkan|menular|efektif|ampuh|manjur|berkhasiat|terbukti|berisiko|berbahaya|aman)',
  en: '(?:causes?|caused|prevents?|prevented|reduces?|reduced|protects?|protected|effective(?:ness)?|efficacy|unsafe|(?:is|are|was|were|very|totally|not)\\ssafe|side effects?|immunity|transmi[A-Za-zÀ-ÿ]+|kills?|killed|contains?|infects?|infected|blood clots?|antibod[A-Za-zÀ-ÿ]+|infertility|adverse|work(?:s|ed)? (?:against|by)|cures?|cured|tested|untested|experimental|severe|contraindicat[A-Za-zÀ-ÿ]+|allerg[A-Za-zÀ-ÿ]+|approv(?:ed|al|es)|authori[sz](?:ed|es|ation)|suspend(?:s|ed)?|paus(?:es|ed)|ban(?:s|ned)|recalled|arriv(?:ed|es)|administered|deliver(?:ed|s)|distribut(?:ed|es|ing)|donat(?:ed|es|ing)|receiv(?:ed|es)|develop(?:ed|s)|produced|manufactured|shipped|order(?:ed|s)|secured|purchased|registered|blocked|launch(?:ed|es)|expand[A-Za-zÀ-ÿ]*|eligible|roll(?:ed|ing) out|announced|detected|linked|supply|supplies|shipments?|rollout|roll-out|trials?|reached|bought|buys|endorsed|given|gives|begin|begins|began|started)',
}
const TOPIC = words(
  '(?:unemployment|inflation|crime|murder|poverty|interest|mortality|death|tax|birth|growth|infection|literacy|employment|vaccination|graduation) (?:rates?|levels?|burden|cuts?|increases?)|deficits?|debts?|national debt|taxes|spending|budget|jobs|economy|gdp|wages|incomes|inflation|unemployment|poverty|crime|murders?|exports|imports|premiums|hospitali[sz]ations|infections|deaths|cases',
)
const CHANGE = words(
  'increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|ris(?:en|es|ing)|rose|fell|fallen|grew|grown|dropped|doubled|(?:go|goes|went|gone|going) (?:up|down)|skyrocket[A-Za-zÀ-ÿ]*|plummet[A-Za-zÀ-ÿ]*|surg(?:ed|ing)|slashed|lost|gained|created|higher|lower|fewer|up|down|record',
)
const TIME = words(
  '(?:in|from|by|of) (?:19|20)\\d{2}|(?:last|past|previous) (?:[A-Za-zÀ-ÿ]+ )?(?:years?|months?|decades?|century)|[A-Za-zÀ-ÿ]+ (?:years|months|decades) ago|since (?:the|world|last)',
)
const PAST = words(
  'was|were|had|did|went|came|saw|got|gave|took|made|became|began|rose|fell|grew|lost|spent|left|said|sent|kept|won|built|cut|brought|put|[A-Za-zÀ-ÿ]{2,}ed',
)
/** “We have worn black since 1962” tells no more than that it goes on. */
const SINCE = words('since (?:19|20)\\d{2}')
const FINISHED = `(?<!(?:have|has|['’]ve|['’]s)\\s(?:[A-Za-zÀ-ÿ]+\\s)?)${PAST}`
const VERBS =
  'voted|vetoed|passed|signed|enacted|repealed|opposed|proposed|introduced|sponsored|appointed|nominated|raised|cut|spent|invaded|promised|sued|banned|eliminated|closed|opened|built|balanced|negotiated|withdrew|imposed|ended|inherited|failed|refused|created|lost|increased|reduced|supported|rejected|blocked|attacked|killed|admitted|lied|paid|sold|bought|started|stopped|approved|authori[sz]ed|suspended|claimed|accused|arrested|ordered|recalled|removed|secured|won|allowed|forced'

/** Comparisons, rankings, trends, research, effects and what others did: claims where nobody asks, plans, wishes or commands. */
const STATEMENT = forLang({
  id: () =>
    shapes(
      `${words('angka|tingkat|jumlah|kasus|persentase|rata-rata|inflasi|kemiskinan|pengangguran|kriminalitas|produksi|ekspor|investasi|pendapatan|kunjungan')}[^.!?\\n]{0,50}?${words('naik|turun|meningkat|menurun|berkurang|bertambah|melonjak|anjlok|membaik|memburuk')}`,
      `${words('lebih')}\\s(?:tinggi|rendah|banyak|sedikit|cepat|murah|mahal|aman|parah|berbahaya|efektif)\\s(?:dari|daripada|dibanding[A-Za-zÀ-ÿ]*)(?![A-Za-zÀ-ÿ])`,
      `${words('peringkat|urutan|ranking')}\\s(?:ke-?\\s?)?(?:\\d+|satu|dua|tiga|pertama|kedua|ketiga|teratas|terbawah)(?![A-Za-zÀ-ÿ])`,
      `${words('tertinggi|terendah|terbanyak')}\\s(?:kedua\\s|ketiga\\s)?(?:di|se|dalam|sepanjang|dunia|nasional)`,
      `${words('penelitian|riset|studi|survei|kajian|para ahli|hasil uji')}\\s(?:([A-Za-zÀ-ÿ]+)\\s){0,3}?(?:menunjukkan|membuktikan|menyebutkan|menyatakan|mengungkap[A-Za-zÀ-ÿ]*|menemukan)(?![A-Za-zÀ-ÿ])|${words('terbukti secara (?:ilmiah|klinis|medis)')}`,
      [
        words(HEALTH.id),
        `${words(EFFECT.id)}[^.!?\\n]{0,50}?${words(HEALTH.id)}|${words(HEALTH.id)}[^.!?\\n]{0,40}?${words('disebabkan|menyebabkan|memicu|mengakibatkan|efektif|terbukti|ampuh|dapat sembuh|menular|mematikan')}`,
      ],
    ),
  en: () =>
    shapes(
      [
        'est\\b|best|worst|most',
        `${words('(?:the|our|one of the|second|third)\\s(?:[A-Za-zÀ-ÿ]+\\s)?(?:highest|lowest|largest|biggest|fastest|slowest|worst|longest|oldest|smallest|strongest|deadliest|safest|best|greatest|most [A-Za-zÀ-ÿ]+)')}.{0,50}?${words('in (?:the )?(?:world|nation|country|history|state|region|last [A-Za-zÀ-ÿ]+ years|(?:over |more than |nearly )?[A-Za-zÀ-ÿ\\d]+ (?:years|decades|generations))|of (?:any|all)|ever|since|on record')}`,
      ],
      words(
        'ranked?|for the first time|(?:first|only) (?:[A-Za-zÀ-ÿ]+\\s){0,2}(?:country|state|nation|city|time)|(?:first|last|number one) in (?:the )?(?:world|nation|country|state)|in a row',
      ),
      [
        'than',
        `(?<!(?:no|nothing|even|any)\\s)${words('more|less|fewer|higher|lower|larger|greater|bigger|better|worse|safer|cheaper|longer|earlier|faster|smaller|stronger|weaker')}[^.]{0,40}?${words('than')}(?!\\s(?:one|usual)(?![A-Za-zÀ-ÿ]))`,
      ],
      [TOPIC, `${TOPIC}.{0,60}?${CHANGE}|${CHANGE}.{0,60}?${TOPIC}`],
      [TIME, `${TIME}.{0,60}?${PAST}|${PAST}.{0,60}?${TIME}`],
      ['since (?:19|20)\\d', `${SINCE}.{0,60}?${FINISHED}|${FINISHED}.{0,60}?${SINCE}`],
      [
        'stud|research|data|evidence|trial|expert|scien|poll|survey|statistics|analysis|clinically',
        `${words('stud(?:y|ies)|research(?:ers)?|data|evidence|trials?|experts?|scientists?|polls?|surveys?|statistics|analysis')}.{0,50}?${words('show(?:s|ed|n)?|found|finds?|suggest(?:s|ed)?|indicates?|reveal(?:s|ed)?|confirm(?:s|ed)?|prov(?:es?|en)|sa(?:ys?|id)|estimate[sd]?|conclude[sd]?')}|${words('(?:scientifically|clinically) proven|no (?:scientific )?evidence')}`,
      ],
      [words(HEALTH.en), `${words(HEALTH.en)}.{0,90}?${words(EFFECT.en)}|${words(EFFECT.en)}.{0,60}?${words(HEALTH.en)}`],
      [
        words(VERBS),
        `(?<![A-Za-zÀ-ÿ@#])(?:he|she|they|it|we|i|who|(?:the|this|that|his|her|their|my|our|your) (?:([A-Za-zÀ-ÿ]+) ){0,2}(?:administration|government|senate|house|congress|court|department|company|president|minister|opposition|party|regime|army|campaign|opponent|predecessor|governor|mayor|senator|council)|democrats|republicans|congress|(?:mr|mrs|ms|dr|senator|governor|president|secretary|minister)\\.? [A-Za-zÀ-ÿ]+)(?:['’](?:s|ve))?,? (?:([A-Za-zÀ-ÿ]+) ){0,3}?(?:${VERBS})(?![A-Za-zÀ-ÿ])`,
      ],
      words(
        "(?:has|have|had|he|she|they|was|were|i|we)(?:['’]ve)? never|never before|under (?:this|his|her|the) (?:[A-Za-zÀ-ÿ]+ )?(?:administration|government)|under (?:president|governor|mayor) [A-Za-zÀ-ÿ]+|(?:more|most|fewer) (?:people|jobs|workers|women|children|families|countries)|every single|(?:is|was|are|were) the (?:first|only|largest|biggest|highest|lowest)|there (?:is|are|was|were|has been|have been) (?:no(?!\\s(?:right|wrong|need|reason|absolute|one|single|magic|way|point|doubt|hurry))|only|more|fewer|over|about|nearly|at least)",
      ),
    ),
})
const NO_STATEMENT = forLang({
  id: () =>
    /\?|(?<![A-Za-zÀ-ÿ])(?:mari|ayo|yuk|semoga|agar|supaya|jangan|harap|silakan|apakah|kalau|jika|bila|akan|target|rencana[A-Za-zÀ-ÿ]*|upaya|berharap|ingin|perlu|harus|terima kasih|selamat)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /\?|(?<![A-Za-zÀ-ÿ])(?:will|won['’]t|shall|going to|gonna|would|wouldn['’]t|could|should|must|needs? to|have to|want(?:s|ed)?|let['’]?s|if|suppose|in order to|hope|believe|think|feel|guess|wish|please|thank[A-Za-zÀ-ÿ]*|congrat[A-Za-zÀ-ÿ]*|happy|proud|join|look forward|explain(?:s|ed)?|discuss(?:es|ed|ing|ion)?|talks? about|questions? about|information (?:about|on)|guide|summary|podcast|blog|webinar|episode|interview|toolkit|portal|demand(?:s|ed)?|i['’]m|you|your|you['’](?:re|ve)|(?:read|learn|find out|watch) (?:more|here|about))(?![A-Za-zÀ-ÿ])|['’](?:ll|d)(?![A-Za-zÀ-ÿ])|^[^A-Za-zÀ-ÿ]*(?:get|find|visit|register|sign|watch|listen|call|book|click|see|check|help|stop|do|don['’]t|make|take|know|hear|tell|share|stay|keep|remember|how|why|what|when|where)(?![A-Za-zÀ-ÿ])/i,
})
const SENTENCE = /(?:[^.!?\n]+|\.(?=[A-Za-zÀ-ÿ0-9])|\.(?<=(?<![A-Za-zÀ-ÿ])(?:dr|mr|mrs|ms|no|rp|jl|u\.s|st|gov|sen)\.))+[.!?]*/gi

export default defineRule({
  title: { id: 'Klaim tanpa sumber', en: 'Claim without a source' },
  why: {
    id: 'Angka dan klaim yang dapat diperiksa membuat warga percaya; tanpa sumber, ia mudah dibantah dan sulit dipertahankan.',
    en: 'People trust figures and claims that they can check; without a source they are easy to dispute and hard to defend.',
  },
  severity: 'warning',
  messages: {
    figure: {
      id: 'Sebut sumber angka ini, misalnya “Sumber: …”, “menurut …”, atau tautan',
      en: 'Give the source of this figure: “Source: …”, “according to …” or a link',
    },
    statement: {
      id: 'Sebut sumber pernyataan ini, misalnya “Sumber: …”, “menurut …”, atau tautan',
      en: 'Give the source of this statement: “Source: …”, “according to …” or a link',
    },
  },
  check: ({ draft, links, prose, report }) => {
    const { lang } = draft
    const figures = lazily(() => shapesIn(wholeText(prose), FIGURE(lang)))
    const statements = lazily(() => shapesIn(wholeText(prose), STATEMENT(lang)))
    const claimIn = (sentence: string) => {
      const figure = sentence.includes('?') ? undefined : leftmost(sentence, figures())
      const isOwn = figure && (OWN_WORD(lang).test(sentence.slice(0, figure.index)) || AFTER_FIGURE(lang).test(sentence.slice(figure.index + figure[0].length)))
      if (figure && !isOwn) return { message: 'figure', match: figure } as const
      const statement = statements().length === 0 || NO_STATEMENT(lang).test(sentence) ? undefined : leftmost(sentence, statements())
      return statement && ({ message: 'statement', match: statement } as const)
    }
    return {
      end() {
        if (hasSource({ draft, links })) return
        for (const block of prose) {
          if (block.block.type === 'image' || block.block.type === 'imageReference') continue
          for (const { 0: sentence, index } of block.text.matchAll(SENTENCE)) {
            const claim = claimIn(sentence)
            if (!claim) continue
            if (namesSource({ draft, prose })) return
            const start = index + claim.match.index
            return report({ message: claim.message, at: { span: block.span(start, start + claim.match[0].length) } })
          }
        }
      },
    }
  },
  limits: {
    id: 'Hanya klaim pertama yang ditunjuk, karena satu baris sumber mencakup semuanya. Tautan apa pun dianggap sumber; apakah sumbernya benar, hanya manusia yang dapat menilai.',
    en: 'Only the first claim is marked, as one line of source covers all. Any link counts as a source; whether it is the right one only a person can judge.',
  },
  examples: {
    bad: [
      'Cakupan imunisasi dasar Kabupaten Contoh Jaya sudah «93,4 persen» per 31 Oktober 2026.',
      'Banjir di Provinsi Contoh merendam «48.300 rumah» sepanjang tahun 2026.',
      '«Angka kemiskinan di Contoh Jaya terus menurun».',
      '«Penelitian terbaru menunjukkan» kopi baik bagi ingatan.',
      'Minum air kelapa «mencegah penyakit jantung» pada orang dewasa.',
      'Kota kita menempati «peringkat pertama» dalam pelayanan publik.',
      { text: 'Litter at Contoh Jaya market fell to «12 percent» of stalls in November 2026.', draft: { lang: 'en' } },
      { text: 'Our buses are «more punctual than» those of any other district.', draft: { lang: 'en' } },
      { text: 'The river park «flooded every spring since 2019».', draft: { lang: 'en' } },
      { text: '«Studies show» that reading aloud helps small children.', draft: { lang: 'en' } },
      { text: 'Coconut water «prevents heart disease» in adults.', draft: { lang: 'en' } },
    ],
    good: [
      { text: 'So far 12 homes are damaged, according to the fire service.', draft: { lang: 'en' } },
      'Cakupan imunisasi 93,4 persen per 31 Oktober 2026. Sumber: Dinas Kesehatan Kabupaten Contoh Jaya',
      'Menurut BPS, angka kemiskinan turun menjadi 9,1 persen pada Maret 2026.',
      'Tarif parkir mobil Rp3.000. Peserta berusia 17–60 tahun, kuota 200 orang, jarak tempuh 5 kilometer.',
      'Ketentuan tarif 10 persen diatur dalam Peraturan Daerah Nomor 5 Tahun 2026.',
      'Mari cegah penyakit jantung bersama! Apakah angka stunting menurun?',
      'Banjir merendam 48.300 rumah, selengkapnya di https://bpbd.contoh.go.id/laporan',
      { text: 'Unemployment fell to 4.1 percent in May 2026, according to Statistics Contoh.', draft: { lang: 'en' } },
      { text: 'The office opens at 9am. Children aged 4 to 10 pay 5,000 rupiah less at the door: https://contoh.go.id', draft: { lang: 'en' } },
      { text: 'There is no right way to write a list, and nothing worse than a long one.', draft: { lang: 'en' } },
      { text: 'Please wear a mask if you have the virus. Will prices rise?', draft: { lang: 'en' } },
      { text: 'Our library lions have worn the same stone manes since 1931.', draft: { lang: 'en' } },
      { text: 'Cases fell by half in 2026.', draft: { lang: 'en', sources: [{ text: 'Contoh Jaya Health Office' }] } },
    ],
  },
})
