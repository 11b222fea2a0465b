import type { Command } from '@anteroom/contracts/commands.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './vocabulary-ar.ts'
import { en } from './vocabulary-en.ts'
import { es } from './vocabulary-es.ts'

/** What a sentence is about. `absent`: the patient cannot come. `lateness`: why they may be late, or what happens then. `off-list`: of which list, of patients or of messages, it does not say. `room`: where to go within the clinic. `beyond`: only people at the clinic can help with it. */
export type Topic =
  | Command
  | 'check-in'
  | 'late'
  | 'more-time'
  | 'call-back'
  | 'lateness'
  | 'absent'
  | 'off-list'
  | 'doctors'
  | 'urgent'
  | 'emergency'
  | 'beyond'
  | 'room'
  | 'where'
  | 'hours'
  | 'phone'
  | 'greeting'
  | 'thanks'
  | 'back'
  | 'more'
  | 'all'
  | 'first'
  | 'name'
  | 'machine'

/**
 * What a word does in its sentence. `not` denies what follows, `no` answers. `question` opens a question, `polite` opens a
 * request in the form of one. `unreal`: not now or not certain; `future` and `past`: at another time; `report`: somebody's
 * words. `other` is a subject that is not the patient, unless a `link` (with, for, to) is before it; `me` is the patient.
 * A sentence with `asking` objects or asks for a change, one with an `aside` names nobody; neither is a yes. `noise` says
 * nothing by itself.
 */
type Role =
  | 'yes'
  | 'no'
  | 'not'
  | 'question'
  | 'polite'
  | 'unreal'
  | 'future'
  | 'past'
  | 'report'
  | 'me'
  | 'other'
  | 'link'
  | 'time'
  | 'asking'
  | 'today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  | 'minutes'
  | 'aside'
  | 'noise'

export type Concept = Topic | Role

/**
 * The words and phrases of each concept, in plain letters and written out ("can not", "i am"). `(a|b)` is either, `(a|)`
 * may be missing, and `*` is up to four other words. All languages are understood at once, whichever is chosen.
 */
export const vocabulary: Record<Language, Record<Concept, string>> = { en, es, ar }
