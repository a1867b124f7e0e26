import { type Node, parseSync, visitorKeys } from 'oxc-parser'

/** A fault planted in a source: what stands there, and what stands there instead. */
export interface Mutant {
  readonly id: number
  readonly line: number
  readonly was: string
  readonly is: string
}

type Parent = Node | undefined

/** The source with all its faults in it; each comes to life where `SARING_MUTANT` names it, in what is built of the source too. */
export const plant = (source: string, first: number): { readonly source: string; readonly mutants: readonly Mutant[] } => {
  const mutants: Mutant[] = []
  const add = (node: Node, is: string): number => {
    const id = first + mutants.length
    const line = source.slice(0, node.start).split('\n').length
    mutants.push({ id, line, was: source.slice(node.start, node.end), is })
    return id
  }
  const render = (node: Node, parent: Parent, onChain = false): string => {
    const chain = onChain || node.type === 'ChainExpression'
    const children = childrenOf(node)
    let text = ''
    let at = node.start
    for (const child of children) {
      const spine = chain && isSpine(node, child)
      text += source.slice(at, child.start) + render(child, node, spine)
      at = child.end
    }
    text += source.slice(at, node.end)
    if (node.type === 'BlockStatement' && parent && /Function/.test(parent.type) && node.body.length > 0)
      return `{ if (__mutant(${add(node, '{}')})) return; ${text.slice(1)}`
    // A line that starts with a bracket would go on the line above it.
    if (node.type === 'ExpressionStatement') return `{${text};}`
    if (onChain) return text
    for (const other of faultsOf(node, parent, source)) text = `(__mutant(${add(node, other)})?(${other}):(${text}))`
    return text
  }
  const planted = render(parseSync('a.ts', source).program as Node, undefined)
  return { source: PRELUDE + planted, mutants }
}

/** Asks which fault is to live, and notes which are reached where that is asked for. Its types are nobody’s concern. */
const PRELUDE = `// @ts-nocheck\nconst __mutant = (globalThis.__mutant ??= (() => { const p = globalThis.process; const on = Number(p?.env.SARING_MUTANT ?? -1); const log = p?.env.SARING_MUTANT_LOG; const seen = new Set(); return (n) => { if (log && !seen.has(n)) { seen.add(n); p.getBuiltinModule('fs').appendFileSync(log, n + '\\n') } return n === on } })()); `

const isSpine = (node: Node, child: Node): boolean =>
  node.type === 'ChainExpression' ||
  (node.type === 'MemberExpression' && node.object === child) ||
  (node.type === 'CallExpression' && node.callee === child) ||
  node.type === 'TSNonNullExpression'

const WITH_VALUE = /^TS(?:As|Satisfies|NonNull)/

/** What is run of a node, in the order of the text: no types, no names of properties, nothing that is only imported. */
const childrenOf = (node: Node): readonly Node[] => {
  if (/^(?:Import|ExportAll)/.test(node.type) && node.type !== 'ImportExpression') return []
  const fields = node as unknown as Readonly<Record<string, unknown>>
  return (visitorKeys[node.type] ?? [])
    .filter((key) => !(key === 'key' && !fields.computed) && !(key === 'source' && node.type !== 'ImportExpression'))
    .filter((key) => !(key === 'property' && !fields.computed))
    .flatMap((key) => (fields[key] ?? []) as Node | readonly Node[])
    .filter((child): child is Node => child !== null && (!child.type.startsWith('TS') || WITH_VALUE.test(child.type)))
    .sort((a, b) => a.start - b.start)
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '||=': ['&&='],
  '&&=': ['||='],
  '??=': ['&&='],
  '++': ['--'],
  '--': ['++'],
}

const METHODS: Readonly<Record<string, string>> = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  find: 'findLast',
  findLast: 'find',
}
const DROPPED = new Set(['filter', 'sort', 'slice', 'trim', 'trimStart', 'trimEnd', 'reverse', 'replace', 'replaceAll', 'normalize', 'concat'])

