import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { BrokenInput } from '../problem.ts'
import { FAIL_ON } from '../severity.ts'
import { type CheckOptions, examine } from './examine.ts'
import { formats, readTarget } from './formats.ts'
import { oneOf, withConfig, withLang } from './options.ts'
import { tellExamined } from './tell-examined.ts'
import type { Terminal } from './terminal.ts'

export const addCheck = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(program, lang), lang)
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
    .option('--no-color', say('tanpa warna', 'no colours'))
    .action(async (paths: readonly string[], options: CheckOptions) => check(paths, options, terminal, lang))
}

const check = async (paths: readonly string[], options: CheckOptions, terminal: Terminal, lang: Lang): Promise<void> => {
  if (options.watch) await (await import('./watch-check.ts')).watchCheck(paths, options, terminal, lang)
  else await tellExamined(await examine(paths, options, terminal), options, terminal)
}

const readCount = (value: string): number => {
  if (/^\d+$/.test(value)) return Number(value)
  throw new BrokenInput([{ message: { id: `--max-warnings: “${value}” bukan bilangan`, en: `--max-warnings: “${value}” is not a number` } }])
}
