import { randomUUID } from 'node:crypto'
import type { ChannelsAnswer } from '@anteroom/contracts/answers.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { CODE_LASTS_MS, channels } from './channels.ts'
import type { Clinic } from './clinic.ts'
import { answered, type Outcome } from './outcome.ts'

type Parts = Pick<Clinic, 'settings' | 'reach' | 'mailTests' | 'heldBack' | 'timeZone' | 'codes' | 'clock'>

/**
 * Asks the workers to send a mail with a code to an administrator's own address. An earlier mail is no longer valid.
 */
export async function askForTestMail(
  clinic: Parts,
  { by, address, language }: { by: string; address: string; language: Language },
): Promise<ChannelsAnswer> {
  const now = clinic.clock()
  await clinic.mailTests.ask({
    _id: by,
    mailId: `mail-test:${randomUUID()}`,
    address,
    language,
    askedAt: new Date(now),
    expiresAt: new Date(now + CODE_LASTS_MS),
  })
  return channels(clinic, by)
}

/**
 * Takes the code of that mail: the address becomes a test address. Refusals: `wrong-code`, which counts as one of five
 * attempts; `code-expired`, if there is no mail with a valid code.
 */
export async function confirmTestMail(
  clinic: Parts,
  { by, code }: { by: string; code: string },
): Promise<Outcome<ChannelsAnswer>> {
  const { mailTests, codes, settings, clock } = clinic
  const test = await mailTests.find(by, clock())
  if (test === null || !(await mailTests.countTry(test.mailId)))
    return { ok: false, refused: 'code-expired', field: 'code' }
  const { mailId, address } = test
  if (!codes.isCodeOf(address, mailId, code)) return { ok: false, refused: 'wrong-code', field: 'code' }
  await settings.addTestAddress({ channel: 'email', address, by, at: clock() })
  await mailTests.answered(mailId)
  return answered(await channels(clinic, by))
}
