import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Browser, Page } from 'playwright-core'
import { logIn, logInOn, request, type TestStack } from '../stack.ts'
import { boardDisagrees, server } from './agree.ts'
import { arrivalsAt } from './arrivals.ts'
import { deeds, rowOf } from './deeds.ts'
import { type Hands, keyboard, mouse } from './hands.ts'
import { notesTimes, otherTabs } from './other-tabs.ts'
import { type Role, tally } from './tally.ts'
import { turnsOf } from './turns.ts'
import { type Chance, type Visitor, visitors } from './visitors.ts'

/** What cannot be pressed within this time counts as missing. */
const HAND_LIMIT_MS = 10_000

/** The results of a day. `seen`: how many visits ended as they should. */
export type DayReport = {
  visits: number
  seen: number
  lines: string[]
  faults: string[]
  slowestMs: number
}

type By = 'mouse' | 'keyboard'

type Day = {
  stack: TestStack
  browser: Browser
  /** The doctors of the day, with their accounts. */
  doctors: { doctorId: string; username: string }[]
  /** Patients for each of them. */
  each: number
  /** The kinds of hands of the doctors, and of the front desk. */
  hands: { doctor: By; desk: By }
  chance: Chance
  /** How many people have been named before. */
  shift?: number
}

/**
 * Works a day through the pages of the doctors and the front desk, as people do: each patient is checked in and seen,
 * and some ask for time, miss their call, never come, or are started or transferred by mistake. Counts presses, makes
 * mistakes that must do no harm, and compares the pages with the server after each press.
 */
