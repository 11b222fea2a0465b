import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it, vi } from 'vitest'
import { onError } from './on-error.ts'
import { RefusalError } from './respond.ts'

/** The answer and the log of a route that throws this. */
async function answerTo(error: unknown) {
  const logged = vi.fn()
  const app = express()
  app.get('/', () => {
    throw error
  })
  app.use(onError({ error: logged } as unknown as Parameters<typeof onError>[0]))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const { reason } = (await response.json()) as { reason: string }
  server.close()
  return { status: response.status, reason, retryAfter: response.headers.get('Retry-After'), logged: logged.mock.calls }
}

it('answers 503 while the database cannot be reached, which its own log tells', async () => {
  const away = Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' })
  expect(await answerTo(away)).toEqual({ status: 503, reason: 'unavailable', retryAfter: '2', logged: [] })
})

it('answers 500 to what is a fault of ours, and has it in the log', async () => {
  const wrong = new TypeError('x is not a function')
  const logged = [[{ err: wrong }, 'a request failed']]
  expect(await answerTo(wrong)).toEqual({ status: 500, reason: 'failed', retryAfter: null, logged })
})

it('answers a refusal as it is', async () => {
  expect(await answerTo(new RefusalError('not-found'))).toMatchObject({ status: 404, logged: [] })
})
