import type { Given } from './exchange.ts'

export type Sources = readonly Given[]

export const named = (name: string, text: string): Given => ({ name, bytes: new TextEncoder().encode(text) })

export const isText = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name)

/** A file's text, to be written on; undefined where it is no clean UTF-8: the engine says what is wrong with it. */
export const textOf = ({ bytes }: Given): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
