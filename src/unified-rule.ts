import type { Nodes as MarkdownNode } from 'mdast'
import type { Nodes as WordsNode, Root as WordsRoot } from 'nlcst'
import { unified } from 'unified'
import type { Text } from './language.ts'
import type { Context, Located, Rule } from './rule.ts'

/** What a rule says around a plugin. Its `message` may use {reason}, the plugin's own words, and {found}; without one it is those words. */
type Frame = Omit<Rule, 'messages' | 'options' | 'check'> & { readonly message?: Text }

type Plugin = (...options: never[]) => unknown

/** A retext plugin that lints, as a rule: its messages become findings of this rule, where they stand. It must leave the words as they are. */
export const fromRetext = <P extends Plugin>(plugin: P, frame: Frame, ...options: Parameters<P>): Rule => {
  const tell = teller(plugin, options)
  return asRule(frame, (context) => ({ RootNode: (root: WordsRoot) => tell(root, context) }))
}

/** A remark plugin that lints, as a rule. It must leave the tree as it is. */
export const fromRemark = <P extends Plugin>(plugin: P, frame: Frame, ...options: Parameters<P>): Rule => {
  const tell = teller(plugin, options)
  return asRule(frame, (context) => ({ root: (root) => tell(root, context) }))
}

const asRule = ({ message = { id: '{reason}', en: '{reason}' }, ...frame }: Frame, check: Rule['check']): Rule => ({ ...frame, messages: { message }, check })

/** Runs the plugin on a tree and reports what it says. */
const teller = (plugin: Plugin, options: readonly unknown[]) => {
  const processor = unified()
    .use(plugin as never, ...(options as never[]))
    .freeze()
  return (tree: MarkdownNode | WordsNode, { draft, report }: Context): void => {
    let finished = false
    processor.run(tree, { value: draft.source, path: draft.path }, (error, _, file) => {
      finished = true
      if (error) throw error
      for (const { reason, place, ancestors, expected } of file?.messages ?? []) {
        const at = locate([place, ...(ancestors ?? []).map(({ position }) => position).reverse()])
        const found = at ? draft.source.slice(at.position?.start.offset, at.position?.end.offset) : ''
        report({ message: 'message', values: { reason, found }, ...(expected && { suggest: expected }), ...(at && { at }) })
      }
    })
    if (!finished) throw new Error('this plugin works asynchronously: it cannot be a rule')
  }
}

type Position = NonNullable<MarkdownNode['position']>

/** The innermost place that has offsets. */
const locate = (places: readonly (Position | Position['start'] | undefined)[]): Extract<Located, { position?: unknown }> | undefined => {
  for (const place of places) {
    const position = place && ('start' in place ? place : { start: place, end: place })
    if (position?.start.offset !== undefined && position.end.offset !== undefined) return { position }
  }
  return undefined
}
