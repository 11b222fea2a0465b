import type { ReportFigures } from '@anteroom/contracts/report.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'

type Column = {
  key: keyof AdminTexts['reports']['columns'] & string
  unit: 'count' | 'minutes' | 'share'
  /** Nothing where there was nothing to measure. */
  of: (figures: ReportFigures) => number | null | undefined
}

/** The figures of a doctor and of a day, in the tables and in their files. */
export const columns: Column[] = [
  { key: 'booked', unit: 'count', of: ({ booked }) => booked },
  { key: 'seen', unit: 'count', of: ({ seen }) => seen },
  { key: 'cancelled', unit: 'count', of: ({ cancelled }) => cancelled },
  { key: 'noShows', unit: 'count', of: ({ noShows }) => noShows },
  { key: 'waitMedian', unit: 'minutes', of: ({ waits }) => waits?.median },
  { key: 'waitNinetieth', unit: 'minutes', of: ({ waits }) => waits?.ninetieth },
  { key: 'length', unit: 'minutes', of: ({ lengths }) => lengths?.mean },
  { key: 'minutesOff', unit: 'minutes', of: ({ promised }) => promised?.minutesOff },
  { key: 'kept', unit: 'share', of: ({ promised }) => promised?.kept },
  { key: 'sent', unit: 'count', of: ({ alerts }) => alerts.sent },
  { key: 'delivered', unit: 'count', of: ({ alerts }) => alerts.delivered },
  { key: 'notReached', unit: 'count', of: ({ alerts }) => alerts.notReached },
  { key: 'inTime', unit: 'share', of: ({ alerts }) => alerts.inTime },
]

/** A figure as people read it; a dash for what could not be measured. */
export function shown(value: number | null | undefined, unit: Column['unit'], texts: AdminTexts): string {
  if (value === null || value === undefined) return '–'
  switch (unit) {
    case 'count':
      return String(value)
    case 'minutes':
      return texts.reportMinutes(Math.round(value))
    case 'share':
      return `${Math.round(value * 100)} %`
  }
}
