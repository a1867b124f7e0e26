import { defineRule, GAP, onceABlock } from '../../src/rule.ts'

const SECRET = {
  id: '(?:kode\\s+)?OTP|PIN|kata\\s+sandi|password|kode\\s+CVV|nama\\s+(?:gadis\\s+)?ibu\\s+kandung',
  en: 'passwords?|one-time\\s+(?:code|password)|OTP|PIN(?:\\s+code)?|CVV',
}
const DATA = {
  id: `NIK|(?:foto\\s+|scan\\s+|nomor\\s+|no\\.?\\s+)?(?:e-?KTP|KTP(?:-el)?|KK|kartu\\s+keluarga|paspor|SIM)|NPWP|(?:nomor|no\\.?)\\s+(?:HP|hp|handphone|ponsel|telepon|telp\\.?|WA|WhatsApp|rekening|BPJS|peserta)|norek|alamat(?:\\s+(?:lengkap|rumah))?|tanggal\\s+lahir|tempat(?:\\s+dan|,)?\\s+tanggal\\s+lahir|data\\s+diri|identitas\\s+(?:lengkap|diri)|biodata|swafoto|selfie`,
  en: 'phone\\s+numbers?|mobile\\s+numbers?|(?:home|full|postal|street|your)\\s+address(?:es)?|dates?\\s+of\\s+birth|birth\\s*dates?|passport(?:\\s+numbers?)?|ID(?:\\s+(?:card|number))?s?|identity\\s+(?:card|number)s?|social\\s+security\\s+numbers?|SSN|account\\s+numbers?|case\\s+numbers?|NIK|personal\\s+details',
}
/** What wakes the rule: a word of each of these. */
const WORDS = {
  id: 'OTP,PIN,kata sandi,password,CVV,ibu kandung,NIK,KTP,eKTP,KK,kartu keluarga,paspor,SIM,NPWP,HP,handphone,ponsel,telepon,telp,WA,WhatsApp,rekening,BPJS,peserta,norek,alamat,tanggal lahir,data diri,identitas,biodata,swafoto,selfie',
  en: 'password,passwords,one-time,OTP,PIN,CVV,phone number,phone numbers,mobile number,mobile numbers,address,addresses,date of birth,dates of birth,birth date,birth dates,birthdate,birthdates,passport,ID,IDs,identity,social security,SSN,account number,account numbers,case number,case numbers,NIK,personal details',
}
const ASK = {
  id: `(?:tulis|tuliskan|kirim|kirimkan|sebut|sebutkan|isi|isikan|cantumkan|ketik|bagikan|beri|berikan|balas|komen|komentar|unggah|lampirkan|sertakan|share|drop|reply|infokan|informasikan)`,
  en: '(?:post|send|reply|comment|share|tell|leave|give|drop|write|provide|include|upload)',
}
const PUBLIC = {
  id: '(?:di|ke|pada|lewat|melalui|dalam|dengan\\s+membalas)?\\s*(?:kolom\\s+)?(?:komentar|komen|balasan|sini|reply|utas|bawah(?:\\s+ini)?|postingan\\s+ini|unggahan\\s+ini|cuitan\\s+ini|mention)',
  en: '(?:in\\s+(?:the|a|your)\\s+(?:comments?|comment\\s+(?:section|field|box)|repl(?:y|ies)|thread)|(?:down\\s+)?below|here|under\\s+this\\s+post|as\\s+a\\s+(?:comment|reply)|in\\s+this\\s+thread)',
}
const request = (lang: 'id' | 'en') =>
  new RegExp(
    `(?<![A-Za-zÀ-ÿ])${ASK[lang]}(?![A-Za-zÀ-ÿ])(?:[^.!?]{0,40}?(?<![A-Za-zÀ-ÿ])(?:${DATA[lang]})(?![A-Za-zÀ-ÿ])[^.!?]{0,40}?(?<![A-Za-zÀ-ÿ])${PUBLIC[lang]}(?![A-Za-zÀ-ÿ])|[^.!?]{0,20}?(?<![A-Za-zÀ-ÿ])${PUBLIC[lang]}\\s[^.!?]{0,20}?(?<![A-Za-zÀ-ÿ])(?:${DATA[lang]})(?![A-Za-zÀ-ÿ])|[^.!?]{0,25}?(?<![A-Za-zÀ-ÿ])(?:${SECRET[lang]})(?![A-Za-zÀ-ÿ]))`,
    'gi',
  )
