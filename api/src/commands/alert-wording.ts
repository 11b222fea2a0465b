import { type AlertWording, noWording, type WordingChange } from '@anteroom/contracts/alert-wording.ts'
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

/** With each try somebody else has saved in between. */
const MAX_TRIES = 20

/** The wording with the changes in it; null: something else stands where one of them was made. */
function changed(before: AlertWording, changes: WordingChange[]): AlertWording | null {
  const after = structuredClone(before)
  for (const { language, kind, was, text } of changes) {
    if ((before[language][kind] ?? null) !== was) return null
    if (text === null) delete after[language][kind]
    else after[language][kind] = text
  }
  return after
}

/**
 * Changes what some alerts say, and leaves all others as whoever else has saved them. All or nothing. Refuses
 * `changed-meanwhile` where one of them says something else than it was changed from.
 */
export async function saveAlertWording(
  clinic: Pick<Clinic, 'settings' | 'timeZone' | 'clock'>,
  changes: WordingChange[],
  by: string,
): Promise<Outcome<AlertWordingAnswer>> {
  const { settings, clock } = clinic
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const { alertWording: stored } = await settings.load()
    const wording = changed(stored.value ?? noWording, changes)
    if (wording === null) break
    const isSaved = await settings.save('alertWording', wording, { rev: stored.rev, by, at: clock() })
    if (isSaved) return { ok: true, answer: await alertWording(clinic) }
  }
  return { ok: false, refused: 'changed-meanwhile', field: 'changes' }
}
