import { expect, test } from 'vitest'
import { exampleCall } from '../testing/display-page.tsx'
import { announcer } from './announcer.ts'
import { keyOf } from './calls.ts'

const [seven, eight, nine] = [7, 8, 9].map((number) => exampleCall(number)) as [
  ReturnType<typeof exampleCall>,
  ReturnType<typeof exampleCall>,
  ReturnType<typeof exampleCall>,
]

/** An announcer whose sounds end when the test says so. */
function given() {
  const log: string[] = []
  const endings: (() => void)[] = []
  const made = announcer({
    show: (key) => log.push(key === null ? 'nothing' : `show ${key.split(' ')[1]}`),
    sound: (call) => {
      log.push(`say ${call.number}`)
      return new Promise((resolve) => endings.push(resolve))
    },
    pause: async () => {},
  })
  const finish = async () => {
    endings.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ...made, log, finish }
}

const keys = (...calls: (typeof seven)[]) => new Set(calls.map(keyOf))

test('announces calls one after another', async () => {
  const { announce, log, finish } = given()
  announce([seven, eight], keys(seven, eight))
  expect(log).toEqual(['show 7', 'say 7'])
  await finish()
  announce([nine], keys(seven, eight, nine))
  await finish()
  await finish()
  expect(log).toEqual(['show 7', 'say 7', 'show 8', 'say 8', 'show 9', 'say 9', 'nothing'])
})

test('a call that was taken back before its turn is not announced', async () => {
  const { announce, log, finish } = given()
  announce([seven, eight], keys(seven, eight))
  announce([], keys(seven))
  await finish()
  expect(log).toEqual(['show 7', 'say 7', 'nothing'])
})

test('says nothing after its end', async () => {
  const { announce, end, log, finish } = given()
  announce([seven, eight], keys(seven, eight))
  end()
  await finish()
  expect(log).toEqual(['show 7', 'say 7'])
})