const ASKS = { id: new RegExp(`\\b${ASK.id}\\b`, 'i'), en: new RegExp(`\\b${ASK.en}\\b`, 'i') }
const REQUEST = { id: request('id'), en: request('en') }
/** A warning, or a private channel. */
const SAFE = {
  id: /(?<![A-Za-zÀ-ÿ])(?:jangan|bukan|tidak (?:perlu|pernah|akan|boleh)|tak pernah|tanpa|hindari|dilarang|waspada|penipu(?:an)?|DM|pesan langsung|japri|pesan pribadi|inbox|boleh(?!\s(?:minta|tolong|bantu|kirim|tulis|sebut|share|infokan|informasikan|isi))|apakah)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:never|do not|don['’]t|not|without|avoid|scam(?:s|mers)?|DM|PM|direct message|private(?:ly)?|inbox|beware|if anyone asks)\b/i,
}

export default defineRule({
  title: { id: 'Meminta data pribadi di ruang umum', en: 'Asking for personal data in public' },
  why: {
    id: 'Data yang ditulis di kolom komentar terbaca siapa saja dan dipakai penipu.',
    en: 'Data written in comments is read by everyone and used by fraudsters.',
  },
  severity: 'error',
  messages: {
    asks: {
      id: 'Minta lewat pesan langsung atau kanal resmi; kata sandi, PIN, dan OTP jangan pernah diminta',
      en: 'Ask by direct message or at the official site; never ask for passwords, PINs or one-time codes',
    },
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => WORDS[lang].split(',').map((text) => ({ text, lang }))),
  check: ({ draft, links, report }) => {
    return onceABlock((prose) => {
      for (const sentence of prose.find(/[^.!?]+/g)) {
        if (!ASKS[draft.lang].test(sentence.text) || SAFE[draft.lang].test(sentence.text)) continue
        for (const { index, 0: found } of sentence.text.matchAll(REQUEST[draft.lang])) {
          const start = sentence.start + index
          // A form behind a link is no public place.
          const rest = prose.text.slice(start + found.length, start + found.length + 60)
          const span = prose.span(start, start + found.length)
          if (
            /(?:sini|ini|bawah|here|below)$/i.test(found) &&
            (rest.includes(GAP) || links.some(({ position }) => (position?.start.offset ?? 0) < span.end && span.start < (position?.end.offset ?? 0)))
          )
            continue
          report({ message: 'asks', at: { span } })
        }
      }
    })
  },
  limits: {
    id: 'Kalimat yang menyebut DM, japri, atau “jangan” dianggap aman.',
    en: 'A sentence that names a private channel or says “do not” is taken for safe.',
  },
  examples: {
    bad: [
      'Kak, boleh «kirim nama lengkap dan NIK di kolom komentar»?',
      'Silakan «tulis NIK dan nama lengkap di kolom komentar».',
      '«Kirim foto KTP di sini» ya, Kak.',
      '«Sebutkan nomor HP Anda di balasan» ini.',
      'Untuk mencairkan bantuan, «kirimkan kode OTP» Anda.',
      'Please «post your phone number in the comments».',
      'To get the grant, «reply with your date of birth below».',
      'We can help if you «send us your PIN».',
    ],
    good: [
      'Kirim NIK lewat DM, bukan di kolom komentar.',
      'Isi NIK dan nama di sini: https://contoh.go.id/daftar',
      'Jangan pernah kirim kode OTP kepada siapa pun.',
      'Tulis saran Anda di kolom komentar.',
      'Send us a direct message with your phone number, not in the comments.',
      'Please [send your phone number here](https://example.gov/form) to join.',
      'Never post your phone number in the comments.',
      'Tell us in the comments what you think of the new park.',
    ],
  },
})
