import type { ShownClinic } from './shown-clinic.ts'
import * as steps from './shown-steps.ts'
import { type Step, shows } from './shown-steps.ts'

/** A page, or a state of it, for tests and pictures. */
export type Shown = {
  name: string
  /** Who is signed in; absent: nobody. */
  as?: 'chen' | 'reyes' | 'haddad' | 'desk' | 'admin'
  path: string | ((clinic: ShownClinic) => string)
  arrive: Step
  /** Its language: the reader's (absent), one chosen on the page, or the one it was made in. */
  language?: 'chosen' | 'its own'
  /**
   * What tests check: everything (absent), whether it can be read, or nothing, where other rows show the same parts.
   */
  tests?: 'layout' | 'none'
  /** What has no room on it is left out. */
  leavesOut?: true
  /** It leaves its browser without network and with another clock. */
  endsBrowser?: true
  /** It closes when the window changes, and is opened again for each size. */
  isPopUp?: true
  /** Its picture in the README: the file's name, the window, its pixel ratio, and the part of the page. */
  inReadme?: { file: string; viewport: { width: number; height: number }; scale: number; of?: string }
}

const board = shows('main [data-rev]')

const patientsPages: Shown[] = [
  { name: 'the booking form', path: '/', arrive: shows('#name') },
  { name: 'a booking without a name', path: '/', arrive: steps.bookNothing, tests: 'none' },
  // Before the pages of appointments: a phone remembers those, and would check them in here.
  { name: 'the check-in without a code', path: '/here', arrive: shows('.lead'), tests: 'none' },
  { name: 'the check-in by number', path: '/here#ABCDEF', arrive: shows('form, .field'), tests: 'none' },
  {
    name: 'the status page, with a contact to confirm',
    path: ({ toConfirm }) => toConfirm,
    arrive: shows('.verify'),
  },
  { name: 'a call', path: ({ called }) => called, arrive: shows('.called') },
  {
    name: 'a patient who waits, late',
    path: ({ waiting }) => waiting,
    arrive: shows('.ticket.waiting'),
    inReadme: { file: 'page', viewport: { width: 360, height: 640 }, scale: 1.5 },
    tests: 'layout',
  },
  { name: 'a patient who is here', path: ({ here }) => here, arrive: shows('.ticket.waiting'), tests: 'none' },
  { name: 'a patient in a break', path: ({ onBreak }) => onBreak, arrive: shows('.ticket.waiting'), tests: 'none' },
  { name: 'a patient on hold', path: ({ held }) => held, arrive: shows('.ticket.held'), tests: 'none' },
  { name: 'a missed call', path: ({ missed }) => missed, arrive: shows('.ticket.missed'), tests: 'none' },
  { name: 'a patient in the room', path: ({ inRoom }) => inRoom, arrive: shows('.ticket.in-room'), tests: 'none' },
  { name: 'a visit that is done', path: ({ done }) => done, arrive: shows('.ticket.done'), tests: 'none' },
  { name: 'a no-show', path: ({ noShow }) => noShow, arrive: shows('.ticket.no-show'), tests: 'none' },
  {
    name: 'a cancelled appointment',
    path: ({ cancelled }) => cancelled,
    arrive: shows('.ticket.cancelled'),
    tests: 'none',
  },
  { name: 'a moved appointment', path: ({ moved }) => moved, arrive: shows('.ticket.another-day'), tests: 'none' },
  { name: 'an unknown appointment', path: '/a/no-such-appointment', arrive: shows('.ending h1'), tests: 'none' },
  {
    name: 'a patient offline',
    path: ({ waiting }) => waiting,
    arrive: steps.statusOffline,
    endsBrowser: true,
    tests: 'none',
  },
  {
    name: 'cancelling',
    path: ({ waiting }) => waiting,
    arrive: steps.press('.leave > button', '.question'),
    tests: 'none',
  },
  {
    name: 'rescheduling',
    path: ({ waiting }) => waiting,
    arrive: steps.chooseAnotherDay,
    tests: 'none',
  },
  { name: 'how estimates turned out', path: '/accuracy', arrive: steps.accuracy, tests: 'none' },
]

