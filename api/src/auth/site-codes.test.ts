import { expect, test } from 'vitest'
import { siteCodes } from './site-codes.ts'

const NOON = Date.parse('2026-12-01T12:00:00Z')

function given(secret = 'a-secret') {
  const time = { now: NOON }
  return { time, codes: siteCodes(secret, () => time.now) }
}

test('a code is taken in its minute and in the next, and no longer', () => {
  const { time, codes } = given()
  const { code } = codes.current()
  const taken = [0, 59_999, 60_000, 119_999, 120_000].map((later) => {
    time.now = NOON + later
    return codes.isFresh(code)
  })
  expect(taken).toEqual([true, true, true, true, false])
})

test('each minute has another code, which every process with the secret knows, and nobody else', () => {
  const { time, codes } = given()
  const first = codes.current()
  time.now = NOON + 45_000
  expect(codes.current()).toEqual({ code: first.code, nextInSeconds: 15 })
  expect(given().codes.isFresh(first.code)).toBe(true)
  expect(given('another').codes.isFresh(first.code)).toBe(false)
  time.now = NOON + 60_000
  expect(codes.current().code).not.toBe(first.code)
})

test('a code of the future, a part of one and nothing are refused', () => {
  const { time, codes } = given()
  time.now = NOON + 60_000
  const { code } = codes.current()
  time.now = NOON
  expect([code, codes.current().code.slice(0, -1), ''].map(codes.isFresh)).toEqual([false, false, false])
})
