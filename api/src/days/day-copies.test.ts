import { booking, dayAfter } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { EMPTY_OUTBOX } from '@anteroom/store/outbox.ts'
import { expect, it } from 'vitest'
import { dayCopies } from './day-copies.ts'

const copyOf = (queue: Queue) => ({ loaded: { queue, outbox: EMPTY_OUTBOX }, at: 0, oldReceipts: null })
const withLink = (id: string, digest: string) => booking(id, { link: { version: 1, digest } })

it('lets go of the day that was not used for longest, with what it knows of its appointments', () => {
  const copies = dayCopies({ most: 24 })
  const day = dayAfter([withLink('ann', 'link-of-ann')])
  copies.put('dr_1:2026-12-01', copyOf(day))
  copies.put('dr_2:2026-12-01', copyOf(dayAfter([booking('ben')])))
  copies.get('dr_1:2026-12-01')
  copies.put('dr_3:2026-12-01', copyOf(dayAfter([booking('eva')])))
  expect([copies.dayOf('ann'), copies.dayOf('link-of-ann'), copies.dayOf('ben'), copies.dayOf('eva')]).toEqual([
    'dr_1:2026-12-01',
    'dr_1:2026-12-01',
    undefined,
    'dr_3:2026-12-01',
  ])
  expect(copies.get('dr_2:2026-12-01')).toBeUndefined()
})

it('finds appointments wherever they stand in the line, and a link until there is another', () => {
  const copies = dayCopies()
  const id = 'dr_1:2026-12-01' as const
  const day = dayAfter([withLink('ann', 'of-ann'), withLink('ben', 'of-ben')])
  copies.put(id, copyOf(day))
  const [ann, ben] = day.appointments
  if (!ann || !ben) throw new Error('two have booked')
  copies.put(id, copyOf({ ...day, appointments: [ben, ann] }))
  expect(['ann', 'of-ann', 'ben', 'of-ben'].map(copies.dayOf)).toEqual([id, id, id, id])
  copies.put(id, copyOf({ ...day, appointments: [ben, { ...ann, link: { version: 2, digest: 'new' } }] }))
  expect(['of-ann', 'new'].map(copies.dayOf)).toEqual([undefined, id])
  copies.put(id, copyOf({ ...day, appointments: [ben] }))
  expect(['ann', 'of-ben'].map(copies.dayOf)).toEqual([undefined, id])
})

it('lets go of days that nobody asks for', () => {
  const time = { now: 0 }
  const copies = dayCopies({ clock: () => time.now })
  copies.put('dr_1:2026-12-01', copyOf(dayAfter([booking('ann')])))
  time.now = 200_000
  copies.put('dr_2:2026-12-01', copyOf(dayAfter([booking('ben')])))
  time.now = 301_000
  copies.forgetIdle()
  expect([copies.dayOf('ann'), copies.dayOf('ben')]).toEqual([undefined, 'dr_2:2026-12-01'])
})
