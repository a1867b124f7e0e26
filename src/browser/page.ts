import type { Baked } from '../baked.ts'
import type { Lang } from '../language.ts'
import { byId } from './elements.ts'
import { startEngine } from './engine.ts'
import type { Checked } from './exchange.ts'
import { fieldsOf, showForm } from './form.ts'
import { copy, download } from './hand-over.ts'
import { showChecked } from './result.ts'
import { isText, named, type Sources, textOf } from './sources.ts'
import { pageWords } from './words.ts'

/** How long a writer pauses before what was typed is checked. */
const PAUSE = 120

const baked = JSON.parse(byId('baked').textContent ?? '') as Baked
const text = byId('text', HTMLTextAreaElement)
const form = byId('form', HTMLSelectElement)
let lang: Lang = baked.lang
let files: Sources = []
let checked: Checked | undefined

const now = (): string => {
  const day = new Date()
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
const wanted = () => ({ sources: files.length > 0 ? files : [named(`draf.${form.value}`, text.value)], fields: fieldsOf(), lang, today: now() })
const isEmpty = () => files.length === 0 && text.value.trim() === ''

const engine = startEngine(baked, {
  checked: (result) => {
    checked = result
    show()
  },
  report: (html) => download(pageWords[lang].reportName, html),
  failed: (why) => {
    byId('verdict').textContent = why === undefined ? pageWords[lang].old : `${pageWords[lang].failed} ${why}`
  },
})

const show = (): void => {
  const result = isEmpty() ? undefined : checked
  showChecked(result, baked.version, lang, async (part) => {
    byId('done').textContent = (await copy(part.text)) ? pageWords[lang].copied : pageWords[lang].notCopied
  })
  byId('report', HTMLButtonElement).disabled = result === undefined
}

let timer = 0
const check = (pause = 0): void => {
  clearTimeout(timer)
  byId('done').textContent = ''
  if (isEmpty()) {
    checked = undefined
    show()
    return
  }
  timer = setTimeout(() => engine.check(wanted()), pause)
}

const relabel = (): void => {
  showForm(lang)
  byId('opened').hidden = files.length === 0
  byId('writing').hidden = files.length > 0
  byId('names').replaceChildren(...files.map(({ name }) => Object.assign(document.createElement('li'), { textContent: name })))
  show()
}

/** One text is opened for writing; tables, documents and several files are only checked. */
const take = async (given: readonly File[]): Promise<void> => {
  if (given.length === 0) return
  const read = await Promise.all(given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
  const [only] = read
  const written = only && read.length === 1 && isText(only.name) ? textOf(only) : undefined
  if (only && written !== undefined) {
    files = []
    text.value = written
    form.value = /\.txt$/i.test(only.name) ? 'txt' : 'md'
  } else files = read
  relabel()
  check()
}

text.addEventListener('input', (event) => {
  const pasted = (event as InputEvent).inputType === 'insertFromPaste'
  // Only a Markdown draft begins with front matter.
  if (pasted && /^---[ \t]*\r?\n/.test(text.value)) form.value = 'md'
  check(pasted ? 0 : PAUSE)
})
byId('composer').addEventListener('change', (event) => {
  if (event.target !== text && event.target !== byId('files')) check()
})
byId('composer').addEventListener('submit', (event) => event.preventDefault())
byId('files', HTMLInputElement).addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement
  void take([...(input.files ?? [])]).then(() => {
    input.value = ''
  })
})
byId('clear').addEventListener('click', () => {
  files = []
  text.value = ''
  relabel()
  check()
  text.focus()
})
byId('close').addEventListener('click', () => {
  files = []
  relabel()
  check()
})
byId('report').addEventListener('click', () => engine.report(wanted()))
byId('language').addEventListener('click', () => {
  lang = lang === 'id' ? 'en' : 'id'
  relabel()
  check()
})
addEventListener('dragover', (event) => {
  event.preventDefault()
  text.classList.add('over')
})
addEventListener('dragleave', () => text.classList.remove('over'))
addEventListener('drop', (event) => {
  text.classList.remove('over')
  const dropped = [...(event.dataTransfer?.files ?? [])]
  if (dropped.length === 0) return
  event.preventDefault()
  void take(dropped)
})
relabel()
// Without scripts there would be nothing but empty boxes.
for (const id of ['work', 'language']) byId(id).hidden = false
