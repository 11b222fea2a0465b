/**
 * What can be asked of a doctor's day: the rules decide these, the history has one row for each that changed something,
 * and the audit page says each in words.
 */
export const queueCommands = [
  'book',
  'cancel',
  'check-in',
  'hold',
  'ask-call-back',
  'called-back',
  'call',
  'start',
  'finish',
  'skip',
  'no-show',
  'return',
  'move',
  'release',
  'set-language',
  'set-contact',
  'correct',
  'note',
  'verify-contact',
  'drop-contact',
  'expire-unverified',
  'renew-link',
  'next',
  'close',
  'reopen',
  'announce',
  'set-closing',
  'undo',
  'set-doctor-status',
  'erase',
  'erase-visit',
] as const

export type QueueCommand = (typeof queueCommands)[number]
