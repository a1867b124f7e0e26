import { element } from './elements.ts'

/** Puts a text on the clipboard; where the browser's own way is closed, by a selection. False where neither works. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = element('textarea', { value: text, readOnly: true })
    document.body.append(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    return copied
  }
}

/** Hands a page over as a download. */
export const download = (name: string, html: string): void => {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  element('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
