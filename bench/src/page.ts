import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtDashboard } from '@anteroom/local/dashboard-build.ts'
import { startBrowser } from '@anteroom/local/testing/browser.ts'
import express from 'express'
import { example } from './ceilings.ts'
import { table } from './table.ts'

type Loaded = { kilobytes: number; requests: number }

/** Each page, what it shows first, and the most JavaScript that it should load, in kilobytes. */
const PAGES = [
  { name: "a patient's status", path: '/a/AAAAAAAAAAAAAAAAAAAAAA', shows: 'h1', most: 110 },
  { name: "the dashboard's first route", path: '/doctor', shows: 'form input', most: 110 },
]
const MAX_REQUESTS = 4

/** Runs in a page: notes the moment at which there is something that the selector finds. */
const markWhenShown = (selector: string) => `
  const watch = new MutationObserver(() => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return
    performance.mark('shown')
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })`

/** The page hears of what it shows at the end of the turn in which it showed it and asked for what is not waited for. */
const SAME_TURN_MS = 5

/** Runs in a page: the addresses that it asked for before that moment. What it asks for later is not waited for. */
const ASKED_BEFORE = `
  performance
    .getEntries()
    .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
    .filter(({ startTime }) => startTime < performance.getEntriesByName('shown')[0].startTime - ${SAME_TURN_MS})
    .map(({ name }) => name)`

/** The built pages, with an API that knows one status and has nobody logged in. */
async function servePages(pages: string) {
  const app = express()
  app.get('/api/appointments/:id/status', (_, response) => response.json(example))
  app.use('/api', (_, response) => response.status(401).json({ reason: 'not-signed-in', status: 401 }))
  app.use('/socket.io', (_, response) => response.status(503).end())
  app.get('/doctor', (_, response) => response.sendFile('doctor.html', { root: pages }))
  app.get('/a/:token', (_, response) => response.sendFile('index.html', { root: pages }))
  app.use(express.static(pages))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** What a browser loads of each page until the page shows something: compressed JavaScript, and requests. */
export async function pageBench(): Promise<void> {
  const pages = await builtDashboard(console.error)
  const served = await servePages(pages)
  const browser = await startBrowser()

  async function load(path: string, shows: string): Promise<Loaded> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(markWhenShown(shows))
    await page.goto(served.origin + path)
    await page.locator(shows).first().waitFor({ timeout: 30_000 })
    const asked = await page.evaluate<string[]>(ASKED_BEFORE)
    const loaded = asked.map((url) => new URL(url)).filter(({ pathname }) => !pathname.startsWith('/socket.io'))
    await context.close()
    const scripts = loaded.filter(({ pathname }) => pathname.endsWith('.js'))
    const bytes = scripts.map(({ pathname }) => gzipSync(readFileSync(join(pages, pathname))).length)
    return { kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1_024, requests: loaded.length }
  }

  const rows = []
  for (const { name, path, shows, most } of PAGES) {
    const { kilobytes, requests } = await load(path, shows)
    rows.push(
      { workload: `${name}, JavaScript`, ours: [kilobytes], unit: 'kB', ceiling: 'the goal', ceilings: [most] },
      { workload: `${name}, requests`, ours: [requests], unit: '', ceiling: 'the goal', ceilings: [MAX_REQUESTS] },
    )
  }
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/vite/package.json', import.meta.url), 'utf8'))
  console.log(
    [`Node ${process.versions.node}, Chromium ${browser.version()}, vite ${version}`, '', table(rows)].join('\n'),
  )
  console.log('\nUntil the page shows something; its own live connection is left out. Less is better.')
  await browser.close()
  served.close()
}
