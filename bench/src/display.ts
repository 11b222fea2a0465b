import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { DisplayAnswer } from '@anteroom/contracts/display.ts'
import { builtDashboard } from '@anteroom/local/dashboard-build.ts'
import { startBrowser } from '@anteroom/local/testing/browser.ts'
import express from 'express'

/** About a week of a busy clinic. */
const CALLS = 10_000
const MEASURED_EVERY = 1_000
/** Longer than an announcement, so that every call is announced. */
const BETWEEN_CALLS_MS = 8_000
const DOCTORS = 10

/** What a screen shows after `count` calls, the last five of which are visible. */
function screenAfter(count: number): DisplayAnswer {
  const now = Date.parse('2026-12-01T08:00:00Z') + count * BETWEEN_CALLS_MS
  const numberAt = (index: number) => 1 + (Math.floor(index / DOCTORS) % 300)
  const callAt = (index: number) => ({
    doctorId: `dr_${index % DOCTORS}`,
    number: numberAt(index),
    room: String(index % DOCTORS),
    initials: null,
    at: new Date(now - (count - index) * BETWEEN_CALLS_MS).toISOString(),
  })
  return {
    clinic: 'Riverside Clinic',
    day: '2026-12-01',
    asOf: new Date(now).toISOString(),
    timeZone: 'UTC',
    languages: ['en', 'es', 'ar'],
    calls: Array.from({ length: Math.min(5, count) }, (_, back) => callAt(count - back)),
    doctors: Array.from({ length: DOCTORS }, (_, doctor) => ({
      doctorId: `dr_${doctor}`,
      doctor: `Doctor ${doctor}`,
      room: String(doctor),
      doctorStatus: 'on-time',
      breakUntil: null,
      next: [1, 2, 3, 4].map((ahead) => ({ number: numberAt(count + ahead * DOCTORS), initials: null })),
    })),
  }
}

/** The built page, with an API that has made one more call each time it is asked. */
async function serveScreen() {
  const pages = await builtDashboard(console.log)
  const said = { calls: 0 }
  const app = express()
  app.get('/api/displays/:id/calls', (_, response) => {
    said.calls += 1
    response.json(screenAfter(said.calls))
  })
  app.get('/display', (_, response) => response.sendFile('display.html', { root: pages }))
  app.use(express.static(pages))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/display#a-link`,
    said,
    close: () => server.close(),
  }
}

/**
 * Whether a waiting room screen survives its week: the page's memory and nodes in a browser whose clock runs forward
 * over 10,000 calls, each shown, chimed and spoken.
 */
export async function displayBench(): Promise<void> {
  const screen = await serveScreen()
  const browser = await startBrowser()
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.clock.install()
  await page.goto(screen.url)
  // A touch allows the page to play sounds.
  await page.getByRole('button').click()
  const inspector = await page.context().newCDPSession(page)

  async function measure(): Promise<number> {
    await inspector.send('HeapProfiler.collectGarbage')
    const { usedSize } = await inspector.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await inspector.send('Memory.getDOMCounters')
    const megabytes = (usedSize / 2 ** 20).toFixed(2)
    console.log(`${String(screen.said.calls).padStart(7)} ${megabytes.padStart(9)} ${nodes} ${jsEventListeners}`)
    return usedSize
  }

  console.log('  calls   heap/MB nodes listeners')
  let first: number | null = null
  let last = 0
  while (screen.said.calls < CALLS) {
    const answered = page.waitForResponse(/calls$/)
    // As when a screen wakes up: the page asks at once.
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await answered
    await page.clock.runFor(BETWEEN_CALLS_MS)
    if (screen.said.calls % MEASURED_EVERY === 0) {
      last = await measure()
      first ??= last
    }
  }
  const grown = (last - (first ?? last)) / 2 ** 20
  console.log(`from the first ${MEASURED_EVERY} calls to the last: ${grown.toFixed(2)} MB more`)
  await browser.close()
  screen.close()
}
