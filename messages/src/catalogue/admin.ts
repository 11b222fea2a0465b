import type { AdminTexts } from '../admin/en.ts'
import type { Facts } from './facts.ts'
import type { Examples } from './rows.ts'

/** A name that is the same in every language. */
const CHANNEL = 'Telegram'

/** Arguments for the functions of the administrator's pages. */
export function adminExamples({ name, doctor, room, day, time, minutes }: Facts): Examples<AdminTexts> {
  const person: [string][] = [[name]]
  return {
    savedBy: [[name, `${day}, ${time}`]],
    nowThere: [[name]],
    linkFor: person,
    worksUntil: [[time]],
    disableWho: person,
    actionsFor: person,
    roleOf: person,
    testedBy: [[name]],
    heldBackOn: [
      [1, CHANNEL, 'reply'],
      [12, CHANNEL, 'reply'],
      [1, CHANNEL, 'alert'],
      [12, CHANNEL, 'alert'],
    ],
    heldBackBetween: [[`${day}, ${time}`, `${day}, ${time}`]],
    wentLive: [[name, `${day}, ${time}`]],
    visitTypeNumber: [[1]],
    removeVisitType: person,
    zoneTitle: [[1], [2], [11]],
    zoneToday: [[day]],
    zoneShift: [[60], [330], [-360]],
    roomAndMinutes: [[room, minutes]],
    leavesFrom: [[day]],
    doctorSaved: [
      [0, 0],
      [3, 1],
    ],
    hoursFrom: [[day, 1]],
    hoursTo: [[day, 2]],
    addHours: [[day]],
    removeHours: [[day, 1]],
    removeDay: [[day]],
    outsideTitle: [[1], [2], [11]],
    movesTo: [[day, doctor]],
    accuracyPlaces: [[1], [5]],
    accuracyElapsed: [[0], [8]],
    accuracyAge: [[0], [20]],
    wordingBroken: [[`{${room}`]],
    wordingUnknown: [[`{${room}}`]],
    wordingMissing: [[`{${room}}`]],
    wordingLength: [
      [1, 143],
      [2, 180],
      [3, 320],
    ],
    wordingTooLong: [[1], [2]],
    yourWording: person,
    reportMinutes: [[12]],
    reportOfBooked: [[120]],
    reportNineOfTen: [['38']],
    reportNoShows: [[4, 96]],
    reportOff: [['9']],
    reportNotReached: [[3, 410]],
    reportSave: [[doctor]],
  }
}
