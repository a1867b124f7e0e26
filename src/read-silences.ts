import { dayIn } from './day-in.ts'
import type { Ignore } from './fields.ts'
import { type Inner, innerNamed, isMap, type Range, type TellFault } from './inner-fields.ts'
import { unknownName, unknownRule } from './nearest.ts'

interface Told {
  readonly fault: TellFault
  readonly range: Range
  /** The rules that may be named; absent: any. */
  readonly ruleIds: readonly string[] | undefined
}

/** The exceptions of a draft: rule → reason, or { reason, until, by }. */
export const readSilences = (name: string, value: unknown, told: Told): Ignore[] => {
  if (isMap(value)) return Object.entries(value).flatMap(([rule, entry]) => readSilence(name, rule, entry, told) ?? [])
  told.fault([name], { id: `“${name}”: tulis “aturan: alasan” untuk tiap aturan`, en: `“${name}”: write “rule: reason” for each rule` })
  return []
}

const readSilence = (name: string, rule: string, entry: unknown, { fault, range, ruleIds }: Told): Ignore | undefined => {
  const path = [name, rule]
  const known = !ruleIds || ruleIds.some((id) => id === rule || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))))
  if (!known) {
    fault(path, unknownRule(rule, ruleIds), 'key')
    return undefined
  }
  const inner = isMap(entry) ? entry : { reason: entry }
  const names = new Map<Inner, string>()
  for (const key of Object.keys(inner)) {
    const found = innerNamed(key, ['reason', 'until', 'by'])
    if (found) names.set(found, key)
    else
      fault(
        [...path, key],
        unknownName(`“${path.join('.')}”: isian`, `field of “${path.join('.')}”:`, key, ['alasan', 'sampai', 'oleh', 'reason', 'until', 'by']),
        'key',
      )
  }
  const get = (key: Inner) => inner[names.get(key) ?? '']
  const reason = get('reason')
  if (typeof reason !== 'string' || reason.trim() === '') {
    fault(path, { id: `“${path.join('.')}”: alasan wajib ditulis`, en: `“${path.join('.')}”: a reason is required` }, 'key')
    return undefined
  }
  const until = names.get('until')
  const last = until === undefined ? undefined : dayIn(inner[until], [...path, until], fault)
  const by = get('by')
  return {
    rule,
    reason: reason.trim(),
    ...range(path, 'key'),
    ...(last !== undefined && { until: last }),
    ...(by !== undefined && by !== null && { by: String(by) }),
  }
}
