import { Command, CommanderError } from 'commander'
import type { Lang, Text } from '../language.ts'
import { nearest } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { addCheck } from './check.ts'
import { addExplain } from './explain.ts'
import { addList } from './list.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line. Every fault that a user can mend becomes a line on standard error and exit code 2. */
export const run = async (argv: readonly string[], terminal: Terminal): Promise<void> => {
  const lang = langOf(argv)
  const program = makeProgram(terminal, lang)
  try {
    await addNamed(program, argv, terminal, lang)
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof BrokenInput) for (const { message, ...where } of error.problems) terminal.problem({ ...where, message: message[lang] })
    else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return
      terminal.problem({ message: wordUsage(error, namedIn(program, argv), lang) })
    } else throw error
    terminal.exit(2)
  }
}

/** The language of help and errors must be known before the arguments are read. */
const langOf = (argv: readonly string[]): Lang => {
  const at = argv.lastIndexOf('--lang')
  const value = at >= 0 ? argv[at + 1] : argv.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return value === 'en' ? 'en' : 'id'
}

const makeProgram = (terminal: Terminal, lang: Lang): Command => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const program = new Command('saring')
    .description(say('Periksa draf unggahan dan balasan sebelum tayang: saring sebelum sharing.', 'Check draft posts and replies before publication.'))
    .enablePositionalOptions()
  addCheck(program, terminal, lang)
  addExplain(program, terminal, lang)
  addList(program, terminal, lang)
  for (const [name, description] of LATER) program.command(name).description(description[lang])
  program.version(terminal.version, '-V, --version', say('tampilkan versi', 'show the version'))
  program.addHelpText('after', say(CODES.id, CODES.en))
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', say('tampilkan bantuan', 'show help'))
      .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => (lang === 'id' ? (TITLES[title] ?? title) : title) })
  }
  program.helpCommand(false)
  return program
}

/** Commands that few runs use, so that they are loaded when the command line names them; the help of the others only lists them. */
const LATER: readonly (readonly [
  name: string,
  description: Text,
  load: () => Promise<{ readonly add: (to: Command, terminal: Terminal, lang: Lang) => void }>,
])[] = [
  [
    'review',
    {
      id: 'tinjau temuan satu per satu: pakai saran, sunting, kecualikan, atau lewati',
      en: 'go through the findings one by one: take a suggestion, edit, silence or skip',
    },
    () => import('./review.ts'),
  ],
  [
    'baseline',
    { id: 'catat temuan yang ada sekarang; selanjutnya hanya yang baru dilaporkan', en: 'record what is found now; from then on only what is new is reported' },
    () => import('./baseline.ts'),
  ],
  [
    'merge',
    { id: 'gabungkan laporan JSON atau SARIF dari bagian-bagian --shard', en: 'join the JSON or SARIF reports of the parts of --shard' },
    () => import('./merge.ts'),
  ],
  [
    'silences',
    { id: 'daftar semua pengecualian: umur, alasan, dan penanggung jawabnya', en: 'list all silences: age, reason and owner' },
    () => import('./silences.ts'),
  ],
  [
    'guidelines',
    { id: 'tampilkan butir pedoman sendiri yang diawasi aturan, dan yang belum', en: 'show which clauses of your guideline rules watch over, and which not' },
    () => import('./guidelines.ts'),
  ],
  [
    'try',
    { id: 'periksa sepotong teks, dan tampilkan aturan mana yang melihatnya', en: 'check a phrase, and show which rules looked at it' },
    () => import('./try.ts'),
  ],
  ['test', { id: 'jalankan contoh di aturan dan pedoman sendiri', en: 'run the examples of your own rules and guidelines' }, () => import('./test.ts')],
  [
    'page',
    {
      id: 'buat halaman HTML yang memeriksa draf tanpa Node, dengan aturan instansi',
      en: "make an HTML page that checks drafts without Node, by the agency's rules",
    },
    () => import('./page.ts'),
  ],
  [
    'init',
    { id: 'siapkan repositori konten: konfigurasi, pedoman, aturan, draf, CI', en: 'set up a content repository: config, guideline, rule, draft, CI' },
    () => import('./init.ts'),
  ],
  ['new', { id: 'buat aturan (rule) atau pedoman (guideline) yang sudah teruji', en: 'make a rule or a guideline that is tested' }, () => import('./new.ts')],
]

const addNamed = async (program: Command, argv: readonly string[], terminal: Terminal, lang: Lang): Promise<void> => {
  for (const [name, , load] of LATER) {
    const command = program.commands.find((known) => known.name() === name)
    if (command && argv.includes(name)) (await load()).add(command, terminal, lang)
  }
}

const TITLES: Readonly<Record<string, string>> = { 'Usage:': 'Pemakaian:', 'Arguments:': 'Argumen:', 'Options:': 'Opsi:', 'Commands:': 'Perintah:' }

const CODES = {
  id: '\nKode keluar: 0 tidak ada temuan setingkat --fail-on, 1 ada, 2 pemakaian, konfigurasi, atau berkas yang salah.\nFolder yang bernama sama dengan perintah ditulis ./list.',
  en: '\nExit codes: 0 no finding at the level of --fail-on, 1 some, 2 broken usage, config or input.\nA folder that is called like a command is written ./list.',
}

/** The command that a command line names; without one, the check. */
const namedIn = (program: Command, argv: readonly string[]): Command => {
  const named = program.commands.find((command) => argv.includes(command.name()))
  return named ? namedIn(named, argv) : program
}

const wordUsage = (error: CommanderError, command: Command, lang: Lang): string => {
  const [, word = ''] = /'([^']+)'/.exec(error.message) ?? []
  const say = (id: string, en: string) => ({ id, en })[lang]
  const see = say(' Lihat: saring --help', ' See: saring --help')
  switch (error.code) {
    case 'commander.unknownOption': {
      const near = nearest(
        word,
        command.options.map(({ long }) => long ?? ''),
      )
      const meant = near ? say(` Maksud Anda ${near}?`, ` Did you mean ${near}?`) : see
      return say(`opsi ${word} tidak dikenal.${meant}`, `unknown option ${word}.${meant}`)
    }
    case 'commander.optionMissingArgument':
      return say(`opsi ${word} perlu nilai.`, `the option ${word} needs a value.`) + see
    case 'commander.missingArgument':
      return say(`kurang argumen: ${word}.`, `missing argument: ${word}.`) + see
    case 'commander.excessArguments':
      return say('argumen terlalu banyak.', 'too many arguments.') + see
    default:
      return error.message.replace(/^error: /, '')
  }
}
