import type { Text } from '../language.ts'
import { decodeWindows } from './windows.ts'

/** The largest source: 5 MB. A post is a thousandth of it. */
const MAX_BYTES = 5_000_000

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** How a text is written in its file, so that it can be written back. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly bom: boolean
}

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * A file's bytes as text without its BOM, or why they are none: UTF-8, or UTF-16 with a BOM; where these fail, the encoding that
 * the caller would rather take.
 */
export const decode = (bytes: Uint8Array, otherwise?: 'windows-1252'): Decoded | { readonly fault: Text } => {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1)
    return { fault: { id: `berkas ${size.replace('.', ',')} MB: paling besar 5 MB`, en: `the file has ${size} MB: the limit is 5 MB` } }
  }
  const [first, second, third] = bytes
  if (first === 0x50 && second === 0x4b && third === 3)
    return {
      fault: {
        id: 'bukan teks melainkan berkas Word, Excel, atau zip: beri namanya akhiran yang benar (.docx, .xlsx)',
        en: 'no text but a Word, Excel or zip file: let its name end as it should (.docx, .xlsx)',
      },
    }
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (utf16) {
    try {
      return withoutNul(new TextDecoder(utf16, { fatal: true }).decode(bytes), { name: utf16, bom: true }, (index) => 2 + index * 2)
    } catch {
      return { fault: { id: 'bukan UTF-16 yang utuh. Simpan ulang berkas sebagai UTF-8', en: 'broken UTF-16. Save the file as UTF-8' } }
    }
  }
  try {
    // Every text in letters of two bytes: V8 compiles an expression anew for texts of the other width.
    const text = `\uFFFC${UTF_8.decode(bytes)}`.slice(1)
    return withoutNul(text, { name: 'utf-8', bom: first === 0xef && second === 0xbb }, () => bytes.indexOf(0))
  } catch {
    if (otherwise) return withoutNul(decodeWindows(bytes), { name: otherwise, bom: false }, () => bytes.indexOf(0))
    const at = firstInvalid(bytes)
    const shown = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
    return {
      fault: {
        id: `bukan UTF-8: bita ${shown} pada ofset ${at}. Simpan ulang berkas sebagai UTF-8`,
        en: `not UTF-8: byte ${shown} at offset ${at}. Save the file as UTF-8`,
      },
    }
  }
}

const withoutNul = (text: string, encoding: Encoding, byteOf: (index: number) => number) => {
  const nul = text.indexOf('\0')
  if (nul < 0) return { text, encoding }
  const at = byteOf(nul)
  return { fault: { id: `berisi bita NUL pada ofset ${at}: ini bukan berkas teks`, en: `has a NUL byte at offset ${at}: this is not a text file` } }
}

/** The start of the first sequence that is no UTF-8: the longest prefix that may still be one is found by halving. */
const firstInvalid = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle
    else bad = middle
  }
  while (!decodes(bytes.subarray(0, good), { stream: false })) good--
  return good
}

const decodes = (bytes: Uint8Array, options: { readonly stream: boolean }): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options)
    return true
  } catch {
    return false
  }
}
