import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Report } from '@anteroom/contracts/report.ts'
import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { daysLater } from '../ui/clinic-time.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { AccuracySection } from './accuracy-section.tsx'
import { useAdminTexts } from './admin-language.tsx'
import { PageHead } from './page-head.tsx'
import { DoctorField, PeriodFields } from './period-fields.tsx'
import { shown } from './report-columns.ts'
import { ReportTables } from './report-tables.tsx'
import { useClinicChoice } from './use-clinic-choice.ts'

const ReportCharts = lazy(() => import('./report-charts.tsx'))

/** `doctorId`: empty for all. */
type Choice = { from: string; to: string; doctorId: string }

const periods = [
  { key: 'week', days: 7 },
  { key: 'month', days: 30 },
  { key: 'year', days: 365 },
] as const

/** The last `days` days, today included. */
const lastDays = (today: string, days: number) => ({ from: daysLater(today, 1 - days), to: today })

const lastMonth = (today: string): Choice => ({ ...lastDays(today, 30), doctorId: '' })

/** What waits, consultations and messages were like in a period, for the manager of the clinic. */
export function Reports() {
  const { texts: staff, language } = useStaffLanguage()
  const { reports: texts } = useAdminTexts()
  const { api } = useParts()
  const { clinic, choice, change, problem, setProblem } = useClinicChoice(lastMonth)
  const [report, setReport] = useState<Report | null>(null)

  usePageTitle(texts.title)

  const load = useCallback(async () => {
    if (choice === null || choice.from === '' || choice.to === '') return
    const { doctorId, ...period } = choice
    const result = await api.report({ ...period, ...(doctorId && { doctorId }) })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setReport(result.value)
  }, [api, choice, setProblem])
  useEffect(() => {
    load()
  }, [load])

  const named = report && {
    ...report,
    doctors: report.doctors.map((one) => {
      const names = clinic?.doctors.find(({ id }) => id === one.doctorId)?.names
      return { ...one, name: nameIn({ ...one, names }, language) }
    }),
  }
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {clinic && choice && (
        <Group align="end" mb="lg" role="group" aria-label={texts.period}>
          <PeriodFields period={choice} onChange={change} />
          <DoctorField
            clinic={clinic}
            texts={texts}
            doctorId={choice.doctorId}
            onChange={(doctorId) => change({ doctorId })}
          />
          {periods.map(({ key, days }) => (
            <Button key={key} variant="default" onClick={() => change(lastDays(clinic.today, days))}>
              {texts.last[key]}
            </Button>
          ))}
        </Group>
      )}
      <div role="alert">{problem && <Text>{staff.refusals[problem.reason]}</Text>}</div>
      {named && (named.all.booked === 0 ? <Text role="status">{texts.nothing}</Text> : <Figures report={named} />)}
      {report && choice && (
        <AccuracySection from={report.from} to={report.to} doctorId={choice.doctorId || undefined} />
      )}
    </>
  )
}

function Figures({ report }: { report: Report }) {
  const adminTexts = useAdminTexts()
  const { reports: texts } = adminTexts
  const { all, days } = report
  const minutes = (value: number) => shown(value, 'minutes', adminTexts)
  const share = (part: number, whole: number) => shown(whole === 0 ? null : part / whole, 'share', adminTexts)
  const tiles = [
    { name: texts.columns.seen, value: String(all.seen), more: adminTexts.reportOfBooked(all.booked) },
    {
      name: texts.wait,
      value: all.waits ? minutes(all.waits.median) : '–',
      more: all.waits ? adminTexts.reportNineOfTen(minutes(all.waits.ninetieth)) : texts.noCheckIns,
    },
    {
      name: texts.columns.noShows,
      value: share(all.noShows, all.seen + all.noShows),
      more: adminTexts.reportNoShows(all.noShows, all.seen + all.noShows),
    },
    {
      name: texts.promised,
      value: shown(all.promised?.kept, 'share', adminTexts),
      more: all.promised ? adminTexts.reportOff(minutes(all.promised.minutesOff)) : '',
    },
    {
      name: texts.messages,
      value: shown(all.alerts.inTime, 'share', adminTexts),
      more: adminTexts.reportNotReached(all.alerts.notReached, all.alerts.sent),
    },
  ]
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} mb="xl" component="dl" className="report-tiles">
        {tiles.map(({ name, value, more }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              <span>{more}</span>
            </dd>
          </div>
        ))}
      </SimpleGrid>
      {days.length > 1 && (
        <Suspense>
          <ReportCharts days={days} texts={texts} />
        </Suspense>
      )}
      <ReportTables report={report} texts={adminTexts} />
    </>
  )
}
