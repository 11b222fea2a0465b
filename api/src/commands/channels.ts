import { createHash, randomInt } from 'node:crypto'
import type { ChannelsAnswer, TestCodeAnswer } from '@anteroom/contracts/answers.ts'
import { Channel, type Contact } from '@anteroom/contracts/contact.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

/** How long a member of staff has to send a code from their phone. */
const CODE_LASTS_MS = 15 * 60_000

/** Without what is mistaken for something else when it is copied by hand. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const digestOf = (code: string) => createHash('sha256').update(code).digest('base64url')

const iso = (at: number) => new Date(at).toISOString()

/** So much of an address that its owner knows it again. */
const hintOf = (address: string): string => `…${address.slice(-4)}`

/** What is set of each channel, and where messages go while the clinic is in trial mode. */
export async function channels({ settings, reach }: Pick<Clinic, 'settings' | 'reach'>): Promise<ChannelsAnswer> {
  const { trial, wentLive, testAddresses, channels: on } = await settings.load()
  return {
    trial: trial !== null,
    wentLive: wentLive && { at: iso(wentLive.at), by: wentLive.by },
    channels: Channel.options.map((channel) => ({
      channel,
      isOn: on.includes(channel),
      reach: channel === 'email' ? null : reach[channel],
    })),
    testAddresses: testAddresses.map(({ channel, address, by, at }) => ({
      channel,
      hint: hintOf(address),
      by,
      at: iso(at),
    })),
  }
}

/** From now on messages are held back, but for those to addresses that staff have shown to be theirs. */
export async function beginTrial(clinic: Pick<Clinic, 'settings' | 'details' | 'clock'>, by: string): Promise<void> {
  await clinic.settings.beginTrial({ at: clinic.clock(), by })
  await clinic.details.refresh()
}

/** Ends trial mode. */
export async function goLive(clinic: Clinic, by: string): Promise<ChannelsAnswer> {
  await clinic.settings.goLive({ at: clinic.clock(), by })
  await clinic.details.refresh()
  return channels(clinic)
}

/** What a member of staff sends to the clinic from their own phone. */
export async function testCode(
  { settings, clock }: Pick<Clinic, 'settings' | 'clock'>,
  by: string,
): Promise<TestCodeAnswer> {
  const code = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const expiresAt = clock() + CODE_LASTS_MS
  await settings.addTestCode({ digest: digestOf(code), by, expiresAt })
  return { text: `TEST ${code}`, expiresAt: iso(expiresAt) }
}

/** The code has come from there. Refusal: `code-expired`, where there is none like it any more. */
export async function addTestAddress(
  { settings, clock }: Pick<Clinic, 'settings' | 'clock'>,
  { code, contact: { channel, address } }: { code: string; contact: Contact },
): Promise<Outcome<undefined>> {
  const isUsed = await settings.useTestCode(digestOf(code), { channel, address, at: clock() })
  return isUsed ? answered(undefined) : { ok: false, refused: 'code-expired', field: 'code' }
}
