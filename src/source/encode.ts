import type { Encoding } from './decode.ts'
import { encodeWindows } from './windows.ts'

/** A text as its file has it; undefined where its encoding lacks a letter. */
export const encode = (text: string, { name, bom }: Encoding): Uint8Array | undefined => {
  if (name === 'windows-1252') return encodeWindows(text)
  const whole = bom ? `\uFEFF${text}` : text
  if (name === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), name === 'utf-16le')
  return bytes
}
