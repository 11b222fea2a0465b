import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import { Bar } from 'react-chartjs-2'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { colour, useChartOptions } from './chart-look.ts'

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)

export type NamedCell = { name: string; covered: number | null; early: number | null; late: number | null }

/**
 * How many of 100 times came true, by how far ahead they looked. The table has the same numbers for people who cannot
 * see the chart.
 */
export default function AccuracyChart({ cells, texts }: { cells: NamedCell[]; texts: AdminTexts['accuracy'] }) {
  const { language } = useStaffLanguage()
  const shares = (key: 'covered' | 'early' | 'late', variable: string) => ({
    label: texts.columns[key],
    data: cells.map((cell) => Math.round((cell[key] ?? 0) * 1_000) / 10),
    backgroundColor: colour(variable),
  })
  const options = useChartOptions(language)
  return (
    <figure className="report-chart">
      <figcaption>{texts.chart}</figcaption>
      <div>
        <Bar
          aria-label={texts.chart}
          options={options(true)}
          data={{
            labels: cells.map(({ name }) => name),
            datasets: [
              shares('early', '--mantine-color-yellow-6'),
              shares('covered', '--mantine-color-clinic-7'),
              shares('late', '--mantine-color-alarm-5'),
            ],
          }}
        />
      </div>
    </figure>
  )
}
