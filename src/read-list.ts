import { type Inner, innerNamed, isMap, type Range, type Raw, type TellFault } from './inner-fields.ts'
import { unknownName } from './nearest.ts'

/** A list of texts or of small maps. Another shape belongs to somebody else's `sources` or `media`, and tells `fault` so. */
export const readList = (name: string, value: unknown, whole: 'text' | 'file', keys: readonly Inner[], fault: TellFault, range: Range): Raw[] => {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((item: unknown, i): Raw[] => {
    const path = Array.isArray(value) ? [name, i] : [name]
    if (typeof item === 'string' || typeof item === 'number')
      return [whole === 'text' && /^https?:/.test(String(item)) ? { url: item } : { [whole]: String(item) }]
    if (!isMap(item)) {
      fault(path, { id: `“${name}”: diharapkan teks atau ${keys.join(', ')}`, en: `“${name}”: expected a text or ${keys.join(', ')}` })
      return []
    }
    const strange = Object.keys(item).find((key) => innerNamed(key, keys) === undefined)
    if (strange !== undefined) {
      fault([...path, strange], unknownName(`“${name}”: isian`, `field of “${name}”:`, strange, keys), 'key')
      return []
    }
    const named = Object.entries(item).map(([key, inner]) => [innerNamed(key, keys), typeof inner === 'boolean' ? inner : String(inner)])
    const alt = Object.keys(item).find((key) => innerNamed(key, keys) === 'alt')
    return [{ ...Object.fromEntries(named), ...(alt !== undefined && { altAt: range([...path, alt]) }) }]
  })
}
