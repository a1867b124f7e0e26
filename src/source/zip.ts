import { inflateSync } from 'fflate'
import type { Text } from '../language.ts'

/** One file in a zip, as its central directory has it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  /** Where its local header starts, and where its directory record does. */
  readonly offset: number
  readonly record: { readonly start: number; readonly end: number }
}

export interface Zip {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Where the central directory starts and ends. */
  readonly directory: { readonly start: number; readonly end: number }
}

/** What is wrong with a file, in words that its writer can use. */
export class Broken extends Error {
  readonly fault: Text

  constructor(id: string, en: string) {
    super(en)
    this.fault = { id, en }
  }
}

/** An office file with all its pictures; one part of it, unpacked; and its parts. A part packed tighter than 200 : 1 is no text. */
const MAX_BYTES = 50_000_000
const MAX_PART = 60_000_000
const MAX_PARTS = 5_000
const MAX_RATIO = 200

const LOCAL = 0x04034b50
const RECORD = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22

/** Reads the directory of a zip. Nothing is unpacked before `unzip` asks for it. Throws `Broken`. */
export const readZip = (bytes: Uint8Array): Zip => {
  if (bytes.length > MAX_BYTES)
    throw new Broken('berkas lebih dari 50 MB: kecilkan atau keluarkan gambarnya', 'the file has more than 50 MB: shrink its pictures or take them out')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) {
    throw new Broken(
      'terkunci kata sandi, atau berformat Office lama: buka, lalu simpan tanpa sandi sebagai .xlsx atau .docx',
      'locked with a password, or in an old Office format: open it and save it without one as .xlsx or .docx',
    )
  }
  if (bytes.length > 1 && (bytes[0] !== 0x50 || bytes[1] !== 0x4b))
    throw new Broken(
      'bukan berkas Excel atau Word: beri namanya akhiran yang benar (.csv, .txt), atau simpan ulang dari programnya',
      'no Excel or Word file: let its name end as it should (.csv, .txt), or save it again from its program',
    )
  let end = bytes.length - END_LENGTH
  const first = Math.max(0, end - 0xffff)
  while (end >= first && view.getUint32(end, true) !== END) end--
  if (end < first || end < 0) throw notWhole()
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count > MAX_PARTS) throw new Broken(`berisi lebih dari ${MAX_PARTS} bagian`, `has more than ${MAX_PARTS} parts`)
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw notWhole()
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const next = at + 46 + nameLength + extra + comment
    if (next > end) throw notWhole()
    if (view.getUint16(at + 8, true) & 1) throw new Broken('isinya terkunci kata sandi', 'its content is locked with a password')
    // Case does not count in the names of an office file's parts.
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const [method, packed, size, offset] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint32(at + 42, true),
    ]
    entries.set(name.toLowerCase(), { name, method, packed, size, offset, record: { start: at, end: next } })
    at = next
  }
  return { bytes, entries, directory: { start, end } }
}

/** One part, unpacked; undefined where there is none of the name. No more is unpacked than its directory record says. Throws `Broken`. */
export const unzip = ({ bytes, entries }: Zip, name: string): Uint8Array | undefined => {
  const entry = entries.get(name.toLowerCase())
  if (!entry) return undefined
  const { method, packed, size, offset } = entry
  if (size > MAX_PART || size > Math.max(1_000_000, packed * MAX_RATIO)) {
    throw new Broken(`${entry.name} terlalu besar setelah dibuka (${megabytes(size)} MB)`, `${entry.name} is too large when unpacked (${megabytes(size)} MB)`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw notWhole()
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (content.length < packed) throw notWhole()
  if (method === 0) return content
  if (method !== 8) throw notWhole()
  try {
    // One byte more than it says: what fills it is longer than that.
    const out = inflateSync(content, { out: new Uint8Array(size + 1) })
    if (out.length === size) return out
  } catch {
    throw notWhole()
  }
  throw notWhole()
}

const megabytes = (size: number): string => (size / 1_000_000).toFixed(0)

const notWhole = () => new Broken('bukan berkas Office yang utuh: simpan ulang dari programnya', 'not a whole Office file: save it again from its program')
