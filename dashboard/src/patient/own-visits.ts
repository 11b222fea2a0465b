/** An appointment whose page was opened on this phone. */
type Visit = { link: string; day: string }

const KEY = 'anteroom.visits'
/** A family's, and some days ahead. */
const KEPT = 8

/** Those that were opened last, newest first. A private window knows none. */
export function ownVisits(): Visit[] {
  try {
    const kept: Visit[] = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

/**
 * Keeps a visit, so that the code on a screen of the clinic can be scanned for it. Those of days before `today` are
 * forgotten.
 */
export function keepVisit(visit: Visit, today: string): void {
  const others = ownVisits().filter(({ link, day }) => link !== visit.link && day >= today)
  try {
    localStorage.setItem(KEY, JSON.stringify([visit, ...others].slice(0, KEPT)))
  } catch {
    // Then the patient is asked for the number.
  }
}
