import { callsOf, defineRule, type Fact, type Facts, nearMisses, officesOf, type Term, type TermHit, waysToDial } from '../../src/rule.ts'
import { wrongLink, wrongMention } from './fact-mismatch/channels.ts'
import { oldAddress, wrongFigure, wrongTitle } from './fact-mismatch/entries.ts'
import { type FactFault, MESSAGES } from './fact-mismatch/messages.ts'
import { wrongNumber } from './fact-mismatch/numbers.ts'

/** A term that the registry gave, and the entries that it stands for: several numbers may begin alike. */
interface FactTerm extends Term {
  readonly facts: readonly Fact[]
}

const terms = (facts: Facts): readonly FactTerm[] => {
  const byText = new Map<string, Fact[]>()
  const add = (fact: Fact, texts: readonly string[]) => {
    for (const text of texts) {
      const key = text.toLowerCase()
      const same = byText.get(key)
      if (!same) byText.set(key, [fact])
      else if (fact.kind === 'hotlines') same.push(fact)
    }
  }
  for (const entry of facts.hotlines) add({ kind: 'hotlines', entry }, waysToDial(entry))
  for (const entry of facts.names) add({ kind: 'names', entry }, entry.wrong)
  for (const entry of officesOf(facts)) add({ kind: 'offices', entry }, callsOf(facts, entry.holder))
  for (const entry of facts.addresses) add({ kind: 'addresses', entry }, entry.former)
  for (const entry of facts.figures) add({ kind: 'figures', entry }, [entry.label, ...entry.aliases])
  return [...byText].map(([text, known]) => ({ text, facts: known }))
}

export default defineRule({
  title: { id: 'Bertentangan dengan daftar fakta', en: 'Contradicts the fact registry' },
  why: {
    id: 'Nomor bantuan yang mati paling merugikan orang yang sedang paling membutuhkannya, dan nama, jabatan, atau angka yang keliru membuat semua isi unggahan diragukan.',
    en: 'A dead helpline hurts most those who need it most, and a wrong name, title or figure makes all of a post doubtful.',
  },
  severity: 'error',
  messages: MESSAGES,
  factTerms: terms,
  isAwake: ({ names, offices, accounts, hosts }) => names.length + offices.length + accounts.length + hosts.length > 0,
  check: ({ draft, facts, day, report }) => {
    const judge = (fact: Fact, hit: TermHit): FactFault | undefined => {
      switch (fact.kind) {
        case 'names':
          return { message: 'name', at: hit, values: { meant: fact.entry.name }, suggest: [fact.entry.name] }
        case 'hotlines':
          return wrongNumber(fact, hit, facts, day)
        case 'offices':
          return wrongTitle(fact.entry.holder, hit, facts, day)
        case 'figures':
          return wrongFigure(fact.entry.label, hit, draft.lang, facts, day)
        case 'addresses':
          return oldAddress(fact.entry, hit)
        default:
          return undefined
      }
    }
    const reportAny = (fault: FactFault | undefined): void => {
      if (fault) report(fault)
    }
    return {
      term(hit) {
        for (const fact of (hit.term as FactTerm).facts) reportAny(judge(fact, hit))
      },
      ...(facts.names.length + facts.offices.length > 0 && {
        prose(block) {
          for (const { start, end, meant } of nearMisses(block.text, facts))
            report({ message: 'name', at: { span: block.span(start, end) }, values: { meant }, suggest: [meant] })
        },
      }),
      ...(facts.accounts.length > 0 && { mention: (mention) => reportAny(wrongMention(mention, facts)) }),
      ...(facts.hosts.length + facts.accounts.length > 0 && { link: (link) => reportAny(wrongLink(link, facts)) }),
    }
  },
  limits: {
    id: 'Hanya sebaik daftar faktanya: tambahkan nomor, nama, jabatan, dan angka instansi Anda ke berkas fakta. Salah ketik di huruf pertama dan di kata pendek tidak terlihat.',
    en: 'Only as good as the registry: add the numbers, names, titles and figures of your agency to its file. Slips in a first letter or a short word are not seen.',
  },
  examples: {
    bad: [
      'Butuh teman bicara? Hubungi «500-454», bebas pulsa.',
      'Nomor bantuan: «500 454» pada hari kerja.',
      'Telepon «500454» kapan saja, atau datang ke puskesmas.',
      'Darurat? Telepon «112», berlaku di seluruh Indonesia.',
      'Data kesehatan ada di «https://kemkses.go.id/data».',
      { text: 'Need help? Call «500-454», free of charge.', draft: { lang: 'en' } },
      { text: 'The helpline «500 454» is open all day.', draft: { lang: 'en' } },
      { text: 'Write down this number: «500454».', draft: { lang: 'en' } },
    ],
    good: [
      'Butuh teman bicara? Buka healing119.id.',
      'Nomor 500-454 sudah tidak melayani; pakai healing119.id.',
      'Pelanggan nomor 1500-4541 dan 500.4540 diminta datang. Rp500.454',
      'Warga Kota Contoh, telepon 112 bila terjadi kebakaran.',
      'Data kesehatan ada di https://dataset.kemkes.go.id/unduh',
      { text: 'Need help? Visit healing119.id.', draft: { lang: 'en' } },
      { text: 'The number 500-454 is no longer in service.', draft: { lang: 'en' } },
      { text: 'We planted 1,500,454 trees.', draft: { lang: 'en' } },
    ],
  },
})
