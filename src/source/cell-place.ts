import { columnOf } from './worksheet.ts'
import { readXml } from './xml.ts'

/** Where a cell that has nothing in it stands in a sheet's XML; where it would stand, `start` and `end` are one. */
export const placeOfCell = (xml: string, row: number, column: number): { readonly start: number; readonly end: number } | undefined => {
  let number = 0
  let at = -1
  let start: number | undefined
  let before: number | undefined
  let found: { start: number; end: number } | undefined
  readXml(xml, {
    open(name, { r }, from) {
      if (name === 'row') {
        number = r === undefined ? number + 1 : Number(r)
        at = -1
      } else if (name === 'c' && number === row && !found) {
        at = r === undefined ? at + 1 : columnOf(r)
        if (at === column) start = from
        else if (at > column) before ??= from
      }
    },
    close(name, end) {
      if (number !== row || found) return
      if (name === 'c' && start !== undefined) found = { start, end }
      else if (name === 'row') {
        const last = before ?? xml.lastIndexOf('</', end - 1)
        found = { start: last, end: last }
      }
    },
  })
  return found
}
