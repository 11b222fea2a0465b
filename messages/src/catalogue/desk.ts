import type { DeskTexts } from '../staff/desk/en.ts'
import type { Facts } from './facts.ts'
import type { Examples } from './rows.ts'

/** Arguments for the functions of the front desk's pages. */
export const deskExamples = ({ room, time }: Facts): Examples<DeskTexts> => ({
  displayMade: [[room]],
  displaySeen: [[time]],
  displayWithdrawWhere: [[room]],
  displayWithdrawn: [[room]],
})

/** Where and when each text of the front desk is read. */
export const deskSituations: Record<keyof DeskTexts, string> = {
  displays: 'Day options; title of the page it leads to',
  displaysLead: 'Screens: below the title',
  displayWhere: 'Screens: field',
  displayWhereHint: 'Screens: below the field',
  displayWhereFault: 'Screens: the field is empty',
  displayDoctors: 'Screens: the choice of doctors',
  displayDoctorsHint: 'Screens: below that choice',
  displayLanguages: 'Screens: the choice of languages',
  displayLanguagesFault: 'Screens: no language is chosen',
  displayInitials: 'Screens: a box to tick',
  displayInitialsHint: 'Screens: below that box',
  displayMake: 'Screens: button',
  displayMade: 'Screens: title above a new link',
  displayMadeLead: 'Screens: below that title',
  displayAllDoctors: 'Screens: in the list',
  displayWithInitials: 'Screens: in the list',
  displaySeen: 'Screens: in the list',
  displayNotSeen: 'Screens: in the list',
  displayNone: 'Screens: instead of a list',
  displayWithdraw: 'Screens: button in the list',
  displayWithdrawWhere: 'The same button, for screen readers',
  displayWithdrawn: 'Screens: after that button',
  copy: 'Beside a link: button',
  copied: 'After that button, for screen readers',
  qrCodeOfLink: 'The QR code, for screen readers',
}
