import { randomBytes } from 'node:crypto'
import type { SiteCodeAnswer } from '@anteroom/contracts/check-in.ts'
import type { DisplayAnswer, DisplayLinkAnswer, DisplaySettings, DisplaysAnswer } from '@anteroom/contracts/display.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import { presentDisplay, presentDisplayRow } from '../present/display.ts'
import type { Clinic } from './clinic.ts'
import { today } from './current-day.ts'
import { currentViews } from './current-views.ts'
import { answered, type Outcome } from './outcome.ts'

const LINK_BYTES = 16

/** How much the stored time of the last use may lag, so that not every request writes. */
const SEEN_LAG_MS = 60_000

/** Adds a screen with a new link, which is shown only once: only its digest is stored. Refusal: `unknown-doctor`. */
export async function addDisplay(
  clinic: Clinic,
  settings: DisplaySettings,
  by: string,
): Promise<Outcome<DisplayLinkAnswer>> {
  const known = new Set((await clinic.doctors.all()).map(({ _id }) => _id))
  if (!settings.doctorIds.every((id) => known.has(id)))
    return { ok: false, refused: 'unknown-doctor', field: 'doctorIds' }
  const link = randomBytes(LINK_BYTES).toString('base64url')
  const id = digestOf(link)
  await clinic.displays.add({ ...settings, _id: id, createdAt: new Date(clinic.clock()), createdBy: by, seenAt: null })
  return answered({ id, link })
}

/** The screens whose link is not withdrawn, by name. */
export const listDisplays = async (clinic: Clinic): Promise<DisplaysAnswer> => ({
  displays: (await clinic.displays.list()).map(presentDisplayRow),
})

/** Withdraws the screen's link. Refusal: `unknown-display`. */
export async function withdrawDisplay(clinic: Clinic, id: string): Promise<Outcome<undefined>> {
  if (!(await clinic.displays.remove(id))) return { ok: false, refused: 'unknown-display' }
  clinic.endDisplay(id)
  return answered(undefined)
}

/** The current content of the QR code on the screen with this link. Refusal: `unknown-display`. */
export async function siteCodeOf(clinic: Clinic, link: string): Promise<Outcome<SiteCodeAnswer>> {
  const display = await clinic.displays.find(digestOf(link))
  return display === null ? { ok: false, refused: 'unknown-display' } : answered(clinic.siteCodes.current())
}

/** The doctors whose calls a screen shows. */
export async function doctorsOf(clinic: Pick<Clinic, 'doctors'>, { doctorIds }: Pick<DisplaySettings, 'doctorIds'>) {
  const doctors = await clinic.doctors.all()
  return doctorIds.length === 0 ? doctors : doctors.filter(({ _id }) => doctorIds.includes(_id))
}

/** What the screen with this link shows now. Refusal: `unknown-display`, where there is none or it was withdrawn. */
export async function displayByLink(clinic: Clinic, link: string): Promise<Outcome<DisplayAnswer>> {
  const display = await clinic.displays.find(digestOf(link))
  if (display === null) return { ok: false, refused: 'unknown-display' }
  const now = clinic.clock()
  if (now - (display.seenAt?.getTime() ?? 0) > SEEN_LAG_MS) await clinic.displays.saw(display._id, new Date(now))
  const views = await currentViews(clinic, await doctorsOf(clinic, display))
  const { timeZone, details } = clinic
  const name = nameIn(details.current(), display.languages[0] ?? details.current().language)
  const shown = { clinic: name, trial: details.isTrial(), day: today(clinic), timeZone, now, ...display }
  return answered(presentDisplay(views, shown))
}