const staffsPages: Shown[] = [
  { name: 'the login', path: '/doctor', arrive: shows('input[type="password"]') },
  { name: 'the board', as: 'chen', path: '/doctor', arrive: board },
  {
    name: 'the board with 27 patients',
    as: 'reyes',
    path: '/doctor',
    // The workers try for a while before they say that one of them cannot be reached.
    arrive: shows('.unreached', { timeout: 60_000 }),
    inReadme: { file: 'board', viewport: { width: 1280, height: 720 }, scale: 1 },
    tests: 'layout',
  },
  { name: 'the board in a break', as: 'haddad', path: '/doctor', arrive: board, tests: 'layout' },
  { name: 'the board without patients', as: 'desk', path: '/doctor', arrive: steps.openDoctor('empty'), tests: 'none' },
  { name: 'the board of a closed day', as: 'desk', path: '/doctor', arrive: steps.openDoctor('closed'), tests: 'none' },
  {
    name: 'the board offline',
    as: 'reyes',
    path: '/doctor',
    arrive: steps.boardOffline,
    endsBrowser: true,
    tests: 'none',
  },
  {
    name: 'the board in a conflict',
    as: 'desk',
    path: '/doctor',
    arrive: steps.openDoctor('contested', steps.callTwice),
    tests: 'none',
  },
  { name: "a patient's menu", as: 'chen', path: '/doctor', arrive: steps.openMenu, isPopUp: true },
  {
    name: "a patient's alerts",
    as: 'reyes',
    path: '/doctor',
    arrive: steps.press('.queue .alerts-mark', '.pop-up'),
    isPopUp: true,
    tests: 'none',
  },
  {
    name: 'who is done',
    as: 'reyes',
    path: '/doctor',
    arrive: steps.press('main summary', 'details[open] li'),
    tests: 'layout',
  },
  { name: 'closing the day', as: 'chen', path: '/doctor', arrive: steps.askToClose },
  { name: 'closing a busy day', as: 'reyes', path: '/doctor', arrive: steps.askToClose, tests: 'layout' },
  { name: 'writing to all who wait', as: 'reyes', path: '/doctor', arrive: steps.askToAnnounce, tests: 'layout' },
  { name: 'the slip of a walk-in', as: 'haddad', path: '/doctor', arrive: steps.addWalkIn, tests: 'none' },
  {
    name: 'the keys',
    as: 'chen',
    path: '/doctor',
    arrive: steps.openKeys,
    tests: 'none',
  },
  { name: 'the front desk', as: 'desk', path: '/desk', arrive: board },
  { name: 'a search at the desk', as: 'desk', path: '/desk', arrive: steps.search, tests: 'layout' },
  { name: 'the list of another day', as: 'desk', path: '/desk', arrive: steps.openOtherDay },
  {
    name: 'booking at the desk',
    as: 'desk',
    path: '/desk',
    arrive: steps.press('.week td button:not(:disabled)', '[role="dialog"] input'),
    tests: 'layout',
  },
  { name: 'the own account', as: 'chen', path: '/doctor?account', arrive: shows('main li') },
  { name: 'the poster', path: '/doctor?poster=dr_1', arrive: shows('.poster img'), language: 'chosen' },
  {
    name: 'the screens',
    as: 'desk',
    path: '/doctor?displays',
    arrive: shows('main li, main article'),
    tests: 'layout',
  },
  { name: 'choosing a password', path: ({ passwordLink }) => passwordLink, arrive: shows('form'), tests: 'none' },
  { name: 'a link that is over', path: '/doctor?password#none', arrive: shows('[role="alert"]'), tests: 'none' },
]

const adminsPages: Shown[] = [
  { name: 'setting up', path: '/admin/setup#token', arrive: steps.openSetup, tests: 'none' },
  { name: 'what only managers see', as: 'desk', path: '/admin', arrive: shows('main [role="alert"]'), tests: 'none' },
  { name: 'the clinic', as: 'admin', path: '/admin/clinic', arrive: shows('main form input'), tests: 'none' },
  { name: 'the doctors', as: 'admin', path: '/admin/doctors', arrive: shows('main li'), tests: 'none' },
  {
    name: 'a doctor',
    as: 'admin',
    path: '/admin/doctors',
    arrive: steps.press('main li button', 'main form input'),
    tests: 'layout',
  },
  { name: 'the reports', as: 'admin', path: '/admin/reports', arrive: steps.reports, tests: 'none' },
  { name: 'the channels', as: 'admin', path: '/admin/channels', arrive: shows('main li'), tests: 'none' },
  { name: 'going live', as: 'admin', path: '/admin/go-live', arrive: shows('main [role="status"]'), tests: 'none' },
  { name: 'the audit page', as: 'admin', path: '/admin/audit', arrive: shows('.audit tbody tr') },
  { name: 'the retention page', as: 'admin', path: '/admin/retention', arrive: shows('main form input') },
  { name: 'the accounts of staff', as: 'admin', path: '/admin/staff', arrive: shows('main li') },
  { name: 'when alerts go', as: 'admin', path: '/admin/alerts', arrive: shows('input[type="time"]') },
  { name: 'what alerts say', as: 'admin', path: '/admin/wording', arrive: shows('main textarea') },
]

const screensAndPhones: Shown[] = [
  {
    name: 'a screen of the waiting room',
    path: ({ screen }) => screen,
    arrive: shows('.first'),
    language: 'its own',
    leavesOut: true,
  },
  {
    name: 'a screen in Arabic',
    path: ({ arabicScreen }) => arabicScreen,
    arrive: shows('.first'),
    language: 'its own',
    tests: 'none',
  },
  {
    name: 'a screen offline',
    path: ({ screen }) => screen,
    arrive: steps.screenOffline,
    endsBrowser: true,
    language: 'its own',
    tests: 'none',
  },
  {
    name: 'a withdrawn screen',
    path: ({ withdrawnScreen }) => withdrawnScreen,
    arrive: steps.withdrawn,
    tests: 'none',
  },
  { name: 'a screen without its link', path: '/display', arrive: shows('.notice'), tests: 'none' },
  {
    name: 'the phones',
    path: '/phone',
    arrive: (page) => page.getByText('How the providers behave').click(),
    language: 'its own',
  },
  {
    name: 'a talk by phone',
    path: '/phone',
    arrive: steps.talk,
    language: 'its own',
    inReadme: { file: 'phone', viewport: { width: 392, height: 980 }, scale: 1.5, of: '#telegram' },
    tests: 'none',
  },
]

/** Every page that somebody can open, in each state that looks different. */
export const shownPages: Shown[] = [...patientsPages, ...staffsPages, ...adminsPages, ...screensAndPhones]
