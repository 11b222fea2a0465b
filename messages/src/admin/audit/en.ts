import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { QueueCommand } from '@anteroom/contracts/queue-commands.ts'
import type { SettingsRoute } from '@anteroom/contracts/routes.ts'

/** Who acts beside the staff, as rows name them. */
export type Actor = 'patient' | 'bot' | 'system' | 'api' | 'shell' | 'unknown'

/** Keeps the words closed: what can be done and has none does not compile. */
const forEach =
  <Key extends string>() =>
  (texts: Record<Key, string>) =>
    texts

/** The audit page: who did what and when. */
export const en = {
  title: 'Audit',
  lead: 'Who did what, and who looked at what. The newest comes first. Patients appear by their number, never by name.',
  filter: 'What to show',
  from: 'From',
  to: 'To',
  who: 'Who',
  everyone: 'Everyone',
  doctor: 'Doctor',
  everyDoctor: 'Every doctor',
  when: 'When',
  what: 'What',
  about: 'About',
  older: 'Show older ones',
  none: 'There is nothing here for this choice.',
  save: 'Save as CSV',
  saving: 'Collecting everything …',
  userName: 'User name',
  day: 'Day',
  numbers: 'Numbers',
  ids: 'Appointment IDs',
  account: 'Account',
  actors: forEach<Actor>()({
    patient: 'A patient, on the web',
    bot: 'A patient, by chat',
    system: 'Anteroom, by itself',
    api: 'Anteroom, at the start',
    shell: "Someone on the clinic's machine",
    unknown: 'A name that nobody has',
  }),
  commands: forEach<QueueCommand>()({
    book: 'booked an appointment',
    cancel: 'cancelled an appointment',
    'check-in': 'checked in',
    hold: 'asked for more time',
    call: 'called a patient',
    start: 'started a visit',
    finish: 'finished a visit',
    skip: 'noted a missed call',
    'no-show': 'marked a no-show',
    return: 'put a patient back in line',
    move: 'moved a patient in line',
    release: 'moved an appointment to another day or doctor',
    'set-language': 'changed the language of the messages',
    'set-contact': 'changed where the messages go',
    'verify-contact': 'confirmed a contact',
    'drop-contact': 'chose to get no messages',
    'expire-unverified': "gave up a booking that wasn't confirmed in time",
    'renew-link': "replaced a patient's link",
    next: 'went on to the next patient',
    close: 'closed the day',
    reopen: 'opened the day again',
    'set-closing': 'began or stopped closing the day',
    undo: 'undid a step',
    'set-doctor-status': "set the doctor's status",
    erase: "erased a person's name and contact",
    'erase-visit': "erased a visit's name and contact",
  }),
  actions: forEach<AccessAction>()({
    login: 'logged in',
    'login-failed': 'wrong password',
    logout: 'logged out',
    ended: 'ended by another login',
    board: "looked at a doctor's day",
    search: 'searched for appointments',
    export: "exported a person's data",
    erase: 'erased a person',
    settings: 'changed a setting',
    'settings-read': 'looked at settings',
    'access-log': 'read this list',
    staff: 'looked at the accounts',
    invite: 'invited someone',
    'reset-link': 'made a link for a new password',
    role: 'changed a role',
    disable: 'disabled an account',
    enable: 'enabled an account',
    password: 'set a new password',
    'session-ended': 'logged out another device',
    'second-factor': 'set up a second step',
    'second-factor-off': 'removed a second step',
    'recovery-codes': 'made new recovery codes',
    'setup-link': 'printed a setup link',
    setup: 'set up the first administrator',
  }),
  settings: forEach<SettingsRoute>()({
    addDisplay: 'added a waiting-room screen',
    withdrawDisplay: 'removed a waiting-room screen',
    setWebBookings: 'changed who can book on the web',
    clinicSettings: "looked at the clinic's details",
    saveClinicSettings: "changed the clinic's details",
    channels: 'looked at the channels',
    testCode: 'made a code for a test phone',
    goLive: 'took the clinic live',
    doctorSettings: "looked at the doctors' hours",
    addDoctor: 'added a doctor',
    saveDoctor: 'changed a doctor',
  }),
}

export type AuditTexts = typeof en
