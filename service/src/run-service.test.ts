import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { answeringFor } from './run-service.ts'

function standStill(ms: number) {
  const end = performance.now() + ms
  while (performance.now() < end);
}

test('time for which the process stood still is no time to answer', async () => {
  const begun = performance.now()
  const answering = answeringFor(200)

  standStill(300)
  await answering

  // One step has passed; the other three begin afterwards.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(440)
})

test('none is not waited for', async () => {
  await expect(Promise.race([answeringFor(0).then(() => 'ended'), pause(0, 'waited')])).resolves.toBe('ended')
})
