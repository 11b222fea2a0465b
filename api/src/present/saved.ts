import type { SavedSetting } from '@anteroom/store/clinic.ts'
import { iso } from './day-view.ts'

/** Who saved a setting last, when, and the revision that a change of it names. */
export const presentSaved = ({ rev, saved }: Pick<SavedSetting<'details'>, 'rev' | 'saved'>) => ({
  rev,
  savedAt: iso(saved?.at ?? null),
  savedBy: saved?.by ?? null,
})
