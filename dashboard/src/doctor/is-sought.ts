import type { BoardRow } from '@anteroom/contracts/answers.ts'

/** Without accents and capitals, as somebody in a hurry writes a name. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** True if the typed number is the row's, or each typed word begins a part of its name. */
export function isSought({ patientName, queueNumber }: BoardRow, typed: string): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const parts = plain(patientName).split(/[\s-]+/)
  return typed.trim() === String(queueNumber) || words.every((word) => parts.some((part) => part.startsWith(word)))
}
