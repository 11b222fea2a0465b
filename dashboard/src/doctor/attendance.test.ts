// @vitest-environment jsdom
import { UNATTENDED_HEADER } from '@anteroom/contracts/unattended.ts'
import axios from 'axios'
import { afterEach, expect, it, vi } from 'vitest'
import { sayIfUnattended } from './attendance.ts'

afterEach(() => vi.useRealTimers())

it('tells the API that nobody has touched the page for a minute, until somebody does', async () => {
  vi.useFakeTimers()
  const http = axios.create({
    adapter: async (config) => ({ data: null, status: 200, statusText: '', headers: {}, config }),
  })
  sayIfUnattended(http)
  const said = async () => (await http.get('/api/session')).config.headers.get(UNATTENDED_HEADER)

  expect(await said()).toBeUndefined()
  vi.advanceTimersByTime(60_000)
  expect(await said()).toBe('yes')
  window.dispatchEvent(new Event('keydown'))
  expect(await said()).toBeUndefined()
})
