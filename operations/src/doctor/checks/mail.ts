import { mailServerRefuses } from '@anteroom/providers/credentials.ts'
import { greetMailServer } from '@anteroom/providers/email.ts'
import { type Finding, faulty, off, well } from '../finding.ts'

/** The server alone: the address may hold a password. */
function hostOf(smtpUrl: string): string {
  try {
    return new URL(smtpUrl).host
  } catch {
    return 'SMTP_URL'
  }
}

export async function lookAtMail(smtpUrl: string | undefined): Promise<Finding> {
  if (smtpUrl === undefined) return off('SMTP_URL is not set here')
  const host = hostOf(smtpUrl)
  try {
    await greetMailServer(smtpUrl)
    return well(`${host} lets us in`)
  } catch (error) {
    if (mailServerRefuses(error))
      return faulty(
        `${host} refuses the user or the password`,
        'Correct both in SMTP_URL, like smtps://user:password@mail.example.org',
      )
    return faulty(
      `${host} cannot be reached: ${error instanceof Error ? error.message : error}`,
      'Look at host and port in SMTP_URL; many providers of machines close port 25, so use 465 (smtps) or 587.',
    )
  }
}
