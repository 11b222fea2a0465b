const KEY = 'anteroom.scan'
/** A code is taken in its minute and the next, so that it may be over sooner: then the API says so. */
const FRESH_MS = 2 * 60_000

/** Keeps the code that was just scanned, for whichever page of this phone checks in by it. */
export function keepScan(code: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ code, at: Date.now() }))
  } catch {
    // It is in the address of this page, too.
  }
}

/** The code that was scanned a moment ago; null: there is none. */
export function freshScan(): string | null {
  try {
    const { code, at }: { code: string; at: number } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const age = Date.now() - at
    return age >= 0 && age < FRESH_MS ? code : null
  } catch {
    return null
  }
}
