/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has none but controls. Not TextDecoder's: that of Node 20 reads Latin-1. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

export const decodeWindows = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text.replace(/[\x80-\x9F]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter)
}
