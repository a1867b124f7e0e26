import { readValue } from '../vocabulary.ts'
import type { ColumnField } from './columns.ts'
import { dayOfSerial } from './serial-day.ts'
import { type NearDay, writtenDay } from './written-day.ts'

/** What stands in a cell where nothing does. */
const NOTHING = /^(?:[-–—?]+|n\/?a|tb[acd]|menyusul|tentati[fv]e?|belum (?:ada|ditentukan)|to be (?:announced|confirmed|decided))$/i
export const isNothing = (text: string): boolean => text === '' || NOTHING.test(text)

/** A post for all platforms is for none in particular. */
const EVERYWHERE = /^(?:semua|all)(?: (?:kanal|akun|platform|media sosial|medsos|channels|platforms))?$/i

export interface DayClues {
  /** Days that are mere numbers count from 1904, not 1900. */
  readonly from1904?: boolean
  readonly near?: NearDay
}

/** Raw values as front matter would give them, from the texts of a row's cells. */
export const rawValues = (texts: ReadonlyMap<ColumnField, string>, { from1904 = false, near }: DayClues): Partial<Record<ColumnField, unknown>> => {
  const raw: Partial<Record<ColumnField, unknown>> = {}
  const media = new Map<'media' | 'alt' | 'credit', readonly string[]>()
  for (const [field, cell] of texts) {
    const text = cell.trim()
    if (isNothing(text) || (field === 'platform' && EVERYWHERE.test(text))) continue
    if (field === 'publish') raw.publish = /^[1-9]\d{4}(?:\.\d+)?$/.test(text) ? dayOfSerial(Number(text), from1904) : writtenDay(text, near)
    else if (field === 'sources') raw.sources = rawSources(text)
    else if (field === 'ignore') raw.ignore = rawIgnore(text)
    else if (field === 'alt' || field === 'credit') media.set(field, [text])
    else if (field === 'media') {
      const names = text.split(/\s*(?:[,;&+\r\n]+|\bdan\b|\band\b)\s*/).filter((name) => name !== '')
      // Of officers who write “Media: Instagram”, none means a picture.
      if (!texts.has('platform') && EVERYWHERE.test(text)) continue
      if (!texts.has('platform') && names.every((name) => readValue('platform', name) !== undefined)) raw.platform = names
      else
        media.set(
          'media',
          text.split(/\s*[;\r\n]+\s*/).filter((name) => name !== ''),
        )
    } else if (field === 'platform' || field === 'purpose' || field === 'topic') raw[field] = text.replace(/\s*(?:[\r\n&+]+|\/|\bdan\b|\band\b)\s*/g, ', ')
    else raw[field] = text
  }
  if (media.size > 0) raw.media = rawMedia(media)
  return raw
}

/** One item a file, or one where only its alternative text is given. */
const rawMedia = (given: ReadonlyMap<'media' | 'alt' | 'credit', readonly string[]>) => {
  const files = given.get('media') ?? []
  const one = (field: 'alt' | 'credit', at: number) => {
    const [text] = given.get(field) ?? []
    if (text === undefined) return undefined
    const { start, end } = textFor(text, at, files.length)
    return text.slice(start, end)
  }
  return Array.from({ length: Math.max(1, files.length) }, (_, at) =>
    Object.fromEntries(
      Object.entries({ file: files[at], alt: one('alt', at), credit: one('credit', at) }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  )
}

/** Where what a cell says of one of several media stands in it: a line each where there are as many, else all of it is for each. */
export const textFor = (text: string, at: number, media: number): { readonly start: number; readonly end: number } => {
  const lines = [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)]
  const line = media > 1 && lines.length === media ? lines[at] : undefined
  const start = line?.index ?? text.search(/\S/)
  return { start, end: line ? start + line[0].length : text.trimEnd().length }
}

/** Citations between semicolons or on lines of their own: a text, an address and a date in brackets, each where given. */
const rawSources = (text: string): readonly unknown[] =>
  text
    .split(/\s*(?:;\s|;$|[\r\n])\s*/)
    .filter((part) => part !== '')
    .map((part) => {
      const url = /(?:https?:\/\/|www\.)[^\s,;)>\]]+/i.exec(part)?.[0]
      const date = /\((\d[^()]{3,}|[^()]*\d{4})\)\s*$/.exec(url === undefined ? part : part.replace(url, ' '))?.[1]
      const rest = (date === undefined ? part : part.replace(`(${date})`, ' '))
        .replace(url ?? '', ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,|–-]+|[\s,|:–-]+$/g, '')
      if (url === undefined && date === undefined) return part
      return { ...(rest !== '' && { text: rest }), ...(url !== undefined && { url }), ...(date !== undefined && { date }) }
    })

/** `aturan: alasan; aturan: alasan (sampai 2026-12-31, oleh Sari)`. A text without a rule stays a text, which is a fault. */
const rawIgnore = (text: string): unknown => {
  const entries = text
    .split(/\s*(?:;\s*(?=[a-z]+\/[\w*-]+\s*[:=])|[\r\n]+)\s*/)
    .map((entry) => entry.replace(/\s*;$/, ''))
    .filter((entry) => entry !== '')
  const read = entries.map((entry) => /^([\w*-]+(?:\/[\w*-]+)?)\s*[:=]\s*([\s\S]*)$/.exec(entry))
  if (read.some((entry) => entry === null)) return text
  return Object.fromEntries(read.map((entry) => [entry?.[1] ?? '', rawSilence(entry?.[2] ?? '')]))
}

const rawSilence = (text: string): unknown => {
  const [, reason, details] = /^([\s\S]*?)\s*\(((?:[^()]*\b(?:sampai|until|oleh|by)\b)[^()]*)\)$/i.exec(text) ?? []
  if (reason === undefined || details === undefined) return text
  const pairs = details.split(/\s*,\s*/).map((detail) => /^(\w+)[:\s]+(.*)$/.exec(detail))
  if (pairs.some((pair) => pair === null)) return text
  return { reason, ...Object.fromEntries(pairs.map((pair) => [pair?.[1]?.toLowerCase() ?? '', pair?.[2] ?? ''])) }
}
