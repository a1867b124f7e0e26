import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const bin = join(import.meta.dirname, '../dist/bin/saring.js')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder with these files, gone when the test is over. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

export const writeFiles = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** Runs the built command as a user would. */
export const saring = (
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ran => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...clean, ...env },
    maxBuffer: 2 ** 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The same, with its JSON report. */
export const saringJson = (cwd: string, args: readonly string[]) => {
  const ran = saring(cwd, [...args, '--format', 'json'])
  if (ran.out === '') throw new Error(`no report: exit ${ran.code}, ${ran.err}`)
  return { ...ran, report: JSON.parse(ran.out) as Report }
}

interface Report {
  readonly summary: Readonly<Record<string, number>>
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly text: string
    readonly suggest: readonly string[]
    readonly path: string
    readonly message: string
    readonly anchor: string | null
    readonly place: { readonly start: { readonly line: number; readonly column: number; readonly offset: number }; readonly end: { readonly offset: number } }
    readonly silenced: unknown
    readonly clauses: readonly { readonly guideline: string }[]
  }[]
  readonly problems: readonly { readonly path: string | null; readonly line: number | null; readonly column: number | null; readonly message: string }[]
  readonly notices: readonly { readonly path: string | null; readonly message: string }[]
  readonly checklist: readonly unknown[]
}
