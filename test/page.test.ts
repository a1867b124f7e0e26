import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, describeInBrowser, type Open } from './browser.ts'
import { folderWith, saring } from './command.ts'

const root = join(import.meta.dirname, '..')

/** The page that the command makes in a folder with these files. */
const pageIn = (files: Readonly<Record<string, string>> = {}, args: readonly string[] = []): string => {
  const cwd = folderWith(files)
  const { code, err } = saring(cwd, ['page', '--output', 'p.html', ...args])
  if (code !== 0) throw new Error(err)
  return readFileSync(join(cwd, 'p.html'), 'utf8')
}

const HOSTILE = '</script><script>alert(1)</script><!--<script>'
const OWN = {
  '.saringrc.yaml': 'guidelines: [base, ./sop.yaml]\nrulesFrom: [./aturan]\nfacts: ./fakta.yaml\nrules: { tone/shouting: off }\nlocked: [house/*]\n',
  'sop.yaml': `short: SOP\ntitle: SOP Humas\nissuer: Dinas\nyear: 2026\nclauses:\n  - { id: '4.2', title: "${HOSTILE}", rules: [house/lebay] }\n  - { id: '5', title: Izin, ask: Sudah ada izin? }\n`,
  'aturan/lebay.yaml': 'title: Lebay\nseverity: error\nmessage: "Hindari “{found}”"\nterms: { cetar membahana: berkesan }\n',
  'aturan/kode.yaml': 'title: Kode\nseverity: note\nmessage: "Jelaskan {found}"\npattern: \'KD-\\d{3}\'\n',
  'fakta.yaml': 'hotlines:\n  - { number: 500-1234, service: Layanan Dinas, scope: regional, seen: 2026-01-01, source: Dinas }\n',
}

test('the command writes one small file that asks nothing of the network', () => {
  const cwd = folderWith({})
  const { code, out, err } = saring(cwd, ['page'])
  expect([code, out]).toEqual([0, ''])
  expect(err).toContain('saring.html')
  expect(statSync(join(cwd, 'saring.html')).size).toBeLessThan(1_500_000)
  const html = readFileSync(join(cwd, 'saring.html'), 'utf8')
  expect(html).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; worker-src blob:/)
  expect(html).not.toMatch(/<(?:link|img|iframe)\b|src=/)
})

test('data of a config can end no script, and a broken config or address is told', () => {
  expect(pageIn(OWN)).not.toContain(HOSTILE)
  const broken = saring(folderWith({ '.saringrc.yaml': 'guidelines: [bass]\n' }), ['page'])
  expect([broken.code, broken.out]).toEqual([2, ''])
  expect(broken.err).toContain('.saringrc.yaml:1:14')
  const nowhere = saring(folderWith({}), ['page', '--output', 'no/such/p.html'])
  expect([nowhere.code, nowhere.err.split('\n').length]).toEqual([2, 2])
})

const write = (page: Page, text: string) => page.locator('#text').fill(text)
const rulesFound = (page: Page) => page.locator('.finding .rule').allTextContents()
const verdict = (page: Page) => page.locator('#verdict')

