/** The page on which an administrator says for how long things are kept. */
export const en = {
  title: 'Retention',
  lead: "How many days you keep what's stored. After that it's deleted by itself.",
  kinds: {
    visits: 'Visits',
    patients: 'Patients',
    chats: 'Chat messages',
    quotes: 'Times that patients were shown',
    accessLog: 'Access log',
  },
  hints: {
    visits: "Doctors' days with their history and messages, after the day. At least 7.",
    patients: 'Name, language and consent, after the last appointment or STOP. At least 91.',
    chats: 'What patients wrote to you, encrypted. At least 2.',
    quotes: 'Without names. They show how good your times were. At least 3.',
    accessLog: 'Who logged in, and who looked at what. At least 30.',
  },
  fault: 'Please enter a whole number of days, not below the least.',
  ask: 'Delete this for good?',
  askLead: "With these days, this goes at once and can't come back:",
  going: {
    visits: "Doctors' days",
    patients: 'Patients',
    chats: 'Messages',
    quotes: 'Times shown',
    accessLog: 'Entries of the access log',
  },
  keep: 'Keep everything',
  yes: 'Save and delete',
}

export type RetentionTexts = typeof en
