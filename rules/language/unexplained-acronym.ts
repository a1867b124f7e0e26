import { defineRule, lazily } from '../../src/rule.ts'

/** What readers of official posts know without being told. */
const KNOWN = {
  id: new Set(
    'KTP KK NIK NIP NPWP SIM STNK BPKB BPJS KIS KIA KIP PKH BLT BST BOS PIP KPK TNI MK DPR MPR DPD DPRD KPU RI RT RW PNS ASN CPNS PPPK SK SD SMP SMA SMK SLB PAUD TK UKS UMKM UKM WIB WIT HUT HP TV PLN PDAM BUMN BUMD BUMDES APBN APBD PBB PPN PPH PAD NKRI UUD UU PP RSUD RSUP RS IGD ICU UGD ODGJ TBC TB HIV AIDS DBD KB BMKG BNPB BPBD BNN BPOM BPS BPN BPK SAR PMI PKK KUA MTQ MRT LRT KRL KRDMPU GBK PSSI FIFA KONI PON ASEAN PBB WHO G20 NTB NTT DKI DIY TPS TPST SPBU LPG BBM PCR SWAB ATM PIN OTP CCTV QR QRIS PDF FAQ AC SMS WA FB IG YT X GPS LED KM RPM CSR MC VIP THR PHK UMP UMK TKI PMI WNI WNA KJRI KBRI LN SPT PTN PTS UGM UI ITB IPB UIN SNBP SNBT UTBK SPMB PPDB USG MPASI KIE GERMAS KLB IMB PBG SKCK SKTM TPA TPQ MUI NU GNI COVID LHKPN SDGS KTT ATR SHM HGB UN APEC IMF AS RRT UEA PSBB PPKM IKN KTPEL DPT DPS PDIP PKB PKS PAN PPP MPP WBS PPID LAPOR SPAN PNBP SWT SAW SDM PUPR AFF APD BKPM SMKN SMAN SMPN SDN MIN MTSN PGRI NU PBNU TMII IHSG SDA USD PDB KDRT LPS BLK PLTU PLTA TNBTS JKN KJP KIPK SMS CPO RSPAD RSUI HIPMI KADIN FKUB MABES HUMAS TBK CV PT RPJMN PDF NIB OSS PIRT SNI KTR ODP BKN LAN LIPI BRIN TVRI RRI KAI MBR UMP PBI OJK BI BRI BNI BTN BCA LPDP KUR MBG BGN SPPG BKSDA'.split(
      ' ',
    ),
  ),
  en: new Set(
    'HTTP HTTPS HTML CSS JSON CSV XML YAML SQL PHP RSS DNS SSL TLS SSH FTP SVG DOM CPU GPU RAM SSD USB PNG JPG GIF ZIP IBM ASAP IRL US USA UK EU UN UAE NATO NASA FBI CIA NHS CDC FDA EPA IRS FEMA NOAA VA GOP DC NYC LA CEO CFO MP MPS PM AM TV HIV AIDS COVID ID PDF FAQ GPS DNA RSVP ATM PIN SMS DVD CD URL DIY GMT EST PST PDT EDT BST BBC CNN NBC ABC CBS MSNBC NPR PBS NYT WSJ WHO IMF GDP VAT DMV DHS DOJ DOD DOE DOT HHS HUD USDA USPS USAID SSA TSA ICE FCC FTC SEC FAA NIH NSF NFL NBA MLB NHL NCAA ACA LGBT LGBTQ PTSD EMT ER CPR PPE SBA PPP MLK JFK FDR POTUS SCOTUS CBP POW MIA USS USMC ROTC SAT GED STEM STD NYPD LAPD AP AI IT VR WWII WWI RN CNA LNG GMO HBCU NAFTA USMCA BLM TX CA NY FL OH PA NJ NC SC GA VA MD MA CT RI NH VT ME MI WI MN IA IL IN MO KS NE ND SD MT WY CO NM AZ UT NV OR WA AK HI KY TN MS AL LA AR OK WV DE PR HR SMH LOL OMG FYI BTW RT DM TBT ICYMI HQ'.split(
      ' ',
    ),
  ),
}
/** Notes to oneself: another rule has them removed. */
const NOTES = new Set(['TBD', 'TBA', 'TBC', 'TODO', 'FIXME', 'XXX'])
const ACRONYM = /(?<![A-ZÀ-Þ])[A-ZÀ-Þ]{3,}(?![A-Za-zÀ-ÿ0-9_/]|-[A-ZÀ-Þ]|\.[A-Za-zÀ-ÿ])/g
const GLUED = /[A-Za-zÀ-ÿ0-9_@#./-]/
/** Syllables of Indonesian or English: what can be read as a word (HITAM, STOP) may be one, in capitals. */
const READABLE =
  /^(?=[A-ZÀ-Þ]{3,8}$)(?:(?:[BCDFGHJKLMNPQRSTVWXYZ]|NG|NY|SY|KH|ST|SP|SK|TR|PR|KR|BR|GR|DR|PL|KL|BL|GL|FL|SL|STR|TH|SH|CH|WH|QU|CL|CR|FR|TW|SW|SN|SM)?[AIUEOY]{1,2}(?:[BCDFGHJKLMNPRSTVWXZ]|NG|NGS|NK|NT|ND|NS|RS|RT|ST|KS|CK|LL|SS|TS|LD|LT|MP|RD|RK|RM|RN|TH|SH|CH|GHT|NCE|RE|SE|TE|NE|LE|VE|KE|DE|ME)?)+$/

const NAME_PART = /[A-Za-zÀ-ÿ]+(?:['’]s?)?|[^A-Za-zÀ-ÿ\s&,-]/g
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'dan', 'untuk', 'serta', 'atas'])

/** The first letters of the words of names, a blank where a name ends: Dewan Riset Contoh → “DRC”. */
const initialsOf = (text: string): string => {
  let initials = ''
  for (const [part] of text.matchAll(NAME_PART)) {
    if (SMALL.has(part)) continue
    initials += /^[A-ZÀ-Þ][a-zß-ÿ]/.test(part) ? part.charAt(0) : ' '
  }
  return initials
}

export default defineRule({
  title: { id: 'Singkatan tanpa kepanjangan', en: 'Acronym not spelled out' },
  why: {
    id: 'Singkatan dinas hanya dikenal orang dalam; tulis kepanjangannya sekali, singkatannya dalam kurung.',
    en: 'Agency acronyms are known to insiders only; spell them out once, with the acronym in brackets.',
  },
  severity: 'note',
  corrects: true,
  messages: { acronym: { id: 'Tulis dahulu kepanjangan “{word}”', en: 'Spell out “{word}” first' } },
  check: ({ draft, prose: blocks, report }) => ({
    end() {
      // What readers of another language know by its letters is not known here.
      if (draft.foreign) return
      const told = new Set<string>()
      // Its full name in the draft, up to the end of this block, explains it without brackets too.
      const initials = blocks.map(({ text }) => lazily(() => initialsOf(text)))
      for (const [index, prose] of blocks.entries()) {
        if (!/[A-ZÀ-Þ]{3}/.test(prose.text)) continue
        for (const match of prose.find(ACRONYM)) {
          const word = match.text
          if (
            word.length > 8 ||
            GLUED.test(prose.text[match.start - 1] ?? '') ||
            told.has(word) ||
            NOTES.has(word) ||
            KNOWN[draft.lang].has(word) ||
            (draft.lang === 'id' && KNOWN.en.has(word)) ||
            READABLE.test(word) ||
            /^[IVXLCDM]+$/.test(word)
          )
            continue
          told.add(word)
          const [before, after] = [prose.text.slice(Math.max(0, match.start - 24), match.start), prose.text.slice(match.end, match.end + 24)]
          const explained = /[A-Za-zÀ-ÿ]\s*\($/.test(before) || /^\s*\([A-Za-zÀ-ÿ]/.test(after)
          // A run of capitals is a headline, and what follows a name in capitals is part of it.
          if (explained || /[A-ZÀ-Þ]{2}[\s:–-]+$/.test(before) || /^[\s:–-]+[A-ZÀ-Þ]{2}/.test(after)) continue
          if (initials.some((read, at) => at <= index && read().includes(word))) continue
          report({ message: 'acronym', at: match, values: { word } })
        }
      }
    },
  }),
  limits: {
    id: 'Singkatan yang dapat dibaca sebagai kata (BAZNAS, SPOP) dan deretan huruf kapital dilewati.',
    en: 'Acronyms that read like words, and rows of capitals, are passed over.',
  },
  examples: {
    bad: [
      '«SPPT» dan «NJOP» wajib dilampirkan warga.',
      '«RKPD» tahun depan dibahas bersama «TAPD» hari ini.',
      'Berkas dikirim ke «DPMPTSP» paling lambat besok.',
      'The «DRMP» plan covers all towns.',
      'All «SQHUW» must comply by Friday.',
      'Call your «LCDR» for the forms.',
    ],
    good: [
      'Surat Pemberitahuan Pajak Terutang (SPPT) wajib dilampirkan; SPPT dikirim pos.',
      'BMKG, BPBD, RSUD, KTP-el, dan BPJS Kesehatan sudah dikenal warga.',
      'Lokasi TBD, pukul XXX; TODO: cek, lalu TBA. FIXME sebelum tayang.',
      'Satwa itu diserahkan kepada BKSDA.',
      'Warna HITAM wajib dipakai; JADWAL LAYANAN KELILING KPPBC.',
      'The Social Media Emergency Management (SMEM) plan starts now.',
      'NASA and the FBI joined us.',
      'Data jadwal tersedia sebagai CSV dan JSON di portal.',
      'The Regional Water Quality Unit opens on Monday. Bring your sample to RWQU.',
      'Dinas Pangan dan Hortikultura Contoh membuka loket; DPHC melayani sampai sore.',
      'Please STOP at the red light.',
    ],
  },
})
