import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { expect, test, vi } from 'vitest'
import { newConversation } from './conversation/model.ts'
import { talkWith } from './talk.ts'

const patient = { channel: 'sms', address: '+12025550143' } as const
const clinic = {
  clinicName: 'Riverside Clinic',
  clinicNames: { es: 'Clínica del Río' },
  timeZone: 'UTC',
  publicUrl: 'https://queue.example.org',
  address: null,
  phone: null,
  emergencyNumber: null,
}

test.each([
  [{ ok: true }, chatTexts.es.testWorks('Clínica del Río')],
  [{ ok: false }, chatTexts.es.testOver],
])('a code for a test is shown to the API, and leaves the conversation as it is', async (result, sentence) => {
  const addTestAddress = vi.fn(async () => result)
  const talk = talkWith({ api: { addTestAddress } as unknown as ApiClient, clock: () => 0, clinic: () => clinic })
  const before = newConversation({ language: 'es', patientName: null })
  const input = { kind: 'text', text: ' test 4f7k2q ' } as const
  const { state, replies } = await talk.answer(before, { patient, messageId: 'sms:SM1', input })
  expect(addTestAddress).toHaveBeenCalledWith({ code: '4F7K2Q', contact: patient })
  expect(state).toBe(before)
  expect(replies.map(({ text }) => text)).toEqual([sentence])
})
