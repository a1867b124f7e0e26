import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { BrokenInput } from '../problem.ts'
import { FAIL_ON, type FailOn } from '../severity.ts'
import { formats, readTarget, type Target } from './formats.ts'
import { oneOf, withConfig, withLang } from './options.ts'
import { readShard, type Shard } from './shard.ts'

export interface CheckOptions {
  readonly format?: readonly Target[]
  readonly output?: string
  readonly failOn?: FailOn
  readonly lang?: Lang
  readonly config?: string
  readonly baseline?: string | false
  readonly changed?: boolean
  readonly since?: string
  readonly wholeDrafts?: boolean
  readonly maxWarnings?: number
  readonly allowCode?: readonly string[]
  readonly today?: string
  readonly stdinPath?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly fixInsert?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly cache?: boolean
  readonly shard?: Shard
  readonly concurrency?: number
  readonly stats?: boolean
  readonly debug?: boolean
  readonly printConfig?: string
  readonly color: boolean
}

/** All options of a check, and its paths. */
export const withCheckOptions = (program: Command, lang: Lang): Command => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  return withConfig(withLang(program, lang), lang)
    .argument('[paths...]', say('berkas, folder, atau pola; - untuk masukan standar', 'files, folders or globs; - for standard input'))
    .option(
      '--format <format[:file]>',
      say(
        `bentuk laporan (boleh beberapa, mis. --format pretty --format sarif:hasil.sarif): ${formats.join(', ')}`,
        `form of the report (several, if wanted: --format pretty --format sarif:out.sarif): ${formats.join(', ')}`,
      ),
      readTarget,
    )
    .option('--output <file>', say('tulis laporan ke berkas', 'write the report to a file'))
    .option(
      '--fail-on <severity>',
      say('gagal mulai dari: error, warning, note, atau never', 'fail from: error, warning, note or never'),
      oneOf('--fail-on', FAIL_ON),
    )
    .option('--fix', say('tulis perbaikan yang aman: ejaan, spasi, huruf kapital', 'write the fixes that are safe: spelling, spaces, capitals'))
    .option('--fix-insert', say('juga sisipkan kalimat yang wajib ada', 'insert required sentences too'))
    .option('--dry-run', say('tampilkan perbaikan sebagai diff, tanpa menulis', 'show the fixes as a diff, without writing'))
    .option('--watch', say('periksa lagi tiap kali berkas disimpan', 'check again whenever a file is saved'))
    .option('--max-warnings <n>', say('gagal bila peringatannya lebih banyak dari ini', 'fail when there are more warnings than this'), readCount)
    .option(
      '--baseline <file>',
      say('berkas baseline (bila tidak, .saring-baseline.json di samping konfigurasi)', 'baseline file (else .saring-baseline.json beside the config)'),
    )
    .option('--no-baseline', say('abaikan baseline', 'ignore the baseline'))
    .option('--changed', say('hanya yang berbeda dari HEAD, termasuk yang belum di-commit', 'only what differs from HEAD, staged or not'))
    .option('--since <rev>', say('hanya yang berbeda sejak cabang ini berpisah dari <rev>', 'only what differs since this branch left <rev>'))
    .option(
      '--whole-drafts',
      say('dengan --changed atau --since: juga temuan lama di draf yang berubah', 'with --changed or --since: also old findings of drafts that changed'),
    )
    .option('--today <date>', say('tanggal hari ini bagi pengecualian, mis. 2026-11-17', 'today’s date for silences, e.g. 2026-11-17'))
    .option('--stdin-path <path>', say('nama berkas bagi masukan standar', 'file name for standard input'))
    .option('--quiet', say('tampilkan kesalahan saja', 'show errors only'))
    .option(
      '--cache',
      say(
        'simpan hasil di folder simpanan Anda, dan pakai untuk draf yang tidak berubah',
        'keep results in your cache folder, and use them for drafts that did not change',
      ),
    )
    .option(
      '--shard <n/of>',
      say(
        'hanya bagian ini dari semua berkas, mis. 1/4; gabungkan laporannya dengan saring merge',
        'only this part of all files, e.g. 1/4; join the reports with saring merge',
      ),
      readShard,
    )
    .option(
      '--concurrency <n>',
      say('periksa dengan sekian utas (biasanya satu yang tercepat)', 'check with so many threads (one is the fastest in most runs)'),
      readConcurrency,
    )
    .option(
      '--stats',
      say('tampilkan waktu dan temuan tiap aturan, dan draf yang paling lama', 'show the time and findings of each rule, and the slowest drafts'),
    )
    .option('--print-config <file>', say('tampilkan apa yang berlaku bagi berkas itu, dan asalnya', 'show what holds for that file, and where it comes from'))
    .option('--debug', say('ceritakan apa yang dicari, dibaca, dan dilewati', 'tell what is searched, read and passed over'))
    .option('--no-color', say('tanpa warna', 'no colours'))
}

const readCount = (value: string): number => {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new BrokenInput([{ message: { id: `--max-warnings: “${value}” bukan bilangan`, en: `--max-warnings: “${value}” is not a number` } }])
}

const MOST_THREADS = 64

const readConcurrency = (value: string): number => {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= MOST_THREADS) return count
  throw new BrokenInput([
    {
      message: {
        id: `--concurrency: “${value}” bukan bilangan dari 1 sampai ${MOST_THREADS}`,
        en: `--concurrency: “${value}” is no number from 1 to ${MOST_THREADS}`,
      },
    },
  ])
}
