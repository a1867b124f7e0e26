import type * as v from 'valibot'
import type { Problem } from './problem.ts'
import { holdAgainst } from './schema.ts'
import { parseYaml, type YamlText } from './yaml.ts'

/** Parses a YAML or JSON text and holds it against a schema; every fault is a problem with its line, column and the nearest right name. `line` and `indent` as for `parseYaml`. */
export const readYaml = <S extends v.GenericSchema>(
  schema: S,
  text: string,
  path: string,
  line = 1,
  indent = 0,
): { readonly value: v.InferOutput<S>; readonly yaml: YamlText } | { readonly problems: readonly Problem[] } => {
  const yaml = parseYaml(text, path, line, indent)
  if (yaml.problems.length > 0) return { problems: yaml.problems }
  const result = holdAgainst(schema, yaml.data ?? {}, yaml, path)
  return 'problems' in result ? result : { value: result.value, yaml }
}