export async function workDay({
  stack,
  browser,
  doctors,
  each,
  hands: by,
  chance,
  shift = 0,
}: Day): Promise<DayReport> {
  const asked = server(stack.url, await logIn(stack.url, 'desk'))
  const begun = performance.now()
  const faults: string[] = []

  async function pageAt(path: string) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    await context.addInitScript("localStorage.setItem('anteroom.keys', 'true')")
    await context.addInitScript(notesTimes)
    context.setDefaultTimeout(HAND_LIMIT_MS)
    const page = await context.newPage()
    await page.goto(`${stack.url}${path}`)
    return page
  }

  async function openAs(username: string, path: string) {
    const page = await pageAt(path)
    await logInOn(page, username)
    return page
  }
  const handsOf = async (role: Role, page: Promise<Page>): Promise<Hands> =>
    (by[role] === 'mouse' ? mouse : keyboard)(await page)

  /** As the desk sees it. */
  async function listOf(doctorId: string) {
    const page = await openAs('desk', '/doctor')
    await page.locator(`[role="tab"][id$="-tab-${doctorId}"]`).click()
    await page.getByRole('heading', { level: 1, name: names.get(doctorId) ?? '' }).waitFor()
    // It showed another doctor before.
    await page.evaluate('shown.length = 0')
    return page
  }

  const everybody = visitors(
    each,
    doctors.map(({ doctorId }) => doctorId),
    { chance, shift },
  )
  const byName = new Map(everybody.map((visitor) => [visitor.name, visitor]))
  const counted = tally(everybody)
  for (const visitor of everybody) if (visitor.kind !== 'walk-in') visitor.link = await bookAhead(stack, visitor)

  const desk = await handsOf('desk', openAs('desk', '/desk'))
  const boards = new Map<string, Hands>()
  for (const { doctorId, username } of doctors)
    boards.set(doctorId, await handsOf('doctor', openAs(username, '/doctor')))
  const names = new Map((await asked.desk()).doctors.map(({ doctorId, doctor }) => [doctorId, doctor]))
  const boardHands = (doctorId: string): Hands => {
    const hands = boards.get(doctorId)
    if (hands === undefined) throw new Error(`Nobody works for ${doctorId}`)
    return hands
  }

  const tabs = otherTabs()
  /** A colleague looks at the first doctor's list, and a late patient of that doctor at their own page. */
  const watched = doctors[0]?.doctorId ?? ''
  const patient = everybody.findLast(({ doctorId, link }) => doctorId === watched && link !== null)
  const others = [await listOf(watched), await pageAt(`/a/${patient?.link}`)] as const

  const work = deeds({ asked, counted, tabs, faults })
  const { ready, arrive, checkInAgain } = arrivalsAt(desk, work, (doctorId) => names.get(doctorId) ?? '')
  await ready()

  /** The people who come to the desk, in order; some come again. */
  const arrivals = chance.shuffled(everybody.filter(({ kind }) => kind !== 'no-show'))
  const seen: Visitor[] = []

  const over = new Set<string>()
  const visitorOf = (name: string) => byName.get(name)
  const comesAgain = (visitor: Visitor) => arrivals.push(visitor)
  const turns = doctors.map(({ doctorId }) => ({
    doctorId,
    ...turnsOf(boardHands(doctorId), { doctorId, visitorOf, comesAgain, over }, work),
  }))

  for (let round = 0; over.size < everybody.length; round++) {
    if (round > 4 * each) {
      faults.push(
        `not everybody was seen: ${everybody.filter(({ name }) => !over.has(name)).map(({ name, kind }) => `${name} (${kind})`)}`,
      )
      break
    }
    for (const visitor of arrivals.splice(0, doctors.length)) {
      await arrive(visitor)
      if (visitor.kind !== 'hold' || !work.isFirst('hold', visitor.name)) continue
      await request(`${stack.url}/api/appointments/${visitor.link}/hold`, { method: 'POST', body: {} })
      comesAgain(visitor)
    }
    for (const { doctorId, turn, setStatus } of turns) {
      if (round === Math.floor(each / 3)) await setStatus('running-late')
      if (round === Math.floor(each / 2)) await setStatus('on-time')
      await turn(arrivals.some((visitor) => visitor.doctorId === doctorId))
    }
    const finished = everybody.find(({ name, doctorId }) => over.has(name) && work.isFirst('check in again', doctorId))
    if (finished) await checkInAgain(finished)
    for (const { doctorId } of doctors) {
      const disagrees = await boardDisagrees(boardHands(doctorId).page, doctorId, asked)
      if (disagrees) faults.push(`at the end of round ${round + 1}, ${disagrees}`)
    }
  }
  for (const { turn } of turns) await turn(false)
  for (const visitor of everybody) {
    const ended = rowOf(await asked.board(visitor.doctorId), visitor)?.status
    if (ended === (visitor.kind === 'no-show' ? 'no-show' : 'done')) seen.push(visitor)
    else faults.push(`the visit of ${visitor.name} (${visitor.kind}) ended as ${ended}`)
  }
  const seconds = (performance.now() - begun) / 1_000
  const elsewhere = await tabs.report([
    ...Array.from(boards, ([doctorId, { page }]) => ({ what: 'board' as const, doctorId, page })),
    { what: 'board', doctorId: watched, page: others[0] },
    { what: "patient's page", doctorId: watched, page: others[1] },
  ])
  for (const page of [desk.page, ...Array.from(boards.values(), (hands) => hands.page), ...others])
    await page.context().close()

  const head = `${by.doctor}${by.desk === by.doctor ? '' : `, at the desk ${by.desk}`}: ${seen.length} of ${everybody.length} visits in ${seconds.toFixed(0)} s; presses for one (steps to get there)`
  const report = counted.report(head)
  return {
    visits: everybody.length,
    seen: seen.length,
    lines: [...report.lines, ...elsewhere.lines],
    faults: [...faults, ...report.faults, ...elsewhere.faults],
    slowestMs: counted.slowestMs(),
  }
}

/**
 * Booked through the bot, so that it does not count against the strangers' share of the day. Returns the token of the
 * link.
 */
async function bookAhead({ url, secrets }: TestStack, { name, doctorId }: Visitor): Promise<string> {
  const { status, body } = await request<BookAnswer>(`${url}/api/appointments`, {
    method: 'POST',
    body: { patientName: name, doctorId, scheduledTime: new Date().toISOString() },
    authorization: `Bearer ${secrets.botApiKey}`,
  })
  if (status !== 201) throw new Error(`${name} could not be booked: ${JSON.stringify(body)}`)
  return body.appointment.link
}
