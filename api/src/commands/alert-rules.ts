import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import type { AlertRulesAnswer } from '@anteroom/contracts/answers.ts'
import { presentSaved } from '../present/saved.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'

/** When alerts are sent: as an administrator has saved it, or else as the environment says. */
export async function alertRules({
  settings,
  defaultAlertRules,
  timeZone,
}: Pick<Clinic, 'settings' | 'defaultAlertRules' | 'timeZone'>): Promise<AlertRulesAnswer> {
  const { alertRules: stored } = await settings.load()
  return { rules: stored.value ?? defaultAlertRules, timeZone, ...presentSaved(stored) }
}

/** Saves the rules over the revision that was read. Refuses `changed-meanwhile` where somebody else has saved since. */
export async function saveAlertRules(
  clinic: Pick<Clinic, 'settings' | 'defaultAlertRules' | 'timeZone' | 'clock'>,
  rules: AlertRules,
  { rev, by }: { rev: number; by: string },
): Promise<Outcome<AlertRulesAnswer>> {
  const isSaved = await clinic.settings.save('alertRules', rules, { rev, by, at: clinic.clock() })
  if (!isSaved) return { ok: false, refused: 'changed-meanwhile', field: 'rev' }
  return { ok: true, answer: await alertRules(clinic) }
}
