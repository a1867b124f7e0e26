import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { findPackage } from '../load/package.ts'

/** The first line by which text editors explain the keys of a YAML file; nothing where saring is not installed, since it would lead nowhere. */
export const schemaLine = (name: 'config' | 'rule', file: string): string => {
  const folder = findPackage('saring', dirname(file))
  const schema = folder === undefined ? undefined : join(folder, 'schema', `${name}.schema.json`)
  if (schema === undefined || !existsSync(schema)) return ''
  const path = relative(dirname(file), schema).split(sep).join('/')
  return `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}\n`
}
