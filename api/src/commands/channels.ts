import { randomInt } from 'node:crypto'
import type { ChannelsAnswer, TestCodeAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { Channel, type Contact } from '@anteroom/contracts/contact.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

/** How long a member of staff has to send a code from their phone. */
export const CODE_LASTS_MS = 15 * 60_000

/** Without characters that are easily mistaken when copied by hand. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const iso = (at: number) => new Date(at).toISOString()

/** Enough of an address for its owner to recognise it. */
function hintOf({ channel, address }: { channel: Channel; address: string }): string {
  return channel === 'email' ? `${address[0]}…${address.slice(address.lastIndexOf('@'))}` : `…${address.slice(-4)}`
}

type Parts = Pick<Clinic, 'settings' | 'reach' | 'mailTests' | 'heldBack' | 'timeZone' | 'clock'>

/**
 * The settings of each channel, and where messages go in trial mode. `by`: the administrator whose mail test is
 * included.
 */
export async function channels(clinic: Parts, by: string): Promise<ChannelsAnswer> {
  const { settings, reach, mailTests, heldBack, timeZone, clock } = clinic
  const [{ trial, wentLive, testAddresses, channels: on, channelFaults }, mailTest, held] = await Promise.all([
    settings.load(),
    mailTests.find(by, clock()),
    heldBack.recent(clinicDay(clock(), timeZone)),
  ])
  return {
    trial: trial !== null,
    wentLive: wentLive && { at: iso(wentLive.at), by: wentLive.by },
    channels: Channel.options.map((channel) => ({
      channel,
      isOn: on.includes(channel),
      fault: (on.includes(channel) && channelFaults[channel]) || null,
      reach: channel === 'email' ? null : reach[channel],
    })),
    testAddresses: testAddresses.map(({ channel, address, by, at }) => ({
      channel,
      hint: hintOf({ channel, address }),
      by,
      at: iso(at),
    })),
    heldBack: held,
    timeZone,
    mailTest: mailTest && {
      hint: hintOf({ channel: 'email', address: mailTest.address }),
      state: mailTest.state,
      expiresAt: mailTest.expiresAt.toISOString(),
    },
  }
}

/** Begins trial mode: messages are held back, except to addresses that staff have shown to be theirs. */
export async function beginTrial(clinic: Pick<Clinic, 'settings' | 'details' | 'clock'>, by: string): Promise<void> {
  await clinic.settings.beginTrial({ at: clinic.clock(), by })
  await clinic.details.refresh()
}

/** Ends trial mode. */
export async function goLive(clinic: Clinic, by: string): Promise<ChannelsAnswer> {
  await clinic.settings.goLive({ at: clinic.clock(), by })
  await clinic.details.refresh()
  return channels(clinic, by)
}

/** The code that a member of staff sends to the clinic from their own phone. */
export async function testCode(
  { settings, clock }: Pick<Clinic, 'settings' | 'clock'>,
  by: string,
): Promise<TestCodeAnswer> {
  const code = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const expiresAt = clock() + CODE_LASTS_MS
  await settings.addTestCode({ digest: digestOf(code), by, expiresAt })
  return { text: `TEST ${code}`, expiresAt: iso(expiresAt) }
}

/** The code came from this contact. Refusal: `code-expired`, if there is no such code any more. */
export async function addTestAddress(
  { settings, clock }: Pick<Clinic, 'settings' | 'clock'>,
  { code, contact: { channel, address } }: { code: string; contact: Contact },
): Promise<Outcome<undefined>> {
  const isUsed = await settings.useTestCode(digestOf(code), { channel, address, at: clock() })
  return isUsed ? answered(undefined) : { ok: false, refused: 'code-expired', field: 'code' }
}
