import { defineRule } from '../../src/rule.ts'

const WORDS = {
  id: 'slot gacor|gacor|slot online|slot deposit|situs slot|link slot|maxwin|jackpot slot|rtp slot|scatter hitam|scatter|freebet|togel|toto gelap|bandar togel|situs judi|judi online terpercaya|judi bola terpercaya|agen judi|agen bola|bandar bola|taruhan bola|sabung ayam online|bonus new member|depo pulsa|deposit pulsa|bokep|video bokep|film bokep|bugil|video bugil|open bo|vcs|video porno|film porno|situs porno|video mesum|pijat plus-plus|link viral 18+',
  en: 'online casino|casino bonus|free spins|slot bonus|porn|porno|pornhub|xxx|xxx video|nude pics|nude photos|sexcam|sex cam|camgirl|camgirls|onlyfans|escort service|hot singles|betting tips|sports betting bonus',
}
/** Warning of it, not inviting to it. */
const WARNING = {
  id: /(?<![A-Za-zÀ-ÿ])(?:lapor(?:kan)?|melaporkan|bahaya|(?:men)?cegah|pencegahan|berantas|memberantas|pemberantasan|blokir|memblokir|pemblokiran|diblokir|waspada(?:i)?|hindari|jauhi|jangan|stop|setop|tolak|perangi|perang|melawan|dilarang|larangan|ilegal|pidana|kecanduan|candu|korban|penipuan|jerat|terjerat|penindakan|ditangkap|patroli|literasi|edukasi|sosialisasi|dampak|kepiting|burung)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:report|revenge|danger\w*|prevent\w*|addict\w*|ban|banned|block(?:ed|ing)?|illegal|crime|trafficking|stop|protect\w*|victims?|scams?|law|bill|act|children|harm\w*|treatment|helpline|avoid|never|tax(?:es|ed)?|rules?|regulat\w+|non-?consensual|deepfakes?)\b/i,
}

export default defineRule({
  title: { id: 'Judi atau pornografi', en: 'Gambling or pornography' },
  why: {
    id: 'Kata ajakan judi atau pornografi di akun resmi biasanya tanda akun diretas atau salah akun; UU ITE melarangnya.',
    en: 'Such words on an official account usually mean that it was hacked or mistaken for a private one.',
  },
  severity: 'error',
  messages: {
    found: {
      id: 'Jangan tayangkan “{found}”, dan periksa apakah akun diretas; pada peringatan, sebut bahayanya',
      en: 'Do not publish “{found}”, and check whether the account was hacked; in a warning, name the danger',
    },
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => WORDS[lang].split('|').map((text) => ({ text, lang }))),
  check: ({ draft, report }) => ({
    term(hit) {
      if (!WARNING[draft.lang].test(hit.prose.text)) report({ message: 'found', at: hit, values: { found: hit.text.replace(/\s+/g, ' ') } })
    },
  }),
  limits: {
    id: 'Paragraf yang memuat “laporkan”, “bahaya”, “cegah”, dan sejenisnya dianggap peringatan.',
    en: 'A paragraph with “report”, “ban”, “prevent” and the like is taken for a warning.',
  },
  examples: {
    bad: [
      '«Slot gacor» «maxwin» hari ini, daftar sekarang!',
      'Nonton «bokep» terbaru gratis di sini.',
      '«Situs judi» terpercaya dengan bonus besar.',
      'Join the best «online casino» with us and win today.',
      'Watch «porn» for free at the link in our bio.',
      'Get your «free spins» now and tell your friends about it.',
    ],
    good: [
      'Slot waktu vaksinasi dibuka pukul 08.00.',
      'Laporkan iklan slot gacor ke kanal aduan resmi.',
      'Bahaya judi daring: togel dan slot merusak keuangan keluarga.',
      'Lomba burung berkicau: cari kenari yang paling gacor.',
      'The new bill will ban porn that is made with deepfakes.',
      'Report an online casino that has no licence to the police.',
      'Free swimming for all children on the first of the month.',
    ],
  },
})
