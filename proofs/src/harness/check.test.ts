import { expect, test } from 'vitest'
import { check, type Due, type Patient, type Row, unreported } from './check.ts'
import type { Copy } from './copies.ts'

const T = 1_000_000
const patient = (channel: Patient['contact']['channel'] = 'telegram'): Patient => ({
  id: 'ann',
  doctorId: 'dr_1',
  contact: { channel, address: '1' },
  queueNumber: 1,
  bookedPlace: 1,
})
const due: Due = { patient: patient(), kind: 'called', at: T }
const copy = (changes: Partial<Copy> = {}): Copy => ({
  channel: 'telegram',
  address: '1',
  kind: 'called',
  at: T + 100,
  told: 'ok',
  text: 'it is your turn',
  repeated: false,
  ...changes,
})
const row = (state: string): Row => ({
  _id: 'q/ann/called/0',
  appointmentId: 'ann',
  kind: 'called',
  state,
  notBefore: null,
  tries: 0,
  unconfirmed: 0,
  attempt: 1,
})
const faultsOf = (facts: Partial<Parameters<typeof check>[0]>) =>
  check({ dues: [due], copies: [copy()], rows: [row('sent')], ...facts }).faults

const again = copy({ at: T + 40_000, repeated: true })

test('told once and written down is as it should be', () => {
  expect(check({ dues: [due], copies: [copy()], rows: [row('sent')] })).toEqual({
    tally: { due: 1, sent: 1, unreached: 0, lost: 0, extra: 0, ambiguous: 0, worstMs: 100 },
    faults: [],
  })
})

test('what was not told is lost, whatever the ledger says, unless it may be missed and the ledger says so', () => {
  for (const state of ['sent', 'failed']) expect(faultsOf({ copies: [], rows: [row(state)] })).toHaveLength(1)
  const mayMiss = () => true
  expect(faultsOf({ copies: [], rows: [row('failed')], mayMiss })).toEqual([])
  expect(faultsOf({ copies: [], rows: [row('sent')], mayMiss })).toHaveLength(1)
})

test('what has not ended, or is written down wrongly, is a fault', () => {
  expect(faultsOf({ rows: [row('sending')] })).toEqual([expect.stringContaining('has not ended')])
  expect(faultsOf({ rows: [row('suppressed')] })).toEqual([expect.stringContaining('the ledger says suppressed')])
})

test('what has arrived on a phone has to be known to have', () => {
  expect(unreported([row('sent')])).toEqual([])
  expect(unreported([{ ...row('delivered'), channel: 'sms' }])).toEqual([])
  expect(unreported([{ ...row('sent'), channel: 'sms' }])).toHaveLength(1)
})

test('a second copy needs an unconfirmed first, has to say so, and is never excused where it can be looked up', () => {
  const hung = copy({ told: 'accept-then-hang' })
  expect(faultsOf({ copies: [copy(), again] })).toEqual([expect.stringContaining('was confirmed')])
  expect(faultsOf({ copies: [hung, again] })).toEqual([])
  expect(faultsOf({ copies: [hung, { ...again, repeated: false }] })).toHaveLength(1)
  expect(faultsOf({ copies: [hung, { ...again, told: 'accept-then-hang' }, again] })).not.toEqual([])
  const asked = [hung, again].map((one): Copy => ({ ...one, channel: 'sms' }))
  expect(faultsOf({ copies: asked })).toEqual([expect.stringContaining('could be asked')])
})

test('a death excuses a second copy only if it fell into the first call', () => {
  const death = (at: number) => [{ at, backAt: at + 1_000 }]
  expect(faultsOf({ copies: [copy(), again], deaths: death(T + 200) })).toEqual([])
  expect(faultsOf({ copies: [copy(), again], deaths: death(T - 1_000) })).toHaveLength(1)
  expect(faultsOf({ copies: [copy(), again], deaths: death(T + 20_000) })).toHaveLength(1)
})

test('what is said after its time, late, or to nobody who was to be told is a fault', () => {
  expect(faultsOf({ dues: [{ ...due, until: T + 50 }], copies: [copy({ at: T + 9_000 })] })).toHaveLength(1)
  expect(faultsOf({ copies: [copy({ at: T + 41_000 })] })).toEqual([expect.stringContaining('after the workers')])
  expect(faultsOf({ copies: [copy(), copy({ kind: 'next' })] })).toEqual([expect.stringContaining('nobody should')])
})
