import type { DayFiguresStore } from '@anteroom/store/day-figures.ts'
import type { Clinic } from '../commands/clinic.ts'
import { answered } from '../commands/outcome.ts'
import type { DayCounter } from '../reports/count-days.ts'
import { presentReport } from '../reports/present-report.ts'
import type { Handlers } from './handler.ts'

export type ReportParts = {
  clinic: Pick<Clinic, 'doctors'>
  counter: DayCounter
  figures: Pick<DayFiguresStore, 'of'>
}

export const reportHandlers = ({ clinic, counter, figures }: ReportParts) =>
  ({
    report: async ({ query }) => {
      await counter.count()
      const [found, doctors] = await Promise.all([figures.of(query), clinic.doctors.all()])
      return answered(presentReport(query, found, new Map(doctors.map(({ _id, name }) => [_id, name]))))
    },
  }) satisfies Partial<Handlers>
