import { describe, expect, it } from 'vitest'
import { cardButtonData, readCardButton } from './card-buttons.ts'
import { cardActions } from './commands.ts'

const appointmentId = 'Zk3vT9wqLx0BvYh2mP-R_A'

describe("a card's button", () => {
  it.each(cardActions)('that says %s is read as it was made, and fits', (action) => {
    const data = cardButtonData({ action, appointmentId })

    expect(readCardButton(data)).toEqual({ action, appointmentId })
    expect(Buffer.byteLength(cardButtonData({ action, appointmentId: 'x'.repeat(54) }))).toBeLessThanOrEqual(64)
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
