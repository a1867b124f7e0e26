import type { Nodes, Paragraph, Parent, Root, Sentence } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { ABBREVIATIONS } from './indonesian.ts'
import type { Lang } from './language.ts'
import type { Lines } from './lines.ts'
import type { Prose } from './prose.ts'

const parsers = { id: retext().freeze(), en: unified().use(retextEnglish).freeze() }

/** Sentences and words of a prose block (nlcst), positions in the whole source. */
export const wordsOf = (prose: Prose, lang: Lang, lines: Lines): Root => {
  // Its expression for line ends is exponential in \r\n; the blank in place of \r keeps all places as they are.
  const root = parsers[lang].parse(prose.text.replaceAll('\r\n', ' \n')) as Root
  if (lang === 'id') for (const child of root.children) if (child.type === 'ParagraphNode') rejoin(child)
  place(root, prose, lines)
  return root
}

/** Latin sentence splitting breaks after `Jl.`, `No.`, `dr.`: what follows an abbreviation belongs to its sentence. */
const rejoin = (paragraph: Paragraph): void => {
  const kept: Paragraph['children'] = []
  let open: Sentence | undefined
  let between: Paragraph['children'] = []
  for (const child of paragraph.children) {
    if (child.type !== 'SentenceNode') between.push(child)
    else if (open && endsAbbreviated(open)) {
      open.children.push(...(between as Sentence['children']), ...child.children)
      if (open.position && child.position) open.position.end = child.position.end
      between = []
    } else {
      kept.push(...between, child)
      open = child
      between = []
    }
  }
  paragraph.children = [...kept, ...between]
}

const endsAbbreviated = (sentence: Sentence): boolean => {
  const [word, stop] = sentence.children.slice(-2)
  return stop?.type === 'PunctuationNode' && stop.value === '.' && word?.type === 'WordNode' && ABBREVIATIONS.has(letters(word).toLowerCase())
}

const letters = (node: Nodes): string => ('value' in node ? node.value : node.children.map(letters).join(''))

const place = (node: Nodes | Parent, prose: Prose, lines: Lines): void => {
  const { start, end } = node.position ?? {}
  if (start && end) {
    const span = prose.span(start.offset ?? 0, end.offset ?? 0)
    node.position = { start: lines.pointAt(span.start), end: lines.pointAt(span.end) }
  }
  if ('children' in node) for (const child of node.children) place(child, prose, lines)
}
