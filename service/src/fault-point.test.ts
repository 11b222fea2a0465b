import { afterEach, expect, test, vi } from 'vitest'
import { faultPoint, installFaultHook } from './fault-point.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  installFaultHook(() => {})
})

test('without a hook a fault point does nothing', () => {
  expect(faultPoint('alert-recorded')).toBeUndefined()
})

test('a hook is given the name of each point that is passed, at once', () => {
  const hook = vi.fn()
  installFaultHook(hook)
  faultPoint('alert-recorded')
  expect(hook.mock.calls).toEqual([['alert-recorded']])
})

test('in production a hook is refused, and the points go on doing nothing', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const hook = vi.fn()
  expect(() => installFaultHook(hook)).toThrow('production')
  faultPoint('alert-recorded')
  expect(hook).not.toHaveBeenCalled()
})
