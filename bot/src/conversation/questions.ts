import type { PlaceFacts } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { consentText } from '@anteroom/messages/consent.ts'
import { clockTime, dayText, today } from './calendar.ts'
import { shortName } from './label.ts'
import type { Action, BookingDraft, Setting, State } from './model.ts'

/** The ways out of a question. */
const OUT: Action[] = [{ do: 'back' }, { do: 'leave' }]

/** The choices when no question is open. */
export const menu: Action[] = [{ do: 'first-free' }, { do: 'book' }, { do: 'status' }, { do: 'language' }]

/** The choices under a reply that asks nothing: when no question is open, and when one is. */
export const followUps: Action[] = [{ do: 'status' }, { do: 'help' }]
export const goOn: Action[] = [{ do: 'go-on' }, { do: 'leave' }]
export const nextSteps = ({ at }: State): Action[] => (at.step === 'idle' ? followUps : goOn)

export const placeFacts = (
  { doctor, day, place, expectedAt }: Omit<BookingDraft, 'moving'>,
  state: State,
  setting: Setting,
): PlaceFacts => ({
  doctor: shortName(doctor.name),
  day: dayText(day, state.language, setting),
  place,
  time: expectedAt && clockTime(expectedAt, state.language, setting),
})

/**
 * `texts` ask the same, in full and then more briefly; the last follows a notice. `options` are all that there are, shown
 * from `from` on as far as they fit; `fixed` and the ways out are shown with them.
 */
export type Question = { texts: string[]; options: Action[]; from: number; fixed: Action[]; out: Action[] }

const question = (text: string | string[], options: Action[], rest: Partial<Question> = {}): Question => ({
  texts: typeof text === 'string' ? [text] : text,
  options,
  from: 0,
  fixed: [],
  out: OUT,
  ...rest,
})

/** The question that the step asks. */
export function questionOf(state: State, setting: Setting): Question {
  const { at, language } = state
  const texts = chatTexts[language]
  switch (at.step) {
    case 'idle':
      return question(texts.help, menu, { out: [] })
    case 'doctor': {
      const doctors = at.doctors.map(({ id }): Action => ({ do: 'doctor', doctorId: id }))
      return question(texts.askDoctor, [...(at.moving ? [] : [{ do: 'first-free' } as const]), ...doctors], {
        from: at.from,
      })
    }
    case 'day': {
      const { doctor, moving } = at
      const isOffered = (day: string) =>
        day >= today(setting) && !(moving?.doctorId === doctor.id && moving.day === day)
      const days = doctor.days.filter(isOffered).map((day): Action => ({ do: 'day', day }))
      return question(texts.askDay(shortName(doctor.name)), days, { from: at.from })
    }
    case 'name': {
      const place = texts.place(placeFacts(at.draft, state, setting))
      const ask = `${texts.askName} ${consentText(language, setting.channel)}`
      // The confirmation shows the place again.
      return question([`${place}\n${ask}`, ask, texts.askName], [])
    }
    case 'confirm': {
      const { moving } = at.draft
      const facts = placeFacts(at.draft, state, setting)
      if (moving === null) {
        const text = texts.askConfirm({ ...facts, name: shortName(at.patientName) })
        return question(text, [], { fixed: [{ do: 'confirm' }, { do: 'other-day' }, { do: 'rename' }] })
      }
      const from = dayText(moving.day, language, setting)
      return question(texts.askMove({ ...facts, ticket: moving.queueNumber, from }), [], {
        fixed: [{ do: 'confirm' }, { do: 'other-day' }],
      })
    }
    case 'which': {
      const options = at.appointments.map(({ appointmentId }): Action => ({ do: 'appointment', appointmentId }))
      return question(texts.askWhich, options, { from: at.from })
    }
    case 'give-up': {
      const { queueNumber: ticket, doctor, day } = at.appointment
      const facts = { ticket, doctor: shortName(doctor), day: dayText(day, language, setting) }
      return question(texts.askGiveUp(facts), [], { fixed: [{ do: 'confirm' }] })
    }
  }
}
