import type { NamesByLanguage } from './clinic-details.ts'
import type { Language } from './status.ts'

/** A name as a reader of that language is shown it. */
export const nameIn = (
  { name, names }: { name: string; names?: NamesByLanguage | undefined },
  language: Language,
): string => names?.[language] ?? name
