import { twilioRefuses } from '@anteroom/providers/credentials.ts'
import { twilioClient } from '@anteroom/providers/twilio.ts'
import { type Finding, faulty, off, well } from '../finding.ts'

export type TwilioSettings = {
  TWILIO_ACCOUNT_SID?: string | undefined
  TWILIO_AUTH_TOKEN?: string | undefined
  TWILIO_FROM?: string | undefined
  TWILIO_WHATSAPP_FROM?: string | undefined
  TWILIO_API_ROOT: string
  PUBLIC_URL?: string | undefined
}

type Account = { status: string; type: string }
type Incoming = { capabilities: { sms?: boolean }; smsUrl: string | null }

/** `number` undefined: the account has no such number. */
export function judgeTwilio(
  account: Account,
  number: Incoming | undefined,
  { from, webhook }: { from: string; webhook: string },
): Finding {
  if (account.status !== 'active')
    return faulty(`the account is ${account.status}`, 'console.twilio.com says why: most often its balance is used up.')
  if (number === undefined)
    return faulty(
      `${from} is no number of this account`,
      'Set TWILIO_FROM to one of console.twilio.com, Phone Numbers.',
    )
  if (number.capabilities.sms === false)
    return faulty(`${from} sends no texts`, 'Buy a number with SMS at console.twilio.com and set TWILIO_FROM.')
  // Empty: a messaging service may pass texts on.
  if (number.smsUrl && number.smsUrl !== webhook)
    return faulty(
      `what is texted to ${from} goes to ${number.smsUrl}`,
      `At console.twilio.com, Phone Numbers, let "A message comes in" call ${webhook}`,
    )
  const trial = account.type === 'Trial' ? '; a trial account texts verified numbers alone' : ''
  return well(`${from}, account active${trial}`)
}

export async function lookAtTwilio(settings: TwilioSettings): Promise<Finding> {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = settings
  if (!accountSid || !authToken || !from)
    return off('TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM are not set here')
  try {
    const client = await twilioClient({ accountSid, authToken, apiRoot: settings.TWILIO_API_ROOT })
    const [account, [number]] = await Promise.all([
      client.api.v2010.accounts(accountSid).fetch(),
      client.incomingPhoneNumbers.list({ phoneNumber: from, limit: 1 }),
    ])
    return judgeTwilio(account, number, { from, webhook: `${settings.PUBLIC_URL}/twilio/sms` })
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (twilioRefuses(status))
      return faulty(
        'refuses the account or its token',
        'Take both from console.twilio.com and set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.',
      )
    return faulty(
      `cannot be reached: ${error instanceof Error ? error.message : error}`,
      `Let this machine reach ${settings.TWILIO_API_ROOT} (firewall, proxy); status.twilio.com`,
    )
  }
}
