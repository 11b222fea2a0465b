import { setTimeout as pause } from 'node:timers/promises'
import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { DeskAnswer } from '@anteroom/contracts/desk.ts'
import type { Page } from 'playwright-core'
import { request } from '../stack.ts'

const WITHIN_MS = 5_000

/**
 * A doctor's day as a page shows it and as the server has it: who waits, in order, who is in the room, the doctor's
 * status.
 */
type Shown = { rev: number; waiting: string[]; room: string | null; doctorStatus: string }

const readBoard = `(() => {
  const board = document.querySelector('main .board[data-rev]')
  const of = (element) => element.dataset.appointment + ' ' + (element.querySelector('[data-stage]')?.dataset.stage ?? '')
  return board && {
    rev: Number(board.dataset.rev),
    waiting: [...board.querySelectorAll('.queue tbody tr')].map(of),
    room: board.querySelector('.in-room')?.dataset.appointment ?? null,
    doctorStatus: board.querySelector('.doctor-status [aria-pressed=true]')?.dataset.doctorStatus ?? '',
  }
})()`

const ofServer = ({ rev, appointments, doctorStatus }: BoardAnswer): Shown => ({
  rev,
  waiting: appointments.filter(({ status }) => status === 'waiting').map(({ id, stage }) => `${id} ${stage}`),
  room: appointments.find(({ status }) => status === 'in-progress')?.id ?? null,
  doctorStatus,
})

const textOf = ({ rev: _, ...shown }: Shown) => JSON.stringify(shown)

/** What the server says, to the front desk. */
export function server(url: string, cookie: string) {
  const ask = async <Answer>(path: string) => (await request<Answer>(`${url}/api${path}`, { cookie })).body
  return {
    board: (doctorId: string) => ask<BoardAnswer>(`/doctors/${doctorId}/queue`),
    desk: () => ask<DeskAnswer>('/desk'),
  }
}

export type Server = ReturnType<typeof server>

/** Looks until something is so; null, if it is not within five seconds. */
export async function soon<Value>(look: () => Promise<Value | null>): Promise<Value | null> {
  const end = performance.now() + WITHIN_MS
  for (;;) {
    const seen = await look()
    if (seen !== null || performance.now() > end) return seen
    await pause(10)
  }
}

/** Null, once a doctor's page shows what the server says; else what both say in the end. */
export async function boardDisagrees(page: Page, doctorId: string, asked: Server): Promise<string | null> {
  let last = ''
  const agrees = await soon(async () => {
    const shown = await page.evaluate<Shown | null>(readBoard)
    const truth = ofServer(await asked.board(doctorId))
    last = `the page shows ${shown && textOf(shown)}, the server says ${textOf(truth)}`
    return shown && shown.rev >= truth.rev && textOf(shown) === textOf(truth) ? true : null
  })
  return agrees ? null : last
}

/**
 * Null, once the front desk's page shows of each doctor who is in the room and how many wait; else the doctor of whom
 * it does not.
 */
export async function deskDisagrees(page: Page, asked: Server): Promise<string | null> {
  let last = ''
  const agrees = await soon(async () => {
    const { doctors } = await asked.desk()
    const lines = await page.locator('.doctors li').allInnerTexts()
    const wrong = doctors.find(({ doctor, inRoom, waiting, here }) => {
      const line = lines.find((one) => one.includes(doctor)) ?? ''
      const counts = waiting === 0 ? true : line.includes(`${waiting} waiting, ${here} here`)
      return !counts || (inRoom !== null && !line.includes(inRoom.patientName))
    })
    last = wrong
      ? `the desk shows something else of ${wrong.doctor} than ${JSON.stringify(wrong)}: ${lines.join(' / ')}`
      : ''
    return wrong ? null : true
  })
  return agrees ? null : last
}
