import type { AskProvider } from '@anteroom/providers/credentials.ts'
import type { ChannelFaults, ClinicSettings } from '@anteroom/store/clinic.ts'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { channelFaultFinder } from './channel-faults.ts'

const log = pino({ level: 'silent' })
const says =
  (state: Awaited<ReturnType<AskProvider>>): AskProvider =>
  async () =>
    state

/** Settings that keep what is noted. */
function given(stored: ChannelFaults = {}) {
  const noted: ChannelFaults[] = []
  const settings = {
    load: async () => ({ channelFaults: noted.at(-1) ?? stored }) as ClinicSettings,
    noteChannelFaults: async (faults: ChannelFaults) => void noted.push(faults),
  }
  return { noted, settings }
}

const lookAt = (parts: Omit<Parameters<typeof channelFaultFinder>[0], 'log'>) =>
  channelFaultFinder({ ...parts, log })(new AbortController().signal)

test('notes which providers refuse or do not answer, and nothing once they take what we have', async () => {
  const { noted, settings } = given()
  const ask = { telegram: says('refused'), sms: says('no-answer'), whatsapp: says('taken'), email: null }
  await lookAt({ ask, settings })
  await lookAt({ ask: { ...ask, telegram: says('taken'), sms: null }, settings })
  expect(noted).toEqual([{ telegram: 'refused', sms: 'no-answer' }, {}])
})

test('notes nothing that is noted already, whichever process noted it', async () => {
  const { noted, settings } = given({ telegram: 'refused' })
  const ask = { telegram: says('refused'), sms: null, whatsapp: null, email: null }
  await lookAt({ ask, settings })
  expect(noted).toEqual([])
  await lookAt({ ask: { ...ask, telegram: null }, settings })
  expect(noted).toEqual([{}])
})

test('asks a provider of several channels once, and notes what it says of each', async () => {
  const { noted, settings } = given()
  let times = 0
  const account: AskProvider = async () => {
    times++
    return 'refused'
  }
  const ask = { telegram: null, sms: account, whatsapp: account, email: null }
  await lookAt({ ask, settings })
  expect({ times, noted }).toEqual({ times: 1, noted: [{ sms: 'refused', whatsapp: 'refused' }] })
})

test('notes nothing that it was not told because the process ends', async () => {
  const { noted, settings } = given()
  const ask = { telegram: says('no-answer'), sms: null, whatsapp: null, email: null }
  await channelFaultFinder({ ask, settings, log })(AbortSignal.abort())
  expect(noted).toEqual([])
})
