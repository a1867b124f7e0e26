import { zipSync } from 'fflate'
import { readZip, type Zip, type ZipEntry } from './zip.ts'

/** A zip with some of its parts replaced. All others are copied byte for byte, as they are packed. */
export const rezip = ({ bytes, entries, directory }: Zip, parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const chunks: Uint8Array[] = []
  const records = new Map<ZipEntry, Uint8Array>()
  const inOrder = [...entries.values()].sort((a, b) => a.offset - b.offset)
  let length = inOrder[0]?.offset ?? 0
  chunks.push(bytes.subarray(0, length))
  for (const [i, entry] of inOrder.entries()) {
    const part = parts.get(entry.name.toLowerCase())
    const old = bytes.subarray(entry.offset, inOrder[i + 1]?.offset ?? directory.start)
    const [local, record] = part ? packed(entry, part, bytes) : [old, copy(bytes, entry.record.start, entry.record.end)]
    new DataView(record.buffer, record.byteOffset).setUint32(42, length, true)
    records.set(entry, record)
    chunks.push(local)
    length += local.length
  }
  // Records keep the order that they had.
  const kept = [...entries.values()].map((entry) => records.get(entry) as Uint8Array)
  const end = copy(bytes, directory.end, bytes.length)
  const view = new DataView(end.buffer)
  view.setUint32(
    12,
    kept.reduce((sum, record) => sum + record.length, 0),
    true,
  )
  view.setUint32(16, length, true)
  return concat([...chunks, ...kept, end])
}

/** A part anew, packed, with its directory record and the time of the old one. */
const packed = ({ name, record }: ZipEntry, content: Uint8Array, bytes: Uint8Array): readonly [Uint8Array, Uint8Array] => {
  const alone = zipSync({ [name]: content })
  const { entries, directory } = readZip(alone)
  const [entry] = entries.values()
  const local = alone.slice(0, directory.start)
  const fresh = alone.slice(entry?.record.start, entry?.record.end)
  const time = bytes.subarray(record.start + 12, record.start + 16)
  local.set(time, 10)
  fresh.set(time, 12)
  return [local, fresh]
}

/** A Buffer's own `slice` would share its bytes. */
const copy = (bytes: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes.subarray(start, end))

const concat = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
