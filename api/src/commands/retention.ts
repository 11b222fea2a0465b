import type { GoingAnswer, RetentionAnswer } from '@anteroom/contracts/answers.ts'
import type { KeepDays } from '@anteroom/contracts/keep.ts'
import { presentSaved } from '../present/saved.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'

export type RetentionParts = {
  clinic: Pick<Clinic, 'settings' | 'details' | 'timeZone' | 'clock'>
  /** The periods set by the environment. */
  defaults: KeepDays
  /** How many documents of each kind would be deleted. */
  countOver: (keep: KeepDays) => Promise<GoingAnswer>
}

/** How long things are kept: as an administrator has saved it, or else as the environment says. */
export async function retention({ clinic, defaults }: RetentionParts): Promise<RetentionAnswer> {
  const { keep } = await clinic.settings.load()
  return { keep: keep.value ?? defaults, timeZone: clinic.timeZone, ...presentSaved(keep) }
}

/**
 * Saves the periods over the revision that was read; each process follows within seconds. Refuses `changed-meanwhile`
 * where somebody else has saved since.
 */
export async function saveRetention(
  parts: RetentionParts,
  keep: KeepDays,
  { rev, by }: { rev: number; by: string },
): Promise<Outcome<RetentionAnswer>> {
  const { settings, details, clock } = parts.clinic
  const isSaved = await settings.save('keep', keep, { rev, by, at: clock() })
  if (!isSaved) return { ok: false, refused: 'changed-meanwhile', field: 'rev' }
  await details.refresh()
  return { ok: true, answer: await retention(parts) }
}
