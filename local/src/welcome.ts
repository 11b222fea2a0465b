import type { Config } from './config.ts'
import type { Secrets } from './secrets.ts'
import type { Stack } from './stack.ts'

/** The text shown when everything runs: addresses, and how to log in. A password is shown once, when it was made. */
export function welcome(
  config: Config,
  stack: Pick<Stack, 'url' | 'port' | 'standIns'>,
  kept: { secrets: Secrets; isNew: boolean; file: string },
): string {
  const password = config.DEMO_PASSWORD
    ? 'the one in DEMO_PASSWORD'
    : kept.isNew
      ? `${kept.secrets.demoPassword}   (shown once; kept in ${kept.file})`
      : `as shown at the first start (kept in ${kept.file})`
  const rows: [string, string][] = [
    ['Book an appointment', stack.url],
    ['Doctor dashboard', `${stack.url}/doctor`],
    ...(stack.standIns ? [['Phones to play with', `${stack.url}/phone`] as [string, string]] : []),
    ['API description', `${stack.url}/api/docs`],
    ['Log in as', doctorsOf(config)],
    ['', 'desk (reception), admin (administrator)'],
    ['Password', password],
  ]
  const notes = [
    ...(stack.port === config.PORT ? [] : [`Port ${config.PORT} is in use, so this runs on port ${stack.port}.`]),
    ...(config.AUTH === 'off'
      ? ['AUTH IS OFF: everybody who reaches this address may do what a doctor may. For a demo only.']
      : []),
    ...standInNotes(config),
  ]
  return [
    '',
    `${config.CLINIC_NAME} is open.`,
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(24)} ${value}`),
    '',
    ...notes,
    'Ctrl-C stops everything.',
  ].join('\n')
}

const doctorsOf = ({ DEMO }: Config) =>
  DEMO === 'always-open'
    ? 'chen, reyes or haddad (doctors),'
    : 'saleh (a doctor who is there day and night), chen, reyes or haddad (Monday to Saturday, 8 to 18),'

function standInNotes(config: Config): string[] {
  const standing = [
    config.TELEGRAM_BOT_TOKEN ? [] : ['Telegram'],
    config.TWILIO_ACCOUNT_SID ? [] : ['Twilio'],
    config.SMTP_URL ? [] : ['mail'],
  ].flat()
  return standing.length > 0
    ? [`Stand-ins on this machine: ${standing.join(', ')}. Nothing leaves it through them.`]
    : []
}
