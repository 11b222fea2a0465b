import type { Contact } from '@anteroom/contracts/contact.ts'
import { doctorsOf } from '../clinic.ts'
import type { Accepted, StandIns } from '../stand-ins.ts'

let chats = 5_000_000

/**
 * A chat for each patient of a set of doctors with `patientsEach` patients: all chats, and each as a contact by doctor
 * and place in line.
 */
export function chatsFor(set: string, patientsEach: number) {
  const ofDoctor = new Map(
    doctorsOf(set).map((doctorId) => [doctorId, Array.from({ length: patientsEach }, () => `${chats++}`)]),
  )
  return {
    ofDoctor,
    all: [...ofDoctor.values()].flat(),
    contactOf: (doctorId: string, index: number): Contact => ({
      channel: 'telegram',
      address: ofDoctor.get(doctorId)?.[index] ?? '',
    }),
  }
}

/** The longest pause between two of the messages. */
const MAX_PAUSE_MS = 60_000

/**
 * Waits until each of these chats has been sent a new message that matches. Returns the first one by chat; throws when
 * one gets none.
 */
export function firstToEach(
  { events }: StandIns,
  chatIds: string[],
  matching: RegExp = /./,
): Promise<Map<string, Accepted>> {
  const first = new Map<string, Accepted>()
  const waiting = new Set(chatIds)
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(tooLong)
      events.off('accepted', listener)
    }
    const giveUp = () => {
      end()
      reject(
        new Error(`${waiting.size} of ${chatIds.length} patients were not sent a message that matches ${matching}`),
      )
    }
    const tooLong = setTimeout(giveUp, MAX_PAUSE_MS)
    const listener = (accepted: Accepted) => {
      if (!accepted.isNew || !matching.test(accepted.text) || !waiting.delete(accepted.address)) return
      first.set(accepted.address, accepted)
      tooLong.refresh()
      if (waiting.size > 0) return
      end()
      resolve(first)
    }
    events.on('accepted', listener)
  })
}

/** Throws if one of these chats was sent the same message twice. */
export function checkOnce({ log }: StandIns, chatIds: string[], matching: RegExp = /./): void {
  const those = new Set(chatIds)
  const sent = log.filter(({ address, isNew, text }) => isNew && those.has(address) && matching.test(text))
  if (sent.length !== chatIds.length) {
    throw new Error(`${chatIds.length} patients were sent ${sent.length} messages that match ${matching}`)
  }
}

/** A clinic that exceeds the limit risks being blocked by the provider. */
export function faultsOf({ telegram }: StandIns): string[] {
  const tooMany = telegram.layer.tooMany()
  return tooMany === 0 ? [] : [`Telegram answered 429 ${tooMany} times`]
}
