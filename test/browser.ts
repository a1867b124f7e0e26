import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { folderWith } from './command.ts'

const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => file && existsSync(file))

if (!path) console.warn('\n!!! NO BROWSER: the pages are NOT tested. Install chromium (Debian: apt-get install chromium), or name one in CHROMIUM.\n')

interface Opened {
  readonly page: Page
  /** What the page complained of: errors, and refusals of its Content-Security-Policy. */
  readonly complaints: readonly string[]
  /** Addresses that the page asked for, besides its own file. */
  readonly requests: readonly string[]
}

export type Open = (html: string, options?: BrowserContextOptions) => Promise<Opened>

/** Tests in a real browser, skipped where there is none. A page is opened from its file, as by a double click. */
export const describeInBrowser = (name: string, tests: (open: Open) => void): void => {
  describe.skipIf(path === undefined)(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] })
    })
    afterAll(async () => browser?.close())
    tests(async (html, options) => {
      const file = join(folderWith({ 'page.html': html }), 'page.html')
      const page = await browser.newPage(options)
      const complaints: string[] = []
      const requests: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
      const { href } = pathToFileURL(file)
      page.on('request', (request) => void (request.url() === href || request.url().startsWith('blob:') || requests.push(request.url())))
      await page.goto(href)
      return { page, complaints, requests }
    })
  })
}

/** What axe finds against WCAG 2.2 AA and good practice: an empty list, if all is well. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // Evaluated, not added as a script: the page's policy allows no script but its own.
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))
}
