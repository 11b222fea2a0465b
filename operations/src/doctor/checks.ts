import { statfs } from 'node:fs/promises'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { openForCommand } from '@anteroom/store/connection.ts'
import { staffStore } from '@anteroom/store/staff.ts'
import { clinicTotals } from '@anteroom/store/totals.ts'
import type { DoctorSettings } from '../config.ts'
import { judgeAlerts } from './checks/alerts.ts'
import { judgeClock, type OtherClock } from './checks/clock.ts'
import { type Disk, judgeDisk } from './checks/disk.ts'
import { lookAtMail } from './checks/mail.ts'
import { lookAtMongo } from './checks/mongodb.ts'
import { lookAtNode } from './checks/node.ts'
import { askProvider, judgeProvider } from './checks/provider.ts'
import { askPublicAddress, judgeAnswer, judgeFailure } from './checks/public-address.ts'
import { lookAtRedis } from './checks/redis.ts'
import { lookAtTelegram } from './checks/telegram.ts'
import { lookAtTwilio } from './checks/twilio.ts'
import { type Check, type Finding, faulty, off, well } from './finding.ts'

/** All checks, in the order in which a person would fix them. Nothing is changed. */
export function checksFor({ settings, faults }: DoctorSettings): Check[] {
  const { MONGO_URL: mongoUrl, PUBLIC_URL: publicUrl } = settings
  return [
    { name: 'Node', look: async () => lookAtNode(process.version) },
    { name: 'Settings', look: async () => judgeSettings(faults) },
    { name: 'MongoDB', look: () => lookAtMongo(mongoUrl) },
    { name: 'Redis', look: () => lookAtRedis(settings.REDIS_URL) },
    { name: 'Clock', look: () => lookAtClock(settings) },
    { name: 'Disk', look: async () => judgeDisk((mongoUrl && (await diskOfMongo(mongoUrl))) || (await diskHere())) },
    { name: 'Public address', look: () => lookAtPublicAddress(publicUrl) },
    { name: 'Telegram', look: () => lookAtTelegram(settings, Date.now()) },
    { name: 'Twilio', look: () => lookAtTwilio(settings) },
    { name: 'Mail', look: () => lookAtMail(settings.SMTP_URL) },
    { name: 'Staff login', look: () => lookAtProvider(settings) },
    { name: 'Alerts', look: () => lookAtAlerts(mongoUrl) },
  ]
}

const judgeSettings = (faults: string[]): Finding =>
  faults.length === 0
    ? well('nothing wrong in those that are set')
    : faulty(faults.join('; '), 'Correct it where it is set; .env.example explains each.')

async function lookAtPublicAddress(publicUrl: string | undefined): Promise<Finding> {
  if (publicUrl === undefined)
    return faulty('PUBLIC_URL is not set', 'Set PUBLIC_URL to the https address that patients use.')
  try {
    return judgeAnswer(publicUrl, await askPublicAddress(publicUrl), Date.now())
  } catch (error) {
    return judgeFailure(publicUrl, error)
  }
}

/** Null: MongoDB does not answer, which its own check reports. */
async function withMongo<Read>(
  url: string | undefined,
  read: (open: Awaited<ReturnType<typeof openForCommand>>) => Promise<Read>,
) {
  if (url === undefined) return null
  const open = await openForCommand(url).catch(() => null)
  if (open === null) return null
  return read(open)
    .catch(() => null)
    .finally(open.close)
}

async function lookAtAlerts(mongoUrl: string | undefined): Promise<Finding> {
  const found = await withMongo(mongoUrl, async ({ database }) => {
    const [open, { trial }] = await Promise.all([clinicTotals(database).ofAlerts(), clinicStore(database).load()])
    return { open, isTrial: trial !== null }
  })
  return found === null ? off('not known without MongoDB') : judgeAlerts(found.open, found.isTrial, Date.now())
}

async function lookAtProvider(settings: DoctorSettings['settings']): Promise<Finding> {
  const { OIDC_ISSUER: issuer, OIDC_BREAK_GLASS: username, MONGO_URL } = settings
  if (issuer === undefined) return off('OIDC_ISSUER is not set: staff log in by password')
  const answer = await askProvider(issuer)
  if (username === undefined) return judgeProvider(issuer, answer, null)
  const found = await withMongo(MONGO_URL, async ({ database }) => ({ of: await staffStore(database).find(username) }))
  return judgeProvider(issuer, answer, { username, account: found?.of })
}

async function lookAtClock({ MONGO_URL, PUBLIC_URL, CLINIC_TIMEZONE }: DoctorSettings['settings']): Promise<Finding> {
  const ofMongo = withMongo(MONGO_URL, async ({ db }): Promise<OtherClock> => {
    const from = Date.now()
    const { localTime } = await db.admin().command({ hello: 1 })
    return { name: 'MongoDB', showed: localTime.getTime(), from, to: Date.now(), precisionMs: 1 }
  })
  async function ofPublicAddress(url: string): Promise<OtherClock | null> {
    const from = Date.now()
    const { date } = await askPublicAddress(url)
    return date
      ? { name: 'the public address', showed: Date.parse(date), from, to: Date.now(), precisionMs: 1_000 }
      : null
  }
  const asked = await Promise.all([ofMongo, PUBLIC_URL ? ofPublicAddress(PUBLIC_URL).catch(() => null) : null])
  const others = asked.filter((one) => one !== null)
  // An administrator's saved settings count before the environment.
  const saved = await withMongo(MONGO_URL, async ({ database }) => (await clinicStore(database).load()).details.value)
  const name = saved?.timeZone ?? CLINIC_TIMEZONE
  return judgeClock(others, { name, data: process.versions.tz ?? '' }, Date.now())
}

/** The database's disk; null if the server does not say. */
async function diskOfMongo(url: string): Promise<Disk | null> {
  const stats = await withMongo(url, ({ db }) => db.stats())
  const { fsTotalSize: size = 0, fsUsedSize: used = 0 } = stats ?? {}
  return size > 0 ? { free: size - used, size } : null
}

async function diskHere(): Promise<Disk> {
  const { bavail, blocks, bsize } = await statfs(process.cwd())
  return { free: bavail * bsize, size: blocks * bsize }
}
