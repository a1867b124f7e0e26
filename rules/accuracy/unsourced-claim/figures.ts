import { forLang, shapes, wholeWords as words } from '../../../src/rule.ts'

/** Figures first: they are claims in any sentence but a question. */
export const FIGURE = forLang({
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
      ['\\d', '(?<![A-Za-zÀ-ÿ0-9])[$£€]?\\d[\\d,]{0,20}(?:\\.\\d+)?\\s?(?:million|billion|trillion|thousand|bn|[mbk])(?![A-Za-zÀ-ÿ0-9])'],
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
export const OWN_WORD = forLang({
  id: () =>
    /(?:diskon|potongan|keringanan|tarif|pajak|ppn|denda|bunga|alkohol|kadar|konsentrasi|dosis|kapasitas|kuota|dibatasi|terbatas|maksimal|maksimum|minimal|paling (?:banyak|sedikit|lama)|untuk|bagi|khusus|hadiah|target|per|setiap|tiap|hingga usia|wajib|syarat|cukup)\s(?:[A-Za-zÀ-ÿ]+\s){0,2}$/i,
  en: () =>
    /(?:fortune|discount|fee|fine|fare|quota|limited to|maximum|minimum|at most|room for|space for|places for|capacity of|prize) (?:of )?(?:the first )?$/i,
})
export const AFTER_FIGURE = forLang({
  id: () => /^\s*(?:aman|alkohol|gratis|diskon|siap|komitmen|off)(?![A-Za-zÀ-ÿ])/i,
  en: () => /^\s*(?:off|discount|free|safe|alcohol|committed|behind)(?![A-Za-zÀ-ÿ])/i,
})
