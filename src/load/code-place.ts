import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Problem } from '../problem.ts'
import { showPath } from './file.ts'

/** Where a module failed to load: in its own file or in one that it imports. */
export const placeOfFailure = (error: unknown, path: string, cwd: string): Pick<Problem, 'path' | 'line' | 'column'> => {
  const { stack = '' } = (error as Error | undefined) ?? {}
  const place = syntaxIn(stack) ?? frameIn(stack, path) ?? (error instanceof SyntaxError ? syntaxIn(asUncaught(path)) : undefined)
  return place ? { path: showPath(pathOf(place.file), cwd), line: Number(place.line), column: Number(place.column) } : { path: showPath(path, cwd) }
}

/** Of a fault of grammar, Node shows the line with a mark below it, or blanks where the text ends too early. */
const syntaxIn = (told: string) => {
  const [, file, line, mark = ''] = /^(file:\S+|\/.+|[A-Za-z]:[\\/].+):(\d+)\n(?:.*\n){1,3}?( *)[\^\n]/m.exec(told) ?? []
  return file === undefined || line === undefined ? undefined : { file, line, column: mark.length + 1 }
}

/** The first line of the stack that is a module's. */
const frameIn = (stack: string, path: string) => {
  for (const [, file = '', line, column] of stack.matchAll(/^ +at (?:.*\()?(\S.*?):(\d+):(\d+)\)?$/gm))
    if (file.startsWith('file:') || file === path) return { file, line, column }
  return undefined
}

const pathOf = (file: string): string => (file.startsWith('file:') ? fileURLToPath(file) : file)

/** Node keeps the place of a module's grammar to itself unless it brings a program down; a module whose imports do not parse runs nothing. */
const asUncaught = (path: string): string =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', `import ${JSON.stringify(pathToFileURL(path).href)}`], { encoding: 'utf8', timeout: 10_000 })
    .stderr
