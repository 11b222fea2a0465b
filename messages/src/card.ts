import type { Scene } from '@anteroom/contracts/scene.ts'
import { statusLines, statusTexts } from './status.ts'
import type { Reader } from './when.ts'
import { whose } from './whose.ts'

/** `patientName`: whose appointment it is, for a contact with appointments for several people. */
export type CardFacts = {
  patientName: string | null
  clinic: string
  link: string
  /** What moved the turn since the last alert about it, as a sentence; absent: nothing worth saying. */
  change?: string
}

/** The text of the live status card in a Telegram chat: what the appointment is now, and the link to its page. */
export function cardText(scene: Scene, { patientName, clinic, link, change }: CardFacts, reader: Reader): string {
  const [news = '', ...more] = statusLines(scene, reader)
  const changed = change === undefined ? [] : [change]
  return [whose(patientName, news), '', ...more, ...changed, statusTexts[reader.language].at(clinic), link].join('\n')
}
