import {
  alive,
  callsOf,
  channelsOf,
  defineRule,
  type Fact,
  type Facts,
  handleIn,
  hostOf,
  hotlinePattern,
  isKnownOtherwise,
  isUnder,
  lastDayOf,
  lazily,
  lookAlike,
  nearMisses,
  officesOf,
  statedFigure,
  type Term,
  type TermHit,
  validityOf,
  waysToDial,
  wholeWords,
  writeNumber,
  wrongHolder,
} from '../../src/rule.ts'

/** A term that the registry gave, and the entries that it stands for: several numbers may begin alike. */
interface FactTerm extends Term {
  readonly facts: readonly Fact[]
}

/** That a number is closed may be said. */
const CLOSED = lazily(
  () =>
    new RegExp(
      wholeWords(
        'sudah (?:tidak|tutup)|tidak (?:lagi|aktif|berlaku|melayani)|ditutup|bukan lagi|jangan (?:lagi )?(?:hubungi|menghubungi|telepon|menelepon|pakai|memakai|gunakan|menggunakan|ke)|closed|no longer|not in service|do not (?:call|use|dial|ring)|out of service',
      ),
      'i',
    ),
)
/** That an office has moved, too. */
const MOVED = lazily(
  () =>
    new RegExp(wholeWords('dahulu|dulu|sebelumnya|semula|pindah(?:an)?|lama|bekas|bukan lagi|tidak lagi|formerly|moved|old|former|no longer|previously'), 'i'),
)
const EVERYWHERE = lazily(
  () =>
    new RegExp(
      wholeWords(
        'se-?\\s?Indonesia|seluruh (?:wilayah |penjuru )?Indonesia|(?:berlaku|nomor|layanan|secara) nasional|di mana (?:pun|saja) (?:anda|di Indonesia)|nationwide|national (?:number|hotline|line)|(?:across|anywhere in|all over) Indonesia',
      ),
      'i',
    ),
)

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
  messages: {
    deadNumber: { id: '{number} ({service}) sudah tidak melayani: ganti dengan {now}', en: '{number} ({service}) is no longer in service: use {now}' },
    noNumber: { id: '{number} ({service}) sudah tidak melayani: hapus', en: '{number} ({service}) is no longer in service: remove it' },
    regional: {
      id: '{number} ({service}) hanya melayani daerah yang menyelenggarakannya: sebut daerahnya',
      en: '{number} ({service}) serves only the regions that run it: name the region',
    },
    comingNumber: { id: '{number} ({service}) baru melayani mulai {from}', en: '{number} ({service}) serves from {from} only' },
    name: { id: 'Ejaan resminya “{meant}”', en: 'The official spelling is “{meant}”' },
    account: { id: '{found} mirip akun resmi: maksud Anda {meant}?', en: '{found} looks like an official account: did you mean {meant}?' },
    formerAccount: { id: '{found} sudah tidak dipakai: ganti dengan {meant}', en: '{found} is no longer in use: write {meant}' },
    host: { id: '{found} mirip laman resmi: maksud Anda {meant}?', en: '{found} looks like an official site: did you mean {meant}?' },
    formerHost: { id: '{found} sudah tidak dipakai: ganti dengan {meant}', en: '{found} is no longer in use: link to {meant}' },
    address: { id: 'Alamat lama: {place} sekarang di {address}', en: 'An old address: {place} is now at {address}' },
    formerHolder: {
      id: '{holder} menjabat {title} sampai {until}; yang menjabat pada hari tayang: {now}',
      en: '{holder} was {title} until {until}; on the day of publication it is {now}',
    },
    comingHolder: { id: '{holder} baru menjabat {title} mulai {from}', en: '{holder} is {title} from {from} only' },
    otherHolder: { id: '{title} dijabat {now}, bukan {holder}', en: '{title} is {now}, not {holder}' },
    figure: {
      id: 'Menurut daftar fakta, {label} {value}: samakan, atau sebut tahun datanya',
      en: 'By the fact registry, {label} is {value}: use it, or say of which year yours is',
    },
    expired: {
      id: 'Daftar fakta ketinggalan: “{label}” berlaku sampai {until}. Pastikan, lalu perbarui {file}',
      en: 'The fact registry is out of date: “{label}” held until {until}. Make sure, then update {file}',
    },
    expiredShipped: {
      id: '“{label}” bawaan saring berlaku sampai {until}: pastikan, lalu tulis yang benar di berkas fakta instansi',
      en: 'saring’s own “{label}” held until {until}: make sure, then write what holds into your own facts file',
    },
  },
  factTerms: terms,
  isAwake: ({ names, offices, accounts, hosts }) => names.length + offices.length + accounts.length + hosts.length > 0,
  check: ({ draft, facts, day, report }) => {
    const channels = channelsOf(facts)
    const reportExpired = (fact: Fact, label: string, at: { readonly span: { readonly start: number; readonly end: number } }) => {
      const values = { label, until: lastDayOf(fact) ?? '' }
      if (fact.entry.at && facts.own) {
        const line = facts.own.text.slice(0, fact.entry.at.start).split('\n').length
        report({ message: 'expired', at, values: { ...values, file: `${facts.own.path}:${line}` } })
      } else report({ message: 'expiredShipped', at, values })
    }
    const judgeNumber = (fact: Fact & { readonly kind: 'hotlines' }, { prose, start, end }: TermHit) => {
      const { number, service, topic, scope, from } = fact.entry
      const at = [...prose.find(hotlinePattern(fact.entry))].find((match) => match.start <= start && start < match.end)
      const around = prose.text.slice(Math.max(0, start - 60), end + 60)
      if (!at || CLOSED().test(around)) return
      const state = validityOf(fact, day)
      const now = alive(facts.hotlines, topic, day)[0]?.number
      if (scope === 'none' && now !== undefined) report({ message: 'deadNumber', at, values: { number, service, now }, suggest: [now] })
      else if (scope === 'none') report({ message: 'noNumber', at, values: { number, service } })
      else if (state !== 'in-force' && isKnownOtherwise(fact, facts, day)) return
      else if (state === 'over') reportExpired(fact, number, at)
      else if (state === 'coming') report({ message: 'comingNumber', at, values: { number, service, from: from ?? '' } })
      else if (scope === 'regional' && EVERYWHERE().test(around)) report({ message: 'regional', at, values: { number, service } })
    }
    const judgeHolder = (person: string, at: TermHit) => {
      const wrong = wrongHolder(at.prose.text, at.start, at.end, person, facts, day)
      if (!wrong) return
      const { title, holder, until, from, over } = wrong
      const now = wrong.now.join(', ')
      if (over) reportExpired({ kind: 'offices', entry: over }, `${title}: ${holder}`, at)
      else if (from !== undefined) report({ message: 'comingHolder', at, values: { holder, title, from }, suggest: wrong.now })
      else if (now === '') return
      else if (until !== undefined) report({ message: 'formerHolder', at, values: { holder, title, until, now }, suggest: wrong.now })
      else report({ message: 'otherHolder', at, values: { holder, title, now }, suggest: wrong.now })
    }
    const judgeFigure = (of: string, { prose, start, end }: TermHit) => {
      const stated = statedFigure(prose.text, start, end, of, facts, draft.lang, day)
      if (!stated || (stated.isRight && !stated.isOver)) return
      const { label, value, unit } = stated.figure
      const at = { span: prose.span(stated.start, stated.end) }
      const written = writeNumber(value, draft.lang)
      if (stated.isOver) reportExpired({ kind: 'figures', entry: stated.figure }, label, at)
      else report({ message: 'figure', at, values: { label, value: [written, unit[0]].filter(Boolean).join(' ') }, suggest: [written] })
    }
    const judgeAddress = ({ place, address }: Facts['addresses'][number], hit: TermHit) => {
      if (MOVED().test(hit.prose.text.slice(Math.max(0, hit.start - 60), hit.end + 60))) return
      report({ message: 'address', at: hit, values: { place, address }, suggest: [address] })
    }
    return {
      term(hit) {
        for (const fact of (hit.term as FactTerm).facts) {
          if (fact.kind === 'names') report({ message: 'name', at: hit, values: { meant: fact.entry.name }, suggest: [fact.entry.name] })
          else if (fact.kind === 'hotlines') judgeNumber(fact, hit)
          else if (fact.kind === 'offices') judgeHolder(fact.entry.holder, hit)
          else if (fact.kind === 'figures') judgeFigure(fact.entry.label, hit)
          else if (fact.kind === 'addresses') judgeAddress(fact.entry, hit)
        }
      },
      ...(facts.names.length + facts.offices.length > 0 && {
        prose(block) {
          for (const { start, end, meant } of nearMisses(block.text, facts))
            report({ message: 'name', at: { span: block.span(start, end) }, values: { meant }, suggest: [meant] })
        },
      }),
      ...(facts.accounts.length > 0 && {
        mention(mention) {
          const handle = mention.text.slice(1).toLowerCase()
          if (channels.handles.has(handle)) return
          const [former, meant] = [channels.formerHandles.get(handle), lookAlike(handle, channels.handles)]
          const values = { found: mention.text, meant: `@${former ?? meant ?? ''}` }
          if (former !== undefined) report({ message: 'formerAccount', at: mention, values, suggest: [values.meant] })
          else if (meant !== undefined) report({ message: 'account', at: mention, values, suggest: [values.meant] })
        },
      }),
      ...(facts.hosts.length + facts.accounts.length > 0 && {
        link(link) {
          const handle = handleIn(link.url)?.toLowerCase()
          if (handle !== undefined && facts.accounts.length > 0) {
            const former = channels.handles.has(handle) ? undefined : channels.formerHandles.get(handle)
            if (former !== undefined) report({ message: 'formerAccount', at: link, values: { found: `@${handle}`, meant: `@${former}` } })
            return
          }
          const found = hostOf(link.url)
          if (found === undefined || isUnder(found, channels.hosts)) return
          const former = channels.formerHosts.get(found)
          const meant = former ?? lookAlike(found, channels.hosts)
          if (meant !== undefined) report({ message: former === undefined ? 'host' : 'formerHost', at: link, values: { found, meant } })
        },
      }),
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
