import type { BoardAnswer, HistoryRow } from '@anteroom/contracts/answers.ts'
import { expect, test } from 'vitest'
import { faultsOf } from './checker.ts'
import { type Call, type Command, NO_ANSWER } from './commands.ts'

const T = Date.now()

/** A call that began `from` milliseconds into the run and took ten milliseconds. */
const call = (from: number, status: number, body: Call['body'] = {}): Call => ({
  from,
  until: from + 10,
  clock: [T + from, T + from + 10],
  status,
  body,
})
const booking = (calls: Call[], key: string | null = 'key'): Command => ({
  doctorId: 'dr_1',
  by: 'patient',
  asked: { kind: 'book', patientName: 'Ann', contact: null },
  key,
  calls,
})
const booked = (id: string, rev: number, ticket: number): HistoryRow => ({
  rev,
  at: new Date(T + 5).toISOString(),
  by: 'patient',
  command: 'book',
  events: [{ kind: 'booked', appointmentId: id, ticket }],
})
const acceptedAs = (id: string, rev: number) => ({
  appointment: {
    id,
    rev,
    patientName: 'Ann',
    queueNumber: rev,
    status: 'waiting',
    queuePosition: rev,
    estimatedWaitTime: `${(rev - 1) * 20} minutes`,
  },
})
const boardOf = (ids: string[]) =>
  ({
    rev: ids.length,
    doctorStatus: 'on-time',
    undoableRev: null,
    appointments: ids.map((id, index) => ({
      id,
      queueNumber: index + 1,
      status: 'waiting',
      position: index + 1,
      stage: 'expected',
      callCount: 0,
    })),
  }) as unknown as BoardAnswer

const faults = (commands: Command[], rows: HistoryRow[]) =>
  faultsOf({ minutes: 20, commands, rows, board: boardOf(rows.map(({ events }) => String(events[0]?.appointmentId))) })

test('a command that was accepted is the row that its answer names', () => {
  expect(faults([booking([call(0, 201, acceptedAs('a', 1))])], [booked('a', 1, 1)])).toEqual([])
  expect(faults([booking([call(0, 201, acceptedAs('a', 1))])], [])).not.toEqual([])
})

test.each([503, NO_ANSWER])('after %i and a repeat with the same key the command has happened once', (status) => {
  const command = booking([call(0, status), call(300, 201, acceptedAs('a', 1))])
  expect(faults([command], [booked('a', 1, 1)])).toEqual([])
  expect(faults([command], [booked('a', 1, 1), booked('b', 2, 2)])).not.toEqual([])
})

test('a command without a key that got no answer may have happened, once, or not', () => {
  const command = booking([call(0, 503)], null)
  expect(faults([command], [])).toEqual([])
  expect(faults([command], [booked('a', 1, 1)])).toEqual([])
  expect(faults([command], [booked('a', 1, 1), booked('b', 2, 2)])).toEqual(['nobody asked for row 2, book by patient'])
})

test('who is accepted and changes nothing makes no row, on a day that the call can have met', () => {
  const ann = booking([call(0, 201, acceptedAs('a', 1))])
  const asking = (calls: Call[], language: 'en' | 'es' = 'en'): Command => ({
    ...{ doctorId: 'dr_1', by: 'patient', key: null, calls },
    asked: { kind: 'set-language', appointmentId: 'a', language },
  })
  const asBefore = (rev: number) => ({ appointmentId: 'a', status: 'waiting', rev })
  expect(faults([ann, asking([call(20, 200, asBefore(1))])], [booked('a', 1, 1)])).toEqual([])
  expect(faults([ann, asking([call(20, 200, asBefore(1))], 'es')], [booked('a', 1, 1)])).toEqual([
    'set-language by patient was accepted as 1, made no row, and met only revisions 1 to 1',
  ])
  expect(faults([ann, asking([call(20, 200, asBefore(2))])], [booked('a', 1, 1)])).toHaveLength(1)
})

test('of two who ask for the same the later one has changed nothing', () => {
  const ann = booking([call(0, 201, acceptedAs('a', 1))])
  const here = (from: number): Command => ({
    ...{ doctorId: 'dr_1', by: 'patient', key: null },
    asked: { kind: 'check-in', appointmentId: 'a' },
    calls: [call(from, 200, { appointmentId: 'a', status: 'waiting', rev: 2 })],
  })
  const row = (at: number): HistoryRow => ({
    ...{ rev: 2, at: new Date(T + at).toISOString(), by: 'patient', command: 'check-in' },
    events: [{ kind: 'checked-in', appointmentId: 'a' }],
  })
  const board = (row: HistoryRow) => {
    const { appointments, ...day } = boardOf(['a'])
    return { ...day, rev: row.rev, appointments: appointments.map((one) => ({ ...one, stage: 'here' })) } as BoardAnswer
  }
  const judge = (made: HistoryRow, commands: Command[]) =>
    faultsOf({ minutes: 20, commands: [ann, ...commands], rows: [booked('a', 1, 1), made], board: board(made) })
  expect(judge(row(25), [here(20), here(40)])).toEqual([])
  expect(judge(row(45), [here(20), here(40)])).toEqual([
    'check-in by patient was accepted as 2, made no row, and met only revisions 1 to 1',
  ])
})

test('a command with a key has to be answered in the end, and never by any other failure than 503', () => {
  expect(faults([booking([call(0, 503)])], [])).toEqual(['book by patient was never answered'])
  expect(faults([booking([call(0, 500), call(300, 201, acceptedAs('a', 1))])], [booked('a', 1, 1)])).toEqual([
    'an answer 500: {}',
  ])
})

test('a row is that of the command on its appointment, though another one met the same revision before', () => {
  const asking = (appointmentId: string, from: number, language: 'en' | 'es'): Command => ({
    ...{ doctorId: 'dr_1', by: 'patient', key: null },
    asked: { kind: 'set-language', appointmentId, language },
    calls: [call(from, 200, { appointmentId, status: 'waiting', rev: 3 })],
  })
  const isSet: HistoryRow = {
    rev: 3,
    at: new Date(T + 35).toISOString(),
    by: 'patient',
    command: 'set-language',
    events: [{ kind: 'language-set', appointmentId: 'b' }],
  }
  const commands = [
    booking([call(0, 201, acceptedAs('a', 1))]),
    booking([call(0, 201, acceptedAs('b', 2))], 'other'),
    asking('a', 30, 'en'),
    asking('b', 31, 'es'),
  ]
  const rows = [booked('a', 1, 1), booked('b', 2, 2), isSet]
  const board = { ...boardOf(['a', 'b']), rev: 3 }
  expect(faultsOf({ minutes: 20, commands, rows, board })).toEqual([])
})
