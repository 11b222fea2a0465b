import type { Day } from '@anteroom/contracts/queue.ts'
import type { Colleague } from '@anteroom/queue/estimate/prior.ts'
import type { DayFiguresStore } from './day-figures.ts'
import type { DoctorStore } from './doctors.ts'

type Parts = { dayFigures: Pick<DayFiguresStore, 'lengthsByDoctor'>; doctors: Pick<DoctorStore, 'all'> }

/** Reads how long the doctors' consultations took in a period, of those that the clinic still has. */
export const colleaguesIn =
  ({ dayFigures, doctors }: Parts) =>
  async (span: { from: Day; to: Day }): Promise<Colleague[]> => {
    const [measured, all] = await Promise.all([dayFigures.lengthsByDoctor(span), doctors.all()])
    const setFor = new Map(all.map(({ _id, consultationMinutes }) => [_id, consultationMinutes]))
    return measured.flatMap(({ _id, count, minutes }) => {
      const set = setFor.get(_id)
      return set === undefined || count === 0 ? [] : [{ doctorId: _id, mean: minutes / count, set, measured: count }]
    })
  }
