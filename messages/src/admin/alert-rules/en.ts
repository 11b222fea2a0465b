/** The page on which an administrator says when patients get alerts. */
export const en = {
  title: 'Alerts',
  lead: 'When patients hear from you. Changes count at once.',
  nearly: 'Nearly your turn',
  nearlyAhead: 'Patients ahead',
  nearlyMinutes: 'Or minutes before the turn',
  delays: 'Delays',
  delayMinutes: 'Minutes of delay',
  quiet: 'Quiet hours',
  keepQuiet: 'Keep quiet in these hours',
  from: 'From',
  to: 'To',
  hints: {
    nearlyAhead: "We write “It's nearly your turn” when this many are left.",
    nearlyMinutes:
      'If you enter minutes, they count instead. Patients who said how long they need are asked to come in time for that.',
    delayMinutes: 'We write that the doctor is running late when a turn moves by this much.',
    quiet:
      "Cancellations, moves and news of the doctor wait until they end, and go if they're still true, at the latest an hour before the doctor starts. Calls, “You're next”, codes and confirmations always go.",
  },
  faults: {
    nearlyAhead: 'Please enter 2 to 20.',
    nearlyMinutes: 'Please enter 5 to 240 minutes, or nothing.',
    delayMinutes: 'Please enter 5 to 60 minutes.',
    quietHours: 'Please enter two different times.',
  },
}

export type AlertRulesTexts = typeof en
