import { addressOf, type Method, routeNames } from '@anteroom/contracts/endpoints.ts'
import type { Route } from '@anteroom/contracts/route.ts'
import { routes } from '@anteroom/contracts/routes.ts'
import express from 'express'
import { pino } from 'pino'
import supertest from 'supertest'
import { expect, it } from 'vitest'
import { mountRoutes } from './mount.ts'
import { onError } from './on-error.ts'

const botKey = 'b'.repeat(40)

/** The routes with nothing behind them, asked by an administrator or with the bot's key. */
function app() {
  const parts = { handlers: {}, tags: {}, access: { auth: 'on', botKey } }
  return express()
    .use((request, _, next) => {
      Object.assign(request, { session: { staff: { username: 'ann', name: 'Ann', role: 'admin' } } })
      next()
    })
    .use(mountRoutes(parts as unknown as Parameters<typeof mountRoutes>[0]))
    .use(onError(pino({ level: 'silent' })))
}

it('every route refuses a parameter that it does not know, but the one to which a provider sends more', async () => {
  const http = supertest(app())
  const taken: string[] = []
  for (const name of routeNames) {
    const { method, path } = addressOf(name, { id: 'dr_1', channel: 'web' })
    const asked = http[method.toLowerCase() as Lowercase<Method>](`${path}?unknown=1`)
    const isForBot = (routes[name] as Route).may === 'bot'
    const { status, body } = await (isForBot ? asked.set('Authorization', `Bearer ${botKey}`) : asked)
    const faults: { field: string }[] = body.errors ?? []
    if (status !== 400 || !faults.some(({ field }) => field === 'unknown')) taken.push(name)
  }
  expect(taken).toEqual(['comeFromProvider'])
})
