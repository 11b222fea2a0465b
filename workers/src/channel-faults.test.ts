import type { AskProvider } from '@anteroom/providers/credentials.ts'
import type { ChannelFaults } from '@anteroom/store/clinic.ts'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { channelFaultFinder } from './channel-faults.ts'

const log = pino({ level: 'silent' })
const says =
  (state: Awaited<ReturnType<AskProvider>>): AskProvider =>
  async () =>
    state

test('notes which providers refuse or do not answer, and nothing once they take what we have', async () => {
  const noted: ChannelFaults[] = []
  const settings = { noteChannelFaults: async (faults: ChannelFaults) => void noted.push(faults) }
  const ask = { telegram: says('refused'), sms: says('no-answer'), whatsapp: says('taken'), email: null }
  await channelFaultFinder({ ask, settings, log })(new AbortController().signal)
  await channelFaultFinder({ ask: { ...ask, telegram: says('taken'), sms: null }, settings, log })(
    new AbortController().signal,
  )
  expect(noted).toEqual([{ telegram: 'refused', sms: 'no-answer' }, {}])
})

test('asks a provider of several channels once, and notes what it says of each', async () => {
  const noted: ChannelFaults[] = []
  const settings = { noteChannelFaults: async (faults: ChannelFaults) => void noted.push(faults) }
  let times = 0
  const account: AskProvider = async () => {
    times++
    return 'refused'
  }
  const ask = { telegram: null, sms: account, whatsapp: account, email: null }
  await channelFaultFinder({ ask, settings, log })(new AbortController().signal)
  expect({ times, noted }).toEqual({ times: 1, noted: [{ sms: 'refused', whatsapp: 'refused' }] })
})

test('notes nothing that it was not told because the process ends', async () => {
  const settings = { noteChannelFaults: async () => expect.unreachable() }
  const ask = { telegram: says('no-answer'), sms: null, whatsapp: null, email: null }
  await channelFaultFinder({ ask, settings, log })(AbortSignal.abort())
})
