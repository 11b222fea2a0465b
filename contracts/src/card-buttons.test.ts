import { describe, expect, it } from 'vitest'
import { cardButtonData, cardErrands, readCardButton } from './card-buttons.ts'

const appointmentId = 'Zk3vT9wqLx0BvYh2mP-R_A'

describe("a card's button", () => {
  it.each(cardErrands)('that says %s is read as it was made, and fits', (errand) => {
    const data = cardButtonData({ errand, appointmentId })

    expect(readCardButton(data)).toEqual({ errand, appointmentId })
    expect(Buffer.byteLength(cardButtonData({ errand, appointmentId: 'x'.repeat(54) }))).toBeLessThanOrEqual(64)
  })

  it.each([
    '',
    'v1:a:1',
    'c1',
    `c2:here:${appointmentId}`,
    `c1:close:${appointmentId}`,
    `c1:toString:${appointmentId}`,
    'c1:here:',
    `c1:here:${appointmentId}\n`,
    `c1:here:${appointmentId}:more`,
    'c1:here:{"$gt":""}',
    'c1:here:../status',
    `c1:here:${'x'.repeat(55)}`,
  ])('is not read from %j', (data) => {
    expect(readCardButton(data)).toBeNull()
  })
})
