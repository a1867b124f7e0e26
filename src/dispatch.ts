import type { Nodes as WordsNodes } from 'nlcst'
import type { Draft } from './draft.ts'
import type { Lines } from './lines.ts'
import type { Event } from './reading.ts'
import type { TokenHit, Visitor } from './rule.ts'
import type { ActiveRule } from './settle.ts'

type Handler = (value: never) => void

interface Owned {
  readonly active: ActiveRule
  readonly handler: Handler
}

/** The handlers that the rules of one draft gave, by what they want to see; a rule's own terms come to it alone. */
export interface Handlers {
  readonly byType: Map<string, Owned[]>
  readonly ofTerms: Map<ActiveRule, Handler>
}

export const addHandlers = ({ byType, ofTerms }: Handlers, active: ActiveRule, visitor: Visitor): void => {
  for (const type in visitor) {
    const handler = visitor[type as keyof Visitor] as Handler
    if (type === 'term') ofTerms.set(active, handler)
    else {
      const others = byType.get(type)
      if (others) others.push({ active, handler })
      else byType.set(type, [{ active, handler }])
    }
  }
}

/** The one walk: every event to those who want it. */
export const dispatch = async (
  events: readonly Event[],
  { byType, ofTerms }: Handlers,
  draft: Draft,
  lines: Lines,
  fail: (active: ActiveRule, error: unknown) => void,
): Promise<void> => {
  const call = (active: ActiveRule, handler: Handler, value: unknown) => {
    try {
      handler(value as never)
    } catch (error) {
      fail(active, error)
    }
  }
  const tell = (type: string, value: unknown) => {
    const owned = byType.get(type)
    if (owned) for (const { active, handler } of owned) call(active, handler, value)
  }
  const wantsWords = [...byType.keys()].some((type) => type.endsWith('Node'))
  const { wordsOf } = wantsWords ? await import('./words.ts') : {}
  for (const event of events) {
    if (event.type === 'node') {
      tell(event.node.type, event.node)
      continue
    }
    const { prose, hits } = event
    tell('prose', prose)
    for (const hit of hits) {
      const handler = ofTerms.get(hit.active)
      if (handler) call(hit.active, handler, hit)
    }
    for (const token of prose.tokens) {
      if (byType.has(token.type)) tell(token.type, { ...token, prose, span: prose.span(token.start, token.end) } satisfies TokenHit)
    }
    if (wordsOf) walkWords(wordsOf(prose, draft.lang, lines), tell)
  }
  tell('end', undefined)
}

const walkWords = (node: WordsNodes, tell: (type: string, node: unknown) => void): void => {
  tell(node.type, node)
  if ('children' in node) for (const child of node.children) walkWords(child, tell)
}
