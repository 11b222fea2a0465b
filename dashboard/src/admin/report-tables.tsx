import type { Report, ReportFigures } from '@anteroom/contracts/report.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { Table } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { dayName, localeOf } from '../ui/clinic-time.ts'
import { csvOf, saveCsv } from '../ui/csv.ts'
import { columns, shown } from './report-columns.ts'
import { SavedTable, TableHead } from './saved-table.tsx'

type FiguresProps = {
  title: string
  file: string
  first: string
  rows: { key: string; name: string; written: string; figures: ReportFigures }[]
  texts: AdminTexts
}

const FiguresTable = ({ title, file, first, rows, texts }: FiguresProps) => (
  <SavedTable
    title={title}
    file={file}
    heads={[first, ...columns.map(({ key }) => texts.reports.columns[key])]}
    rows={rows.map(({ key, name, written, figures }) => ({
      key,
      shown: [name, ...columns.map(({ unit, of }) => shown(of(figures), unit, texts))],
      written: [written, ...columns.map(({ of }) => of(figures))],
    }))}
  />
)

/** Monday is day 1 of the week that it names. */
const weekdays = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08']

function Arrivals({
  arrivals,
  texts,
  file,
  locale,
}: {
  arrivals: number[][]
  texts: AdminTexts
  file: string
  locale: string
}) {
  const most = Math.max(1, ...arrivals.flat())
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    arrivals.some((day) => (day[hour] ?? 0) > 0),
  )
  const [from, to] = [hours[0] ?? 0, hours.at(-1) ?? -1]
  const open = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const named = weekdays.map((day) => weekday.format(Date.parse(`${day}T00:00:00Z`)))
  const csv = () =>
    csvOf([
      [texts.reports.weekday, ...open.map((hour) => `${hour}:00`)],
      ...arrivals.map((day, index) => [named[index] ?? '', ...open.map((hour) => day[hour] ?? 0)]),
    ])
  if (open.length === 0) return null
  return (
    <section aria-label={texts.reports.arrivals} className="report-table">
      <TableHead title={texts.reports.arrivals} onSave={() => saveCsv(file, csv())} />
      <Table.ScrollContainer minWidth={0}>
        <Table aria-label={texts.reports.arrivals} className="arrivals" verticalSpacing={4} horizontalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{texts.reports.weekday}</Table.Th>
              {open.map((hour) => (
                <Table.Th key={hour} scope="col">
                  {hour}:00
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {arrivals.map((day, index) => (
              <Table.Tr key={weekdays[index]}>
                <Table.Th scope="row">{named[index]}</Table.Th>
                {open.map((hour) => (
                  <Table.Td key={hour} style={{ '--share': (day[hour] ?? 0) / most }}>
                    {day[hour] || ''}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

/** The figures of a period by doctor and by day, and when patients come. Each can be saved as a file. */
export function ReportTables({ report, texts }: { report: Report; texts: AdminTexts }) {
  const { language } = useStaffLanguage()
  const locale = localeOf(language)
  const period = `${report.from}_${report.to}`
  return (
    <>
      <FiguresTable
        title={texts.reports.byDoctor}
        file={`doctors_${period}`}
        first={texts.reports.doctor}
        texts={texts}
        rows={report.doctors.map((figures) => ({
          key: figures.doctorId,
          name: figures.name,
          written: figures.name,
          figures,
        }))}
      />
      <Arrivals arrivals={report.arrivals} texts={texts} file={`arrivals_${period}`} locale={locale} />
      <FiguresTable
        title={texts.reports.byDay}
        file={`days_${period}`}
        first={texts.reports.day}
        texts={texts}
        rows={report.days.map((figures) => ({
          key: figures.day,
          name: dayName(figures.day, locale),
          written: figures.day,
          figures,
        }))}
      />
    </>
  )
}
