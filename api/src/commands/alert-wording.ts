import { type AlertWording, noWording } from '@anteroom/contracts/alert-wording.ts'
import type { AlertWordingAnswer } from '@anteroom/contracts/answers.ts'
import { presentSaved } from '../present/saved.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/** What alerts say in the clinic's own words. */
export async function alertWording({
  settings,
  timeZone,
}: Pick<Clinic, 'settings' | 'timeZone'>): Promise<AlertWordingAnswer> {
  const { alertWording: stored } = await settings.load()
  return { wording: stored.value ?? noWording, timeZone, ...presentSaved(stored) }
}

/** Saves it over the revision that was read. Refuses `changed-meanwhile` where somebody else has saved since. */
export async function saveAlertWording(
  clinic: Pick<Clinic, 'settings' | 'timeZone' | 'clock'>,
  wording: AlertWording,
  { rev, by }: { rev: number; by: string },
): Promise<Outcome<AlertWordingAnswer>> {
  const isSaved = await clinic.settings.save('alertWording', wording, { rev, by, at: clinic.clock() })
  if (!isSaved) return { ok: false, refused: 'changed-meanwhile', field: 'rev' }
  return { ok: true, answer: await alertWording(clinic) }
}
