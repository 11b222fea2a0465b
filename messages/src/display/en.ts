/** Every word of a screen in the waiting room, and of the slip that is handed over. Times are formatted. */
export const en = {
  number: 'Number',
  room: 'Room',
  next: 'Next',
  /** Spoken, not shown. */
  spoken: (number: number, room: string) => `Number ${number}. Please go to room ${room}.`,
  nobodyYet: 'Your number appears here when we call you.',
  runningLate: 'running late',
  onBreak: 'on a break',
  onBreakUntil: (time: string) => `on a break until about ${time}`,
  lostSince: (time: string) => `No connection since ${time}`,
  askTheDesk: 'Please ask at the front desk.',
  trial: "This clinic is still being set up. You won't get any messages yet.",
  starting: 'One moment …',
  withoutLink: 'This screen needs its link. The front desk can make one.',
  follow: 'Scan to follow your turn on your phone.',
  checkIn: 'Arrived? Scan to check in.',
  soundOn: 'Turn the sound on',
}

export type DisplayTexts = typeof en
