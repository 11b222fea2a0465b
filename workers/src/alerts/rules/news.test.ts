import type { Appointment } from '@anteroom/queue/types.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { expect, it } from 'vitest'
import { newsOf } from './news.ts'

const corrects = { id: 'q/a/called/1', kind: 'called', contactRev: 0 } as const
const appointment = { id: 'a', contactRev: 0 } as Appointment
const afterRow = (row: Partial<LedgerRow> | null) => {
  const rows = row ? [{ _id: corrects.id, contactRev: 0, notBefore: null, ...row } as LedgerRow] : []
  return newsOf({ kind: 'disregard', corrects }, { rows, appointment, expectedAt: null, delayMinutes: 5 })
}

it.each([
  [null, 'not-sent'],
  [{ state: 'pending' }, 'not-sent'],
  [{ state: 'suppressed' }, 'not-sent'],
  [{ state: 'expired' }, 'not-sent'],
  [{ state: 'failed' }, 'not-sent'],
  [{ state: 'sending' }, 'being-sent'],
  [{ state: 'uncertain', notBefore: new Date(0) }, 'being-sent'],
  [{ state: 'uncertain' }, 'news'],
  [{ state: 'sent' }, 'news'],
  [{ state: 'delivered' }, 'news'],
  [{ state: 'delivered', contactRev: 4 }, 'not-sent'],
] as const)('a correction of an alert with the row %o is %s', (row, news) => expect(afterRow(row)).toBe(news))
