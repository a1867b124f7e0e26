import { expect, test } from 'vitest'
import { report } from '../src/report/html.ts'
import type { Review } from '../src/review.ts'
import { axeFindings, describeInBrowser } from './browser.ts'
import { folderWith, saring } from './command.ts'
import { clauses, type Fault, reportOptions, reviewed, reviewOf } from './review-of.ts'

const page = (review: Review, quiet = false) => report(review, { ...reportOptions, quiet, version: '1.2.3' })
const root = new URL('..', import.meta.url).pathname

/** The reading view of each draft, without links. */
const readings = (html: string): string[] =>
  [...html.matchAll(/<div class="reading" lang="..">(.*?)<\/div>\n<div class="findings">/gs)].map(([, text = '']) =>
    text.replace(/<a class="ref.*?<\/a>/gs, ''),
  )

const marked = (html: string): string[] => [...html.matchAll(/<mark [^>]*>(?:<mark [^>]*>)*([^<]*)/g)].map(([, text = '']) => text)

test('findings are marked in the text as it will read, without markup', () => {
  const html = page(reviewOf([reviewed('**Dasar «bodoh»**, kata &amp; «kata\nlain».\n\n1. «satu»\n2. dua')]))
  expect(readings(html)[0]).toContain('Dasar <mark class="error" data-severity="error" data-category="tone">bodoh</mark>, kata &amp; <mark')
  expect(marked(html)).toEqual(['bodoh', 'kata\nlain', 'satu'])
  expect(html).toContain('<ol start="1"><li>')
})

test('findings that overlap are marked together where they do', () => {
  const one = reviewed('abc «def ghi» jkl', [{ rule: 'tone/a' }])
  const [first] = one.findings
  if (!first) throw new Error('no finding')
  const shift = (from: number, to: number): typeof first => ({
    ...first,
    rule: 'language/b',
    severity: 'note',
    place: { start: { line: 1, column: from + 1, offset: from }, end: { line: 1, column: to + 1, offset: to } },
  })
  const html = page(reviewOf([{ draft: one.draft, findings: [first, shift(8, 15)] }]))
  const flat = readings(html)[0]
    ?.replace(/<mark class="(\w+)"[^>]*>/g, '<$1>')
    .replaceAll('mark', '')
  expect(flat).toContain('abc <error>def </><error><note>ghi</></><note> jkl</>')
  expect(html.match(/id="m0-2"/g)).toHaveLength(1)
})

test('each part of a thread is a box of its own, and each draft of a file is named', () => {
  const { draft, findings } = reviewed('satu «a»\n---\ndua')
  const thread = {
    draft: {
      ...draft,
      parts: [
        { start: 0, end: 7 },
        { start: 11, end: 14 },
      ],
    },
    findings,
  }
  const html = page(reviewOf([thread, reviewed('lain', [], { index: 1, anchor: 'Mei!C14' })]))
  expect(html).toContain('Bagian 1/2')
  expect(html).toContain('Bagian 2/2')
  expect(html).toContain('posts/a.md · draf 2 · Mei!C14')
  expect(readings(html)[0]).not.toContain('---')
})

test('the summary names a draft of a calendar by its first words too, cut where a word ends', () => {
  const caption = '\n  Imunisasi <gratis> di Puskesmas Contoh Hilir untuk anak\nDatang pagi.'
  const html = page(
    reviewOf([reviewed('berkas sendiri'), reviewed(caption, [], { index: 1, anchor: 'Mei!C14' }), reviewed(' ', [], { index: 2, anchor: 'Mei!C15' })]),
  )
  const [summary = ''] = /<nav[\s\S]*<\/nav>/.exec(html) ?? []
  expect(summary).toContain('Mei!C14</a><br>“Imunisasi &lt;gratis&gt; di Puskesmas Contoh…”</td>')
  expect(summary).not.toContain('berkas sendiri')
  expect(summary).toContain('Mei!C15</a></td>')
})

test('a question names the cells that it is about, of many the first twenty', () => {
  const drafts = Array.from({ length: 30 }, (_, index) => reviewed('a', [], { path: 'k.xlsx', index, anchor: `Mei!C${index + 2}` }))
  const about = (count: number) => [...drafts.slice(0, count).map(({ draft: { path, index } }) => ({ path, draft: index }))]
  const asked = (count: number) => ({ guideline: 'a', id: '1', name: 'A 1', title: 'B', ask: 'C?', drafts: about(count) })
  const html = page({ ...reviewOf([...drafts, reviewed('a')]), checklist: [asked(2), asked(22)] })
  expect(html).toContain('Untuk: k.xlsx · Mei!C2 · Mei!C3<')
  expect(html).toContain('Mei!C21, +2<')
})

test('a finding tells its suggestion and its clauses; of those only web addresses are links', () => {
  const bad = { ...clauses[1], url: 'javascript:alert(1)' }
  const html = page(reviewOf([reviewed('«menghimbau»', [{ suggest: ['mengimbau', ''], clauses: [clauses[1], bad, clauses[2]] }])]))
  expect(html).toContain('<q>mengimbau</q> atau <q>(hapus)</q>')
  expect(html).toContain('<a href="https://peraturan.example/uu-25-2009" rel="noreferrer">UU 25/2009 Pasal 34 huruf c</a>')
  expect(html).toContain('+1 lainnya')
  expect(html).not.toContain('javascript:')
})

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script><!--'</style>\u202E`
const hostile = (): Review => {
  const fault: Fault = {
    rule: `${HOSTILE}/x`,
    message: HOSTILE,
    suggest: [HOSTILE],
    clauses: [{ guideline: HOSTILE, id: HOSTILE, name: HOSTILE, title: HOSTILE, url: `https://a.example/${HOSTILE}` }],
  }
  const { draft, findings } = reviewed(`Halo «${HOSTILE}» dan \`${HOSTILE}\`\n\n<script>alert(3)</script>\n\n![${HOSTILE}](a.png)`, [fault], {
    path: HOSTILE,
    anchor: HOSTILE,
  })
  const fields = { ...draft.fields, account: HOSTILE, topic: [HOSTILE], publish: HOSTILE }
  return reviewOf([{ draft: { ...draft, fields }, findings }, reviewed('«b»', [{ silenced: { by: 'draft', reason: HOSTILE } }])], {
    problems: [{ path: HOSTILE, line: 1, message: HOSTILE }],
    checklist: [{ guideline: HOSTILE, id: HOSTILE, name: HOSTILE, title: HOSTILE, ask: HOSTILE, drafts: [{ path: HOSTILE, draft: 0 }] }],
  })
}

test('nothing of a draft, a guideline or a file name is ever markup', () => {
  const html = page(hostile())
  expect(html).not.toMatch(/<img|<script>alert|<!--'|\u202E/)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/style/g)).toHaveLength(1)
})

test('personal data is masked, and --quiet tells errors alone', () => {
  const cwd = folderWith({ 'a.md': 'Hubungi Bu Sari di 0812-3456-7890 segera!!!' })
  const { out } = saring(cwd, ['a.md', '--format', 'html'])
  expect(out).not.toContain('0812-3456-7890')
  expect(out).toContain('••••-••••-••••')
  expect(out).toContain('id="checklist"')
  const quiet = saring(cwd, ['a.md', '--format', 'html', '--quiet']).out
  expect(quiet).not.toMatch(/id="(?:checklist|sign-off)"/)
  expect(quiet).not.toContain('tone/repeated-punctuation')
})

test('both languages', () => {
  expect(page(reviewOf([reviewed('a')], { lang: 'en' }))).toMatch(/<html lang="en">.*saring report.*Sign-off/s)
  expect(page(reviewOf([reviewed('a')]))).toMatch(/<html lang="id">.*Laporan saring.*Pengesahan/s)
})

describeInBrowser('the report in a browser', (open) => {
  const drafts = ['balasan-keluhan-kasar.md', 'utas-cuti-bersama.md', 'samsat-keliling.txt', 'hari-kesehatan-jiwa.md'].map((file) => `fixtures/flawed/${file}`)
  const flawed = (lang: string) => saring(root, [...drafts, '--format', 'html', '--lang', lang]).out

  test.each(['light', 'dark'] as const)('axe finds nothing and nothing is fetched: %s', async (colorScheme) => {
    const { page, complaints, requests } = await open(flawed(colorScheme === 'light' ? 'id' : 'en'), { colorScheme })
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(requests).toEqual([])
  })

  test('hostile drafts run nothing', async () => {
    const { page: shown, complaints, requests } = await open(page(hostile()))
    let alerts = 0
    shown.on('dialog', (dialog) => {
      alerts++
      void dialog.dismiss()
    })
    await shown.waitForTimeout(50)
    expect([alerts, complaints, requests]).toEqual([0, [], []])
    expect(await shown.locator('img').count()).toBe(0)
  })

  test('filters hide findings and their marks', async () => {
    const { page } = await open(flawed('id'))
    const visible = () => page.locator('.finding:visible').count()
    const all = await visible()
    const warnings = await page.locator('.finding.warning').count()
    await page.getByRole('checkbox', { name: 'Peringatan' }).uncheck()
    expect(await visible()).toBe(all - warnings)
    expect(await page.locator('#shown').textContent()).toBe(String(all - warnings))
    expect(await page.locator('mark.warning:not(.off)').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Nada' }).uncheck()
    expect(await page.locator('.finding[data-category=tone]:visible').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Instagram' }).uncheck()
    expect(await page.locator('article[data-platform=instagram]:visible').count()).toBe(0)
  })

  test('without scripts everything can be read, and by keyboard a finding is reached from its mark', async () => {
    const html = flawed('id')
    const { page } = await open(html, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('.finding:visible').count()).toBe(html.match(/<li class="finding/g)?.length)
    await page.locator('#m0-1').focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#f0-1$/)
  })

  test('a phone needs no sideways scrolling, and print has its boxes and its sign-off', async () => {
    const { page } = await open(flawed('id'), { viewport: { width: 360, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.getByLabel('Nama').first().fill('Sari')
    await page.getByRole('checkbox', { name: /gambar atau videonya/ }).check()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    // An empty date would print as “mm/dd/yyyy”.
    expect(await page.evaluate('getComputedStyle(document.querySelector("#checked-date")).color')).toBe('rgba(0, 0, 0, 0)')
    expect(await page.locator('#sign-off').isVisible()).toBe(true)
  })
})
