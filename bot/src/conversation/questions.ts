import type { OfferFacts } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { consentText } from '@anteroom/messages/consent.ts'
import { whose } from '@anteroom/messages/whose.ts'
import { dayText, expectedText, today } from './calendar.ts'
import { abbreviatedName, shortName } from './label.ts'
import type { Action, BookingDraft, Setting, State } from './model.ts'

/** The ways out of a question. */
const OUT: Action[] = [{ do: 'back' }, { do: 'leave' }]

/** The choices when no question is open. */
export const menu: Action[] = [{ do: 'first-free' }, { do: 'book' }, { do: 'status' }, { do: 'language' }]

/** How many minutes before their turn patients may want to be told; any other number can be written. */
export const leads: Action[] = [15, 30, 60].map((minutes) => ({ do: 'lead', minutes }))

/** The choices under a reply that asks nothing: when no question is open, and when one is. */
export const followUps: Action[] = [{ do: 'status' }, { do: 'help' }]
export const goOn: Action[] = [{ do: 'go-on' }, { do: 'leave' }]
export const nextSteps = ({ at }: State): Action[] => (at.step === 'idle' ? followUps : goOn)

/** Known names under the question for one in an SMS; any other can be written. */
const MAX_NAMES_BY_SMS = 4

const offerFacts = (
  { doctor, day, place, ...expected }: BookingDraft,
  { language }: State,
  setting: Setting,
): OfferFacts => ({
  doctor: shortName(doctor.name, setting),
  day: dayText(day, language, setting),
  turn: expectedText(expected, language, setting),
  ahead: place - 1,
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
      return question(texts.askDay(shortName(doctor.name, setting)), days, { from: at.from })
    }
    case 'name': {
      const facts = offerFacts(at.draft, state, setting)
      const [offer, briefOffer] = [texts.offer(facts), texts.offer({ ...facts, ahead: null })]
      const ask = `${texts.askName} ${consentText(language, setting.channel)}`
      // The confirmation shows the offer again.
      const known = setting.channel === 'sms' ? state.names.slice(0, MAX_NAMES_BY_SMS) : state.names
      const names = known.map((name): Action => ({ do: 'name', name }))
      return question([`${offer}\n${ask}`, `${briefOffer}\n${ask}`, ask, texts.askName], [], { fixed: names })
    }
    case 'visit-type': {
      const types = (at.draft.visitTypes ?? []).map(({ id }): Action => ({ do: 'visit-type', visitType: id }))
      return question(texts.askVisitType, types, { fixed: [{ do: 'visit-type', visitType: null }] })
    }
    case 'confirm': {
      const { moving } = at.draft
      const facts = offerFacts(at.draft, state, setting)
      if (moving === null) {
        const text = texts.askConfirm({ ...facts, name: shortName(at.patientName, setting) })
        return question(text, [], { fixed: [{ do: 'confirm' }, { do: 'other-day' }, { do: 'rename' }] })
      }
      const from = dayText(moving.day, language, setting)
      const askWith = (doctor: string) =>
        whose(
          moving.who && shortName(moving.who, setting),
          texts.askMove({ ...facts, doctor, ticket: moving.queueNumber, from }),
        )
      const { doctor } = facts
      return question([askWith(doctor), askWith(abbreviatedName(doctor, doctor.length))], [], {
        fixed: [{ do: 'confirm' }, { do: 'other-day' }],
      })
    }
    case 'which': {
      const options = at.appointments.map(({ appointmentId }): Action => ({ do: 'appointment', appointmentId }))
      return question(texts.askWhich, options, { from: at.from })
    }
    case 'give-up': {
      const { queueNumber: ticket, doctor, day, who } = at.appointment
      const facts = { ticket, doctor: shortName(doctor, setting), day: dayText(day, language, setting) }
      return question(whose(who && shortName(who, setting), texts.askGiveUp(facts)), [], { fixed: [{ do: 'confirm' }] })
    }
  }
}
