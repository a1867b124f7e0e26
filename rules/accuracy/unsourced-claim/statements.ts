import { forLang, shapes, wholeWords as words } from '../../../src/rule.ts'

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

const THAN_ID = '(?:dari|daripada|dibanding[A-Za-zÀ-ÿ]*)(?![A-Za-zÀ-ÿ])'
/** That one way is quicker or cheaper than another, anybody can try; how others or other years did, nobody can. */
const OTHERS_ID = words('tahun|bulan|triwulan|semester|daerah|kota|kabupaten|provinsi|negara|desa|rata-rata|nasional|swasta|dunia|lain(?:nya)?')
const OTHERS_EN = words(
  'years?|months?|quarter|decades?|century|other|others|any|average|national|countr(?:y|ies)|states?|cit(?:y|ies)|districts?|count(?:y|ies)|world|history|private|before|ever',
)

/** Comparisons, rankings, trends, research, effects and what others did: claims where nobody asks, plans, wishes or commands. */
export const STATEMENT = forLang({
  id: () =>
    shapes(
      `${words('angka|tingkat|jumlah|kasus|persentase|rata-rata|inflasi|kemiskinan|pengangguran|kriminalitas|produksi|ekspor|investasi|pendapatan|kunjungan')}[^.!?\\n]{0,50}?${words('naik|turun|meningkat|menurun|berkurang|bertambah|melonjak|anjlok|membaik|memburuk')}`,
      `${words('lebih')}\\s(?:(?:tinggi|rendah|banyak|sedikit|aman|parah|berbahaya|efektif)\\s${THAN_ID}|(?:cepat|murah|mahal)\\s${THAN_ID}(?=[^.!?\\n]{0,60}?(?:\\d|${OTHERS_ID})))`,
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
        `(?<!(?:no|nothing|even|any)\\s)(?:${words('more|less|fewer|higher|lower|larger|greater|bigger|better|worse|safer|longer|earlier|smaller|stronger|weaker')}|${words('cheaper|faster')}(?=[^.]{0,99}?(?:\\d|${OTHERS_EN})))[^.]{0,40}?(?<!rather\\s)${words('than')}(?!\\s(?:one|usual|just|ever|that|(?:a|an)(?!\\s(?:year|month|week|decade|century|generation)))(?![A-Za-zÀ-ÿ]))`,
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
        `(?<![A-Za-zÀ-ÿ@#]|(?:before|after|when|until|once) )(?:he|she|they|it|we|i|who|(?:the|this|that|his|her|their|my|our|your) (?:([A-Za-zÀ-ÿ]+) ){0,2}(?:administration|government|senate|house|congress|court|department|company|president|minister|opposition|party|regime|army|campaign|opponent|predecessor|governor|mayor|senator|council)|democrats|republicans|congress|(?:mr|mrs|ms|dr|senator|governor|president|secretary|minister)\\.? [A-Za-zÀ-ÿ]+)(?:['’](?:s|ve))?,? (?:([A-Za-zÀ-ÿ]+) ){0,3}?(?:${VERBS})(?![A-Za-zÀ-ÿ])`,
      ],
      words(
        "(?:has|have|had|he|she|they|was|were|i|we)(?:['’]ve)? never|never before|under (?:this|his|her|the) (?:[A-Za-zÀ-ÿ]+ )?(?:administration|government)|under (?:president|governor|mayor) (?!regulation|decree|order)[A-Za-zÀ-ÿ]+|(?:more|most|fewer) (?:people|jobs|workers|women|children|families|countries)|every single|(?:is|was|are|were) the (?:first|only|largest|biggest|highest|lowest)|there (?:is|are|was|were|has been|have been) (?:no(?!\\s(?:right|wrong|need|reason|absolute|one|single|magic|way|point|doubt|hurry))|only|more|fewer|over|about|nearly|at least)",
      ),
    ),
})
export const NO_STATEMENT = forLang({
  id: () =>
    /\?|(?<![A-Za-zÀ-ÿ])(?:mari|ayo|yuk|semoga|agar|supaya|jangan|harap|silakan|apakah|kalau|jika|bila|akan|target|rencana[A-Za-zÀ-ÿ]*|upaya|berharap|ingin|perlu|harus|terima kasih|selamat)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /\?|(?<![A-Za-zÀ-ÿ])(?:will|won['’]t|shall|going to|gonna|would|wouldn['’]t|could|should|must|needs? to|have to|want(?:s|ed)?|let['’]?s|if|suppose|in order to|hope|believe|think|feel|guess|wish|please|thank[A-Za-zÀ-ÿ]*|congrat[A-Za-zÀ-ÿ]*|happy|proud|join|look forward|explain(?:s|ed)?|discuss(?:es|ed|ing|ion)?|talks? about|questions? about|information (?:about|on)|guide|summary|podcast|blog|webinar|episode|interview|toolkit|portal|demand(?:s|ed)?|i['’]m|you|your|you['’](?:re|ve)|(?:read|learn|find out|watch) (?:more|here|about))(?![A-Za-zÀ-ÿ])|['’](?:ll|d)(?![A-Za-zÀ-ÿ])|^[^A-Za-zÀ-ÿ]*(?:get|find|visit|register|sign|watch|listen|call|book|click|see|check|help|stop|do|don['’]t|make|take|know|hear|tell|share|stay|keep|remember|how|why|what|when|where)(?![A-Za-zÀ-ÿ])/i,
})
