import type { Options } from '../options.ts'
import { costOf } from './cost.ts'
import { doctorFromFile, type ReplayedDoctor } from './doctors.ts'
import { alertedDays, arrivals, arrivalsInHindsight, LEADS } from './leads.ts'
import { quotesOf } from './quotes.ts'
import { cellsOf, goals, leadTable, quoteTable, singlesTable, typesTable, youngTable } from './report.ts'
import { simulatedDoctors } from './simulated.ts'
import { youngRows } from './young.ts'

/** In the second replay only this many patients are in the line at a time. */
const KNOWN_IN_LINE = 10
const COST_GOAL_MICROS = 200
/** For simulated doctors, the alerts of this many half-days are replayed: all of them would take minutes. */
const ALERTED_HALF_DAYS = 12

/**
 * What patients would have been told in past half-days: those of a file, or of simulated doctors. Throws on an invalid
 * window, or if somebody was never told.
 */
export async function estimateBench({ data, seed }: Options): Promise<void> {
  const doctors = data === undefined ? simulatedDoctors(seed) : [doctorFromFile(data)]
  const sessions = doctors.flatMap((doctor) => doctor.sessions)
  const consultations = sessions.reduce((sum, one) => sum + one.consultations.length, 0)
  const source = data === undefined ? `${doctors.length} simulated doctors, seed ${seed}` : 'the file'
  console.log(`${source}: ${sessions.length} half-days, ${consultations} consultations\n`)

  console.error('quotes …')
  const quotes = doctors.flatMap((doctor) => quotesOf(doctor, 'all-booked'))
  const cells = cellsOf(quotes)
  console.log(`${quoteTable(cells)}\n`)
  console.log(`${youngTable(youngRows(doctors))}\n`)
  if (doctors.length > 1) console.log(`${singlesTable(quotes)}\n`)
  console.log(
    `The same where patients walk in, and only ${KNOWN_IN_LINE} of those to come are in the line at a time:\n`,
  )
  console.log(`${quoteTable(cellsOf(doctors.flatMap((doctor) => quotesOf(doctor, { known: KNOWN_IN_LINE }))))}\n`)

  console.error('visit types …')
  const typed = data === undefined ? simulatedDoctors(seed, { visitTypes: true }) : doctors
  console.log(
    `What the types of visits add${data === undefined ? ', for doctors whose first visits take up to twice as long' : ''}:\n`,
  )
  console.log(`${typesTable(typed.map(withoutTypes), typed)}\n`)

  console.error('alerts …')
  const alerted = alertedDays(data === undefined ? doctors.map(lastHalfDays) : doctors)
  const leads = LEADS.map((lead) => ({
    lead,
    fixed: arrivals(alerted, lead, 'two ahead'),
    product: arrivals(alerted, lead, 'product'),
    hindsight: arrivalsInHindsight(alerted, lead),
  }))
  console.log(`${leadTable(leads)}\n`)

  const cost = costOf()
  for (const { waiting, micros } of cost) console.log(`windows of ${waiting} patients: ${micros.toFixed(0)} µs`)
  console.log(`\n${goals(cells, leads, data !== undefined).join('\n')}`)
  const micros = cost[0]?.micros ?? Number.NaN
  console.log(`${micros < COST_GOAL_MICROS ? 'reached' : 'MISSED '}  40 windows in under ${COST_GOAL_MICROS} µs`)
}

const withoutTypes = (doctor: ReplayedDoctor): ReplayedDoctor => ({
  ...doctor,
  sessions: doctor.sessions.map(({ day, consultations }) => ({
    day,
    consultations: consultations.map(({ start, minutes }) => ({ start, minutes })),
  })),
})

const lastHalfDays = (doctor: ReplayedDoctor): ReplayedDoctor => ({
  ...doctor,
  sessions: doctor.sessions.slice(-ALERTED_HALF_DAYS),
})
