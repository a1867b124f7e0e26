import { shippedRules } from '../catalogue.ts'
import { unknownName } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { OwnRule } from './rules.ts'

/** Rules that the agency's own name to speak for, and that nobody has. */
export const spokenForProblems = (own: readonly OwnRule[]): readonly Problem[] => {
  const known = [...Object.keys(shippedRules), ...own.map(({ id }) => id)]
  return own.flatMap(({ file, path, yaml }) =>
    (file?.speaksFor ?? []).flatMap((id, nth): readonly Problem[] => {
      if (known.includes(id)) return []
      const point = yaml ? yaml.lineAt(yaml.range(['speaksFor', nth]).start) : { line: 1, column: 1 }
      return [{ path, ...point, message: unknownName('aturan', 'rule', id, known) }]
    }),
  )
}
