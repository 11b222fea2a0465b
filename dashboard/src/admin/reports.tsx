import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { Report } from '@anteroom/contracts/report.ts'
import { Button, Group, NativeSelect, SimpleGrid, Text, TextInput, Title } from '@mantine/core'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { daysLater } from '../ui/clinic-time.ts'
import { AccuracySection } from './accuracy-section.tsx'
import { useAdminTexts } from './admin-language.tsx'
import { shown } from './report-columns.ts'
import { ReportTables } from './report-tables.tsx'

const ReportCharts = lazy(() => import('./report-charts.tsx'))

type Choice = { from: string; to: string; doctorId: string }

const EVERYBODY = ''
const periods = [
  { key: 'week', days: 7 },
  { key: 'month', days: 30 },
  { key: 'year', days: 365 },
] as const

/** The last `days` days, today included. */
const lastDays = (today: string, days: number) => ({ from: daysLater(today, 1 - days), to: today })

/** What waits, consultations and messages were like in a period, for the manager of the clinic. */
export function Reports() {
  const { texts: staff } = useStaffLanguage()
  const { reports: texts, audit } = useAdminTexts()
  const { api } = useParts()
  const [clinic, setClinic] = useState<DoctorsAnswer | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    document.title = `${texts.title} · Anteroom`
  }, [texts])
  useEffect(() => {
    api.doctors().then((result) => {
      if (!result.ok) return setProblem(result.problem)
      setClinic(result.value)
      setChoice({ ...lastDays(result.value.today, 30), doctorId: EVERYBODY })
    })
  }, [api])

  const load = useCallback(async () => {
    if (choice === null || choice.from === '' || choice.to === '') return
    const { doctorId, ...period } = choice
    const result = await api.report({ ...period, ...(doctorId !== EVERYBODY && { doctorId }) })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setReport(result.value)
  }, [api, choice])
  useEffect(() => {
    load()
  }, [load])

  const change = (part: Partial<Choice>) => setChoice((before) => before && { ...before, ...part })

  return (
    <>
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text c="dimmed" mb="md">
        {texts.lead}
      </Text>
      {clinic && choice && (
        <Group align="end" mb="lg" role="group" aria-label={texts.period}>
          <TextInput
            label={audit.from}
            type="date"
            max={choice.to}
            value={choice.from}
            onChange={({ currentTarget: { value } }) => change({ from: value })}
          />
          <TextInput
            label={audit.to}
            type="date"
            min={choice.from}
            value={choice.to}
            onChange={({ currentTarget: { value } }) => change({ to: value })}
          />
          <NativeSelect
            label={texts.doctor}
            value={choice.doctorId}
            onChange={({ currentTarget: { value } }) => change({ doctorId: value })}
            data={[
              { value: EVERYBODY, label: texts.everyDoctor },
              ...clinic.doctors.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {periods.map(({ key, days }) => (
            <Button key={key} variant="default" onClick={() => change(lastDays(clinic.today, days))}>
              {texts.last[key]}
            </Button>
          ))}
        </Group>
      )}
      <div role="alert">{problem && <Text>{staff.refusals[problem.reason]}</Text>}</div>
      {report && (report.all.booked === 0 ? <Text role="status">{texts.nothing}</Text> : <Figures report={report} />)}
      {report && choice && (
        <AccuracySection
          from={report.from}
          to={report.to}
          doctorId={choice.doctorId === EVERYBODY ? undefined : choice.doctorId}
        />
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
