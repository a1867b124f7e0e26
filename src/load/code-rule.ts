import * as v from 'valibot'
import type { Text } from '../language.ts'
import type { Problem } from '../problem.ts'
import type { Rule } from '../rule.ts'
import { ExamplesSchema, TextSchema } from '../rule-file.ts'
import { faultsIn, record } from '../schema.ts'
import { SEVERITIES } from '../severity.ts'
import { showPath } from './file.ts'

/** What a module must export to be a rule; the types of `defineRule` say the rest. */
const CodeRuleSchema = v.looseObject({
  title: TextSchema,
  why: v.optional(TextSchema),
  severity: v.picklist(SEVERITIES),
  messages: record(TextSchema),
  check: v.function(),
  terms: v.optional(v.function()),
  examples: ExamplesSchema,
})

/** A rule in JavaScript or TypeScript: a module whose default export is one. It is imported only where that is allowed. */
export const readCodeRule = async (path: string, cwd: string, refusal: Text | undefined, problems: Problem[]): Promise<{ readonly rule: Rule } | undefined> => {
  const shown = showPath(path, cwd)
  if (refusal) {
    problems.push({ path: shown, message: refusal })
    return undefined
  }
  const { importDefault, NeverLoaded } = await import('./import-code.ts')
  let exported: unknown
  try {
    exported = await importDefault(path)
  } catch (error) {
    const { placeOfFailure } = await import('./code-place.ts')
    problems.push({ ...placeOfFailure(error, path, cwd), message: error instanceof NeverLoaded ? NEVER : wordFailure(error) })
    return undefined
  }
  if (typeof exported !== 'object' || exported === null) {
    const [id, en] = ['berkas ini perlu: export default defineRule({ … })', 'this file needs: export default defineRule({ … })']
    problems.push({ path: shown, message: { id, en } })
    return undefined
  }
  const read = v.safeParse(CodeRuleSchema, exported)
  if (!read.success) {
    problems.push(...faultsIn(read.issues).map(({ message }) => ({ path: shown, message })))
    return undefined
  }
  return { rule: { ...read.output, why: read.output.why ?? read.output.title, file: shown } as unknown as Rule }
}

const NEVER: Text = {
  id: 'aturan ini tidak pernah selesai dimuat: ada await yang menunggu tanpa akhir',
  en: 'this rule never finishes loading: an await in it waits without end',
}

const wordFailure = (error: unknown): Problem['message'] => {
  const { code, message = String(error) } = error as NodeJS.ErrnoException
  const [why = ''] = message.split('\n')
  if (code === 'ERR_MODULE_NOT_FOUND' && /'saring'/.test(why))
    return {
      id: 'paket “saring” tidak terpasang di sini. Pasang: npm i -D saring',
      en: 'the package “saring” is not installed here. Install it: npm i -D saring',
    }
  if (why === 'defineRule is not defined')
    return { id: "tulis di baris pertama: import { defineRule } from 'saring'", en: "write in the first line: import { defineRule } from 'saring'" }
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return {
      id: `Node ${process.versions.node} belum membaca TypeScript: pakai Node 22.18 ke atas, atau tulis aturannya dalam .js`,
      en: `Node ${process.versions.node} does not read TypeScript: use Node 22.18 or later, or write the rule in .js`,
    }
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return {
      id: `Node hanya membuang tipe dari TypeScript, dan di sini perlu lebih dari itu (mis. enum, namespace): ${why}`,
      en: `Node only takes the types out of TypeScript, and more is needed here (as for enum or namespace): ${why}`,
    }
  if (code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
    return {
      id: 'paket harus membawa .js: Node tidak membaca TypeScript di node_modules',
      en: 'a package must bring .js: Node reads no TypeScript in node_modules',
    }
  return { id: `aturan ini tidak dapat dimuat: ${why}`, en: `this rule cannot be loaded: ${why}` }
}
