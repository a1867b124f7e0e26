import type { Facts } from './facts.ts'

/** The official channels of the registry, to look them up by; all in small letters. */
export interface Channels {
  /** Handles on platforms, without the @. */
  readonly handles: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
  /** Numbers of bank accounts, letters and digits only. */
  readonly banks: ReadonlySet<string>
  /** Telephone numbers and WhatsApp, as they are written. */
  readonly numbers: readonly string[]
  readonly hosts: ReadonlySet<string>
  /** Handles and e-mail addresses that were given up, with what is used now. */
  readonly formerHandles: ReadonlyMap<string, string>
  readonly formerHosts: ReadonlyMap<string, string>
}

const made = new WeakMap<Facts, Channels>()

export const channelsOf = (facts: Facts): Channels => {
  let channels = made.get(facts)
  if (!channels) made.set(facts, (channels = makeChannels(facts)))
  return channels
}

const makeChannels = ({ accounts, hosts, hotlines }: Facts): Channels => {
  const on = (wanted: (platform: string) => boolean) => accounts.filter(({ platform }) => wanted(platform)).map(({ handle }) => handle.toLowerCase())
  const numbers = hotlines.filter(({ scope }) => scope !== 'none').map(({ number }) => number)
  return {
    handles: new Set(on((platform) => platform !== 'email' && platform !== 'bank')),
    emails: new Set(on((platform) => platform === 'email')),
    banks: new Set(on((platform) => platform === 'bank').map((number) => number.replace(/\W/g, ''))),
    numbers: [...numbers, ...on((platform) => platform === 'whatsapp' || platform === 'telegram').filter((handle) => /\d{5}/.test(handle.replace(/\D/g, '')))],
    hosts: new Set([...hosts.map(({ host }) => host), ...numbers.filter((number) => number.includes('.')).map((host) => host.toLowerCase())]),
    formerHandles: new Map(accounts.flatMap(({ handle, former }) => former.map((old) => [old.toLowerCase(), handle] as const))),
    formerHosts: new Map(hosts.flatMap(({ host, former }) => former.map((old) => [old, host] as const))),
  }
}

/** Is a host one of these, or under one? */
export const isUnder = (host: string, names: ReadonlySet<string>): boolean => {
  for (let dot = -1; ; ) {
    if (names.has(host.slice(dot + 1))) return true
    dot = host.indexOf('.', dot + 1)
    if (dot < 0) return false
  }
}

/** The host of an address on the web, in small letters without www. */
export const hostOf = (url: string): string | undefined =>
  /^https?:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i
    .exec(url.slice(0, 300))?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '')

/** The account that an address leads to: instagram.com/dinas_contoh. */
export const handleIn = (url: string): string | undefined =>
  /^https?:\/\/(?:www\.|m\.)?(?:instagram\.com|facebook\.com|x\.com|twitter\.com|tiktok\.com|youtube\.com|threads\.(?:net|com)|t\.me)\/@?([\w.]{3,})\/?(?:[?#].*)?$/i.exec(
    url,
  )?.[1]

const ADDRESS_WORDS: Readonly<Record<string, string>> = { jl: 'jalan', jln: 'jalan', gg: 'gang', no: 'nomor', street: 'st', road: 'rd', avenue: 'ave' }
const plainAddress = (address: string): string => (address.toLowerCase().match(/[a-zà-ÿ0-9]+/g) ?? []).map((word) => ADDRESS_WORDS[word] ?? word).join(' ')

/** Is what was found an address of the registry, however it is abbreviated? */
export const isKnownAddress = (text: string, { start, end }: { readonly start: number; readonly end: number }, { addresses }: Facts): boolean => {
  if (addresses.length === 0) return false
  const around = ` ${plainAddress(text.slice(Math.max(0, start - 20), end + 60))} `
  return addresses.some(({ address }) => around.includes(` ${plainAddress(address)} `))
}
