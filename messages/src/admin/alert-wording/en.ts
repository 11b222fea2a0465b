import type { Placeholder, WordableKind } from '@anteroom/contracts/alert-wording.ts'

/** The page on which an administrator words alerts. */
export const en = {
  title: 'Wording',
  lead: 'What your messages say first. The number, the clinic and the link always follow.',
  language: 'Language',
  message: 'Message',
  words: 'Wording',
  insert: 'Insert',
  preview: 'As a text message, with example names',
  reset: 'Back to our wording',
  ours: 'This is our wording.',
  asCard: 'Also the answer to anyone who books in a chat. The card on Telegram keeps our wording.',
  kinds: {
    booked: "You're booked",
    nearly: 'Nearly your turn',
    next: "You're next",
    called: "It's your turn",
    missed: 'Missed call',
    'doctor-late': 'Running late',
    'doctor-break': 'Break',
    'doctor-break-until': 'Break with an end',
    'doctor-back': 'Seeing patients again',
    'moved-by-clinic': 'Moved by the clinic',
    'cancelled-by-clinic': 'Cancelled by the clinic',
    'no-show': 'Missed appointment',
    'no-show-closed': 'Missed appointment, day closed',
  } satisfies Record<WordableKind, string> as Record<WordableKind, string>,
  placeholders: {
    doctor: 'Doctor',
    clinic: 'Clinic',
    room: 'Room',
    number: 'Number',
    day: 'Day',
    time: 'Expected time',
    ahead: 'People ahead',
    until: 'End of the break',
  } satisfies Record<Placeholder, string> as Record<Placeholder, string>,
  changedMeanwhile:
    'Someone else changed this wording while you were here. Theirs is below the field. Save again to keep yours.',
  faults: {
    long: 'Please use at most 240 characters.',
    lines: 'Please keep it to one line.',
    save: 'Some wording needs a correction. We opened the first one.',
  },
}

/** What is wrong with a wording, and which part of it. */
export const sentences = {
  wordingBroken: (part: string) => `Please check the braces: ${part} should look like {…}.`,
  wordingUnknown: (part: string) => `We can't fill in ${part} here. Please use one of the buttons.`,
  wordingMissing: (part: string) => `Please put in ${part}: patients need it here.`,
  wordingLength: (texts: number, characters: number) =>
    texts === 1 ? `1 text message, ${characters} characters` : `${texts} text messages, ${characters} characters`,
  wordingTooLong: (most: number) =>
    most === 1
      ? 'Longer than 1 text message: each one costs more.'
      : `Longer than ${most} text messages: each one costs more.`,
  yourWording: (message: string) => `${message} · yours`,
}

export type AlertWordingTexts = typeof en
export type AlertWordingSentences = typeof sentences
