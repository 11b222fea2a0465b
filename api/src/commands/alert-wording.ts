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

/** Attempts to save; each fails only because somebody else has saved in between. */
const MAX_TRIES = 20

/** The wording with the changes; null: one of the changed texts is no longer what it was. */
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
 * Changes the text of some alerts and keeps all others, even if somebody else has changed those. All or nothing.
 * Refuses `changed-meanwhile` if one of these texts has changed since it was read.
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
