import { ordinal } from '../english.ts'
import type { StatusTexts } from './status-texts.ts'

export const en: StatusTexts = {
  news: {
    called: ({ room }) => `It's your turn. Please come to room ${room}.`,
    'in-room': ({ doctor, room }) => `You're with ${doctor} in room ${room}.`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? "You're next" : `You're ${ordinal(place)} in line`}${turn.kind === 'unknown' ? '' : `, ${say.turn(turn)}`}.`,
    held: ({ until }, say) =>
      `We'll let others go ahead ${until === null ? 'for a few minutes' : `until ${say.clock(until)}`}. You keep your place.`,
    missed: () => "You missed your call. Please tell us when you're here.",
    'another-day': ({ doctor, day, turn }, say) =>
      `You're booked with ${doctor} for ${say.day(day)}, ${say.turn(turn)}.`,
    'no-show': ({ wasCalled, mayReturn }) =>
      [
        wasCalled
          ? "You missed your appointment. We called you, but you weren't here."
          : "Your appointment didn't take place.",
        mayReturn
          ? "If you're here now, tell the front desk. If not, please book again."
          : 'Please book again or ask at the front desk.',
      ].join(' '),
    cancelled: () => 'Your appointment is cancelled.',
    done: () => 'Your visit is over. Thank you for coming. Take care.',
    moved: () => 'Your appointment was moved. The link shows the new one.',
  },
  short: {
    called: ({ room }) => `it's your turn, room ${room}`,
    'in-room': ({ room }) => `you're in room ${room}`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? "you're next" : `${ordinal(place)} in line`}, ${say.turn(turn)}`,
    held: ({ until }, say) => (until === null ? 'others go ahead' : `others go ahead until ${say.clock(until)}`),
    missed: () => 'you missed your call',
    'another-day': ({ day, turn }, say) => `${say.day(day)}, ${say.turn(turn)}`,
    'no-show': ({ wasCalled }) => (wasCalled ? 'you missed it' : "it didn't take place"),
    cancelled: () => 'cancelled',
    done: () => 'over',
    moved: () => 'moved',
  },
  runningLate: (doctor) => `${doctor} is running late.`,
  onBreak: (doctor, until) =>
    until === null
      ? `${doctor} is on a break, so we don't know the time yet.`
      : `${doctor} is on a break until about ${until}.`,
  notBegun: (doctor) => `${doctor} hasn't started, so we don't know the time yet.`,
  keepsPlace: 'You keep your place.',
  checkedIn: "You're checked in.",
  visit: ({ number, doctor, room }) => `Number ${number}, ${doctor}, room ${room}`,
  briefVisit: ({ number, room }) => `Number ${number}, room ${room}`,
  at: (clinic) => clinic,
  item: ({ number, doctor, short }) => `Number ${number}, ${doctor}: ${short}`,
}
