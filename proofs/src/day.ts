import { startBrowser } from '@anteroom/local/testing/browser.ts'
import { type DayReport, workDay } from '@anteroom/local/testing/day/work-day.ts'
import { startTestStack } from '@anteroom/local/testing/stack.ts'
import { randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

/** Doctors of the demo clinic, with their accounts. */
const DOCTORS = [
  { doctorId: 'dr_1', username: 'chen' },
  { doctorId: 'dr_2', username: 'reyes' },
  { doctorId: 'dr_3', username: 'haddad' },
]

/**
 * A day of patients for three doctors, worked through the pages by mouse, and another by keyboard alone. An ordinary
 * visit takes one press of the doctor and one of the desk, mistakes do no harm, and after each press the pages show
 * what the server says. `only`: `mouse` or `keyboard`.
 */
export async function proveDay({
  patients,
  seed,
  only,
}: {
  patients: number
  seed: number
  only?: string | undefined
}): Promise<Proof> {
  const random = randomFrom(seed)
  const each = Math.ceil(patients / DOCTORS.length)
  const stack = await startTestStack()
  const browser = await startBrowser()
  try {
    const days = { stack, browser, doctors: DOCTORS, each }
    const worked: DayReport[] = []
    for (const hands of ['mouse', 'keyboard'] as const) {
      const [chance, shift] = [random.fork(), worked.length * each * DOCTORS.length]
      if (only === undefined || only === hands)
        worked.push(await workDay({ ...days, hands: { doctor: hands, desk: hands }, chance, shift }))
    }
    const sum = (of: (report: DayReport) => number) => worked.reduce((all, one) => all + of(one), 0)
    const tally = { due: sum((one) => one.visits), sent: sum((one) => one.seen), unreached: 0, extra: 0, ambiguous: 0 }
    return {
      name: `a day of ${each * DOCTORS.length}, by ${only ?? 'mouse, and by keys'}`,
      seed,
      ...tally,
      lost: tally.due - tally.sent,
      worstMs: Math.max(...worked.map(({ slowestMs }) => slowestMs)),
      faults: worked.flatMap(({ faults }) => faults),
      notes: worked.flatMap(({ lines }) => lines),
    }
  } finally {
    await browser.close()
    await stack.stop()
  }
}
