import { BrokenInput } from '../problem.ts'
import { ask, tell } from './git.ts'

/** The commit to compare with: HEAD, or where this branch left `since`; an empty tree where nothing is committed yet. */
export const baseCommit = (root: string, since: string | undefined): string => {
  const head = commitOf(root, 'HEAD')
  if (since === undefined) return head ?? tell(root, ['hash-object', '-t', 'tree', '/dev/null']).toString().trim()
  const shallow = tell(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true'
  const other = /^-|[\0\n]/.test(since) ? undefined : commitOf(root, since)
  if (other === undefined) throw new BrokenInput([{ message: missing(since, shallow) }])
  if (head === undefined) throw new BrokenInput([{ message: { id: 'belum ada commit di cabang ini', en: 'this branch has no commit yet' } }])
  const { code, out } = ask(root, ['merge-base', other, head])
  if (code === 0) return out.toString().trim()
  throw new BrokenInput([{ message: unrelated(since, shallow) }])
}

const commitOf = (root: string, revision: string): string | undefined => {
  const { code, out } = ask(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  return code === 0 ? out.toString().trim() : undefined
}

const FETCH = {
  id: 'Klon ini dangkal: ambil riwayatnya dengan git fetch --unshallow (di GitHub Actions, fetch-depth: 0; di GitLab, GIT_DEPTH: 0)',
  en: 'This clone is shallow: fetch the history with git fetch --unshallow (in GitHub Actions, fetch-depth: 0; in GitLab, GIT_DEPTH: 0)',
}

const missing = (since: string, shallow: boolean) => ({
  id: `--since: revisi “${since}” tidak ada di sini. ${shallow ? FETCH.id : 'Periksa ejaannya, atau ambil dengan git fetch'}`,
  en: `--since: there is no revision “${since}” here. ${shallow ? FETCH.en : 'Check its spelling, or get it with git fetch'}`,
})

const unrelated = (since: string, shallow: boolean) => ({
  id: `--since: “${since}” dan HEAD tidak punya leluhur bersama di sini. ${shallow ? FETCH.id : ''}`.trim(),
  en: `--since: “${since}” and HEAD have no common ancestor here. ${shallow ? FETCH.en : ''}`.trim(),
})
