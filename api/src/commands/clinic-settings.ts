import type { ClinicSettingsAnswer } from '@anteroom/contracts/answers.ts'
import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { presentSaved } from '../present/saved.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'
import { publishToEveryBoard } from './web-bookings.ts'
import { zoneChange } from './zone-change.ts'

/** The clinic's details: as an administrator has saved them, or else as the environment says. */
export async function clinicSettings({
  settings,
  details,
}: Pick<Clinic, 'settings' | 'details'>): Promise<ClinicSettingsAnswer> {
  const { details: stored } = await settings.load()
  return { details: stored.value ?? details.current(), ...presentSaved(stored) }
}

/**
 * Saves the details over the revision that was read. Refusals: `changed-meanwhile` where somebody else has saved since;
 * `zone-moves-patients` if another time zone moves appointments, unless `zone` is the tag of exactly those that it
 * moves now.
 */
export async function saveClinicSettings(
  clinic: Clinic,
  details: ClinicDetails,
  { rev, by, zone }: { rev: number; by: string; zone?: string },
): Promise<Outcome<ClinicSettingsAnswer>> {
  if (details.timeZone !== clinic.timeZone) {
    const { patients, tag } = await zoneChange(clinic, details)
    if (patients.length > 0 && zone !== tag) return { ok: false, refused: 'zone-moves-patients' }
  }
  const isSaved = await clinic.settings.save('details', details, { rev, by, at: clinic.clock() })
  if (!isSaved) return { ok: false, refused: 'changed-meanwhile', field: 'rev' }
  await clinic.details.refresh()
  await publishToEveryBoard(clinic)
  return { ok: true, answer: await clinicSettings(clinic) }
}

/**
 * What the first administrator has said of the clinic, saved unless somebody has saved something before. The zone of a
 * browser is only a guess: it counts where the environment names none, which is to say UTC.
 */
export async function nameClinic(
  { settings, details, clock }: Pick<Clinic, 'settings' | 'details' | 'clock'>,
  { timeZone, ...said }: Pick<ClinicDetails, 'name' | 'timeZone' | 'language'>,
  by: string,
): Promise<void> {
  const known = details.current()
  const named = { ...known, ...said, timeZone: known.timeZone === 'UTC' ? timeZone : known.timeZone }
  await settings.save('details', named, { rev: 0, by, at: clock() })
  await details.refresh()
}
