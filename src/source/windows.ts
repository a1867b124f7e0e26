/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has none but controls. Not TextDecoder's: that of Node 20 reads Latin-1. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

export const decodeWindows = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text.replace(/[\x80-\x9F]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter)
}

/** The bytes of a text in Windows-1252; undefined where it has a letter that is not in it. */
export const encodeWindows = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const upper = UPPER.indexOf(text.charAt(at))
    if (upper < 0 && code > 0xff) return undefined
    bytes[at] = upper < 0 ? code : 0x80 + upper
  }
  return bytes
}
