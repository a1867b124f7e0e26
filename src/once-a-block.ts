import type { Prose } from './prose.ts'
import type { Visitor } from './rule.ts'

/** Looks at each block in which a term of the rule stands, once however many stand there. */
export const onceABlock = (look: (prose: Prose) => void): Visitor => {
  const looked = new Set<Prose>()
  return {
    term({ prose }) {
      if (looked.has(prose)) return
      looked.add(prose)
      look(prose)
    },
  }
}