/** What could stand there by mistake. */
const faultsOf = (node: Node, parent: Parent, source: string): readonly string[] => {
  const text = (part: { readonly start: number; readonly end: number }) => source.slice(part.start, part.end)
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      if (node.operator === '+' && [node.left, node.right].some(({ type }) => type === 'TemplateLiteral' || type === 'Literal') && /['`]/.test(text(node)))
        return []
      const swapped = (OPERATORS[node.operator] ?? []).map((operator) => `${text(node.left)} ${operator} ${text(node.right)}`)
      return isTest(node, parent) ? [...swapped, 'true', 'false'] : swapped
    }
    case 'UpdateExpression':
      return [node.prefix ? `${node.operator === '++' ? '--' : '++'}${text(node.argument)}` : `${text(node.argument)}${node.operator === '++' ? '--' : '++'}`]
    case 'UnaryExpression':
      if (node.operator === '!') return [text(node.argument)]
      return node.operator === '-' ? [text(node.argument)] : []
    case 'CallExpression': {
      const swapped = swapMethod(node, text)
      return isTest(node, parent) ? [...swapped, 'true', 'false'] : swapped
    }
    case 'ChainExpression':
      return text(node).includes('?.') ? [text(node).replace('?.[', '[').replace('?.(', '(').replace('?.', '.')] : []
    case 'Identifier':
    case 'MemberExpression':
      return isTest(node, parent) ? ['true', 'false'] : []
    case 'ArrowFunctionExpression':
      return node.expression ? [`${source.slice(node.start, node.body.start).replace(/\($/, '')}undefined`] : []
    case 'ArrayExpression':
      return node.elements.length > 0 ? ['[]'] : []
    case 'TemplateLiteral':
      return parent?.type === 'TaggedTemplateExpression' ? [] : ['``']
    case 'Literal':
      if ('regex' in node && node.regex) return patternFaults(text(node))
      if (typeof node.value === 'boolean') return [String(!node.value)]
      if (typeof node.value === 'string') return [node.value === '' ? "'mutant'" : "''"]
      return []
    default:
      return []
  }
}

const isTest = (node: Node, parent: Parent): boolean => (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === node

const swapMethod = (node: Extract<Node, { type: 'CallExpression' }>, text: (part: Node) => string): readonly string[] => {
  const { callee } = node
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return []
  const { name } = callee.property
  if (DROPPED.has(name)) return [text(callee.object as Node)]
  const other = METHODS[name]
  return other === undefined ? [] : [`${text(callee.object as Node)}.${other}${text(node as Node).slice((callee.end as number) - node.start)}`]
}

/** An anchor gone, a class turned round, a repetition bound. */
const patternFaults = (literal: string): readonly string[] => {
  const faults: string[] = []
  let inClass = false
  for (let at = 1; literal[at] !== '/' || inClass; at++) {
    const letter = literal.charAt(at)
    const change = (length: number, by: string) => faults.push(literal.slice(0, at) + by + literal.slice(at + length))
    if (letter === '\\') {
      const next = literal.charAt(at + 1)
      if (/[dswDSWbB]/.test(next) && !(inClass && /b/i.test(next))) change(2, `\\${next === next.toLowerCase() ? next.toUpperCase() : next.toLowerCase()}`)
      at++
    } else if (inClass) inClass = letter !== ']'
    else if (letter === '[') {
      inClass = true
      const negated = literal[at + 1] === '^'
      change(negated ? 2 : 1, negated ? '[' : '[^')
    } else if (letter === '^' || letter === '$') change(1, '')
    else if (/[*+?]/.test(letter) && !/[(*+?}]/.test(literal.charAt(at - 1))) change(1, '')
    else if (letter === '(' && /^\(\?<?[=!]/.test(literal.slice(at))) {
      const sign = literal.slice(at).search(/[=!]/)
      faults.push(literal.slice(0, at + sign) + (literal[at + sign] === '=' ? '!' : '=') + literal.slice(at + sign + 1))
    }
  }
  return faults
}
