import type { AuditAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { clockTime, dayAt, dayName, daysLater } from '../ui/clinic-time.ts'
import { saveCsv } from '../ui/csv.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { auditCsv, everyRow } from './audit-csv.ts'
import { type AuditWords, aboutWhat, whatWasDone, whoDid } from './audit-words.ts'
import { PageHead } from './page-head.tsx'
import { DoctorField, PeriodFields } from './period-fields.tsx'
import { useClinicChoice } from './use-clinic-choice.ts'

/** `by` and `doctorId`: empty for all. */
type Choice = { from: string; to: string; by: string; doctorId: string }

const lastWeek = (today: string): Choice => ({ from: daysLater(today, -6), to: today, by: '', doctorId: '' })

const queryOf = ({ from, to, by, doctorId }: Choice) => ({
  ...{ from, to },
  ...(by && { by }),
  ...(doctorId && { doctorId }),
})

/** Actors other than staff; the remaining ones act too rarely to be filtered for. */
const otherActors = ['patient', 'bot', 'system'] as const

/** Who did what and when, and who looked at what, for an administrator. */
export function Audit() {
  const { texts: staff } = useStaffLanguage()
  const { audit: texts } = useAdminTexts()
  const { api } = useParts()
  const { clinic, choice, change, problem, setProblem } = useClinicChoice(lastWeek)
  const [answer, setAnswer] = useState<AuditAnswer | null>(null)
  const [isSaving, setSaving] = useState(false)
  /** Number of the latest request: answers to earlier ones are ignored. */
  const latest = useRef(0)

  usePageTitle(texts.title)

  const load = useCallback(
    async (known: AuditAnswer | null) => {
      if (choice === null || choice.from === '' || choice.to === '') return
      latest.current += 1
      const question = latest.current
      const before = known?.before ?? undefined
      const result = await api.audit({ ...queryOf(choice), ...(before !== undefined && { before }) })
      if (question !== latest.current) return
      setProblem(result.ok ? null : result.problem)
      if (result.ok) setAnswer({ ...result.value, rows: [...(known?.rows ?? []), ...result.value.rows] })
    },
    [api, choice, setProblem],
  )
  useEffect(() => {
    load(null)
  }, [load])

  const words = useMemo((): AuditWords => {
    const members = answer?.members.map(({ by, name }): [string, string] => [by, name]) ?? []
    const doctors = clinic?.doctors.map(({ id, name }): [string, string] => [id, name]) ?? []
    return { texts, staff, names: new Map([...members, ...doctors]) }
  }, [answer, clinic, staff, texts])

  async function saveAll() {
    if (choice === null || clinic === null) return
    setSaving(true)
    const result = await everyRow(api, queryOf(choice))
    setSaving(false)
    if (!result.ok) return setProblem(result.problem)
    saveCsv(`audit_${choice.from}_${choice.to}`, auditCsv(result.value, words, clinic.timeZone))
  }

  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {clinic && choice && (
        <Group align="end" mb="lg" role="group" aria-label={texts.filter}>
          <PeriodFields period={choice} onChange={change} />
          <NativeSelect
            label={texts.who}
            value={choice.by}
            onChange={({ currentTarget: { value } }) => change({ by: value })}
            data={[
              { value: '', label: texts.everyone },
              ...(answer?.members ?? []).map(({ by, name }) => ({ value: by, label: name })),
              ...otherActors.map((actor) => ({ value: actor, label: texts.actors[actor] })),
            ]}
          />
          <DoctorField
            clinic={clinic}
            texts={texts}
            doctorId={choice.doctorId}
            onChange={(doctorId) => change({ doctorId })}
          />
          {answer && answer.rows.length > 0 && (
            <Button variant="default" onClick={saveAll} disabled={isSaving}>
              {isSaving ? texts.saving : texts.save}
            </Button>
          )}
        </Group>
      )}
      <div role="alert">{problem && <Text>{staff.refusals[problem.reason]}</Text>}</div>
      {answer && clinic && (
        <Rows answer={answer} words={words} timeZone={clinic.timeZone} onOlder={() => load(answer)} />
      )}
    </>
  )
}

type RowsProps = { answer: AuditAnswer; words: AuditWords; timeZone: string; onOlder: () => void }

function Rows({ answer: { rows, before }, words, timeZone, onOlder }: RowsProps) {
  const { locale } = useStaffLanguage()
  const { texts } = words
  if (rows.length === 0) return <Text role="status">{texts.none}</Text>
  return (
    <Stack align="start">
      <Table aria-label={texts.title} verticalSpacing="xs" className="audit">
        <Table.Thead>
          <Table.Tr>
            {[texts.when, texts.who, texts.what, texts.about].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {/* The roles are given as the cells are no table to the eye on a phone. */}
          {rows.map((row) => (
            <Table.Tr key={row.id} role="row">
              <Table.Td role="cell">
                <span dir="ltr">
                  {dayAt(Date.parse(row.at), timeZone)} {clockTime(row.at, timeZone, locale)}
                </span>
              </Table.Td>
              <Table.Td role="cell">
                <bdi>{whoDid(row, words)}</bdi>
              </Table.Td>
              <Table.Td>
                {/* It is to be noticed among the hundreds of others. */}
                {row.action === 'break-glass' ? <mark>{whatWasDone(row, words)}</mark> : whatWasDone(row, words)}
              </Table.Td>
              <Table.Td role="cell">
                {aboutWhat(row, words, (day) => dayName(day, locale)).map((line) => (
                  <div key={line}>
                    <bdi>{line}</bdi>
                  </div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {before !== null && <Button onClick={onOlder}>{texts.older}</Button>}
    </Stack>
  )
}
