import type { Report } from '@anteroom/contracts/report.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { SimpleGrid } from '@mantine/core'
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { Bar, Line } from 'react-chartjs-2'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName, localeOf } from '../ui/clinic-time.ts'
import { colour, useChartOptions } from './chart-look.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

type Props = { days: Report['days']; texts: AdminTexts['reports'] }

/** The days as pictures. The tables below have the same numbers for people who cannot see the charts. */
export default function ReportCharts({ days, texts }: Props) {
  const { language } = useStaffLanguage()
  const isLong = days.length > 60
  const locale = localeOf(language)
  const labels = days.map(({ day }) => dayName(day, locale))
  const { columns } = texts
  const options = useChartOptions(language)
  const bars = (label: string, data: number[], variable: string) => ({ label, data, backgroundColor: colour(variable) })
  const lines = (label: string, data: (number | undefined)[], variable: string) => {
    const borderColor = colour(variable)
    return {
      label,
      data,
      borderColor,
      backgroundColor: borderColor,
      borderWidth: isLong ? 1.5 : 3,
      pointRadius: isLong ? 0 : 3,
      spanGaps: true,
    }
  }

  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} mb="xl">
      <figure className="report-chart">
        <figcaption>{texts.patientsByDay}</figcaption>
        <div>
          <Bar
            aria-label={texts.patientsByDay}
            options={options(true)}
            data={{
              labels,
              datasets: [
                bars(
                  columns.seen,
                  days.map(({ seen }) => seen),
                  '--mantine-color-clinic-7',
                ),
                bars(
                  columns.noShows,
                  days.map(({ noShows }) => noShows),
                  '--mantine-color-alarm-5',
                ),
                bars(
                  columns.cancelled,
                  days.map(({ cancelled }) => cancelled),
                  '--mantine-color-gray-5',
                ),
              ],
            }}
          />
        </div>
      </figure>
      <figure className="report-chart">
        <figcaption>{texts.waitByDay}</figcaption>
        <div>
          <Line
            aria-label={texts.waitByDay}
            options={options(false)}
            data={{
              labels,
              datasets: [
                lines(
                  columns.waitMedian,
                  days.map(({ waits }) => waits?.median),
                  '--mantine-color-clinic-6',
                ),
                lines(
                  columns.waitNinetieth,
                  days.map(({ waits }) => waits?.ninetieth),
                  '--mantine-color-yellow-6',
                ),
              ],
            }}
          />
        </div>
      </figure>
    </SimpleGrid>
  )
}
