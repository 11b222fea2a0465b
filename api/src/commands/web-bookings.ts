import type { WebBookingsAnswer } from '@anteroom/contracts/answers.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { iso } from '../present/day-view.ts'
import type { Clinic } from './clinic.ts'
import { currentDay } from './current-day.ts'

/** What staff see of the web: whether bookings are taken, who said so, and whether unusually many are refused. */
export async function webStatus({ settings, alarm }: Pick<Clinic, 'settings' | 'alarm'>): Promise<WebBookingsAnswer> {
  const [{ webBookings, lastChange }, alarmForSeconds] = await Promise.all([settings.load(), alarm.secondsLeft()])
  return {
    webBookings,
    since: iso(lastChange?.at ?? null),
    by: lastChange?.by ?? null,
    alarmForSeconds,
  }
}

/** The emergency brake: from now on only the web bookings that `webBookings` allows are taken. */
export async function setWebBookings(clinic: Clinic, webBookings: WebBookings, by: string): Promise<WebBookingsAnswer> {
  await clinic.settings.setWebBookings({ webBookings, by, at: clinic.clock() })
  await publishToEveryBoard(clinic)
  return webStatus(clinic)
}

/** Makes every open board fetch its data again. */
export async function publishToEveryBoard(clinic: Clinic): Promise<void> {
  for (const doctor of await clinic.doctors.all()) {
    clinic.publishBoardChange({ doctorId: doctor._id, day: await currentDay(clinic, doctor) })
  }
}
