import type { NamesByLanguage } from './clinic-details.ts'
import type { Language } from './status.ts'

/** The name in a reader's language. */
export const nameIn = (
  { name, names }: { name: string; names?: NamesByLanguage | undefined },
  language: Language,
): string => names?.[language] ?? name