describeInBrowser('the page in a browser', (open: Open) => {
  let made: string | undefined
  const shipped = () => (made ??= pageIn())

  test('finds what the command finds, in all fixtures', async () => {
    const files = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: folder }) =>
        readdirSync(join(root, 'fixtures', folder), { withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map(({ name }) => [folder, name] as const),
      )
    const cwd = folderWith(Object.fromEntries(files.map(([folder, name]) => [name, readFileSync(join(root, 'fixtures', folder, name))])))
    // What cannot be read is told by both in other words than a report's.
    const names = files
      .map(([, name]) => name)
      .filter((name) => /\.(?:md|txt|csv|tsv|xlsx|docx)$/.test(name))
      .sort()
    const { page, complaints, requests } = await open(shipped())
    await page.locator('#files').setInputFiles(names.map((name) => join(cwd, name)))
    await page
      .locator('#drafts article')
      .nth(names.length - 1)
      .waitFor()
    expect(await page.locator('article', { hasText: 'kalender-mei.xlsx · Mei!C5' }).first().getByRole('button', { name: 'Salin teks bersih' }).count()).toBe(1)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh laporan' }).click()
    const report = readFileSync(await (await download).path(), 'utf8')
    const expected = saring(cwd, [...names, '--format', 'html']).out
    expect(report.match(/class="finding /g)?.length).toBeGreaterThan(30)
    expect(report).toBe(expected)
    expect([complaints, requests]).toEqual([[], []])
  })

  test('findings come as one writes, and the count is the platform’s', async () => {
    const { page, complaints } = await open(shipped())
    expect(await page.getByRole('button', { name: 'Unduh laporan' }).isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'X', exact: true }).check()
    await page.locator('#text').pressSequentially('Dasar tolol 你好')
    await page.locator('.finding').waitFor()
    expect(await rulesFound(page)).toEqual(['tone/insult'])
    // X weighs a Chinese letter twice.
    expect(await page.locator('#count').textContent()).toBe('X 16/280 karakter')
    await write(page, `${'kata '.repeat(60)}https://dinas.go.id/sebuah-alamat-yang-panjang-sekali`)
    await page.locator('#count .over').waitFor()
    expect(await page.locator('#count').textContent()).toBe('X 323/280 karakter (43 lebih)')
    await page.getByLabel('Jenis').selectOption('reply')
    await write(page, '')
    await page.locator('.finding').first().waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('the agency’s guideline, rules, facts and settings are in it', async () => {
    const { page, complaints } = await open(pageIn(OWN))
    await write(page, `SEMUA WARGA HARAP DATANG SEKARANG. Acara cetar membahana KD-123. ${HOSTILE}`)
    await page.locator('.finding').first().waitFor()
    expect(await rulesFound(page)).toEqual(expect.arrayContaining(['house/lebay', 'house/kode']))
    expect(await rulesFound(page)).not.toContain('tone/shouting')
    const card = page.locator('.finding', { hasText: 'house/lebay' })
    expect(await card.textContent()).toMatch(/Hindari “cetar membahana”.*Tulis: berkesan.*SOP 4\.2/s)
    expect(await page.locator('.boxes').textContent()).toContain('Sudah ada izin?')
    await page.locator('summary').first().click()
    await page.getByLabel('Bentuk teks').selectOption('md')
    await write(page, '---\nabaikan: { house/lebay: kutipan }\n---\nAcara cetar membahana.\n')
    await page.locator('.finding', { hasText: 'silence/locked' }).waitFor()
    expect(await rulesFound(page)).toContain('house/lebay')
    expect(complaints).toEqual([])
  })

  test('a draft that is pasted or dropped is shown, masked, and copied clean', async () => {
    const { page, complaints } = await open(shipped(), { permissions: ['clipboard-read', 'clipboard-write'] })
    const draft = '---\nkanal: ig\njenis: utas\n---\nHubungi **Bu Sari** 0812-3456-7890\n---\nTerima kasih\n'
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(draft)})`)
    await page.locator('#text').focus()
    await page.keyboard.press('Control+V')
    await page.locator('.finding').first().waitFor()
    expect(await page.locator('#drafts').textContent()).toContain('••••-••••-••••')
    expect(await page.locator('#drafts').textContent()).not.toContain('0812')
    await page.getByRole('button', { name: 'Salin bagian 1' }).click()
    await page.getByText('Tersalin.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Hubungi Bu Sari 0812-3456-7890')
    await page.evaluate(`{
      const data = new DataTransfer()
      data.items.add(new File(['#tagar **bukan tebal** tolol'], 'a.txt'))
      dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: data }))
    }`)
    await page.getByRole('button', { name: 'Salin teks bersih' }).waitFor()
    expect(await page.locator('#text').inputValue()).toBe('#tagar **bukan tebal** tolol')
    expect(complaints).toEqual([])
  })

  test('without scripts it says so, and shows no empty form', async () => {
    const { page } = await open(shipped(), { javaScriptEnabled: false })
    expect(await page.locator('noscript p').isVisible()).toBe(true)
    expect(await page.locator('textarea, button, select').filter({ visible: true }).count()).toBe(0)
  })

  test('files that cannot be read are told, and the text is still there afterwards', async () => {
    const { page } = await open(shipped())
    await write(page, 'Teks saya')
    await page.locator('#files').setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from([0x41, 0xff]) }])
    expect(await page.locator('#problems li').textContent()).toContain('bukan UTF-8')
    await page.locator('#files').setInputFiles([{ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') }])
    await page.locator('#problems li', { hasText: 'a.pdf berkas .pdf belum dapat diperiksa' }).waitFor()
    await page.getByRole('button', { name: 'Kembali ke teks' }).click()
    expect(await page.locator('#text').inputValue()).toBe('Teks saya')
    await page.locator('#verdict', { hasText: 'Boleh tayang' }).waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, empty and with findings, in both languages: %s', async (colorScheme) => {
    const { page } = await open(shipped(), { colorScheme, viewport: colorScheme === 'dark' ? { width: 390, height: 800 } : { width: 1280, height: 900 } })
    await verdict(page).waitFor()
    expect(await axeFindings(page)).toEqual([])
    if (colorScheme === 'dark') await page.getByRole('button', { name: 'English' }).click()
    await page.locator('summary').first().click()
    await write(page, 'WAJIB TAHU!!! Dasar tolol. Para penyandang cacat dpt dilayani di loket 2.')
    await page.locator('.finding').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await verdict(page).textContent()).toMatch(colorScheme === 'dark' ? /^Not ready to publish/ : /^Belum siap tayang/)
  })

  /** Milliseconds in the page from the paste to the first finding that is shown. */
  const timeOfPaste = async (text: string) => {
    const { page } = await open(shipped(), { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
    await page.locator('#text').focus()
    await page.evaluate(`{
      const drafts = document.querySelector('#drafts')
      document.querySelector('#text').addEventListener('input', () => {
        const pasted = performance.now()
        const shown = new MutationObserver(() => { if (drafts.querySelector('.finding')) globalThis.took ??= performance.now() - pasted })
        shown.observe(drafts, { childList: true })
      }, { once: true })
    }`)
    await page.keyboard.press('Control+V')
    await page.locator('.finding').first().waitFor()
    const took = (await page.evaluate('globalThis.took')) as number
    await page.close()
    return took
  }

  test('a draft of 1,000 characters has its first result within 300 ms of its paste, one of 10,000 within a second', async () => {
    const text = readFileSync(join(root, 'fixtures/flawed/samsat-keliling.txt'), 'utf8').repeat(50)
    // The best of three: the promise is the page's, the delays of a busy machine are not.
    const best = async (length: number) =>
      Math.min(await timeOfPaste(text.slice(0, length)), await timeOfPaste(text.slice(0, length)), await timeOfPaste(text.slice(0, length)))
    expect(await best(1_000)).toBeLessThan(300)
    expect(await best(10_000)).toBeLessThan(1_000)
  })

  test('a long draft does not hold up its writer', async () => {
    const { page } = await open(shipped())
    const text = readFileSync(join(root, 'fixtures/flawed/samsat-keliling.txt'), 'utf8')
    await write(page, text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000))
    await page.locator('.finding').first().waitFor()
    await page.evaluate(`{
      globalThis.blocked = 0
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.blocked = Math.max(globalThis.blocked, duration) }).observe({ type: 'longtask' })
    }`)
    await page.locator('#text').press('Control+End')
    await page.locator('#text').pressSequentially(' dan seterusnya tolol', { delay: 30 })
    await page.waitForFunction('document.querySelector("#text").value.endsWith("tolol")')
    // A wide bound, for machines that are busy; on an idle one nothing takes 100 ms.
    expect(await page.evaluate('globalThis.blocked')).toBeLessThan(1_000)
  })
})
