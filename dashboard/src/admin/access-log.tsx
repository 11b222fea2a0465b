import type { AccessLogAnswer, AccessLogRow } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { clockTime, dayAt } from '../ui/clinic-time.ts'

type Choice = { name: string; from: string; to: string }

const NO_CHOICE: Choice = { name: '', from: '', to: '' }

/** Names as they are logged in with; the log has them with `staff:` before. */
const queryOf = ({ name, from, to }: Choice) => ({
  ...(name && { by: `staff:${name.trim().toLowerCase()}` }),
  ...(from && { from }),
  ...(to && { to }),
})

/** Who looked at what, for an administrator. */
export function AccessLog() {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [written, setWritten] = useState(NO_CHOICE)
  const [choice, setChoice] = useState(NO_CHOICE)
  const [log, setLog] = useState<AccessLogAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const timeZone = useClinicZone()

  useEffect(() => {
    document.title = `${texts.accessLog} · Anteroom`
  }, [texts])

  const load = useCallback(
    async (known: AccessLogAnswer | null) => {
      const before = known?.before ?? undefined
      const result = await api.accessLog({ ...queryOf(choice), ...(before !== undefined && { before }) })
      if (!result.ok) return setProblem(result.problem)
      setProblem(null)
      setLog({ ...result.value, rows: [...(known?.rows ?? []), ...result.value.rows] })
    },
    [api, choice],
  )
  useEffect(() => {
    load(null)
  }, [load])

  function show(event: FormEvent) {
    event.preventDefault()
    setChoice({ ...written })
  }

  const field = (of: keyof Choice) => ({
    value: written[of],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setWritten((before) => ({ ...before, [of]: value }))
    },
  })

  return (
    <>
      <Title order={1} size="h2">
        {texts.accessLog}
      </Title>
      <Text c="dimmed" mb="md">
        {texts.accessLogLead}
      </Text>
      <form onSubmit={show}>
        <Group align="end" mb="lg">
          <TextInput label={texts.userName} autoCapitalize="none" maxLength={80} {...field('name')} />
          <TextInput label={texts.accessFrom} type="date" {...field('from')} />
          <TextInput label={texts.accessTo} type="date" {...field('to')} />
          <Button type="submit" variant="default">
            {texts.accessShow}
          </Button>
        </Group>
      </form>
      <div role="alert">{problem && <Text>{texts.refusals[problem.reason]}</Text>}</div>
      {log && timeZone && <Rows log={log} timeZone={timeZone} onOlder={() => load(log)} />}
    </>
  )
}

/** The zone that the clinic's clocks show; null until it is known. */
function useClinicZone(): string | null {
  const { api } = useParts()
  const [timeZone, setTimeZone] = useState<string | null>(null)
  useEffect(() => {
    api.doctors().then((result) => {
      if (result.ok) setTimeZone(result.value.timeZone)
    })
  }, [api])
  return timeZone
}

type RowsProps = { log: AccessLogAnswer; timeZone: string; onOlder: () => void }

function Rows({ log: { rows, before }, timeZone, onOlder }: RowsProps) {
  const { texts } = useStaffLanguage()
  if (rows.length === 0) return <Text role="status">{texts.accessNone}</Text>
  return (
    <Stack align="start">
      <Table aria-label={texts.accessLog} verticalSpacing="xs" className="access-log">
        <Table.Thead>
          <Table.Tr>
            {[texts.accessWhen, texts.accessWho, texts.accessWhat, texts.accessAbout].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} timeZone={timeZone} />
          ))}
        </Table.Tbody>
      </Table>
      {before !== null && <Button onClick={onOlder}>{texts.accessOlder}</Button>}
    </Stack>
  )
}

function Row({ row, timeZone }: { row: AccessLogRow; timeZone: string }) {
  const { texts, locale } = useStaffLanguage()
  const who = row.by === 'unknown' ? texts.accessUnknown : row.by.replace(/^staff:/, '')
  const queue = row.doctorId && row.day ? [`${row.doctorId} · ${row.day}`] : []
  return (
    <Table.Tr>
      <Table.Td>
        <span dir="ltr">
          {dayAt(Date.parse(row.at), timeZone)} {clockTime(row.at, timeZone, locale)}
        </span>
      </Table.Td>
      <Table.Td>{who}</Table.Td>
      <Table.Td>{texts.accessActions[row.action]}</Table.Td>
      <Table.Td>{[...(row.username ? [row.username] : []), ...queue, ...row.appointmentIds].join(', ')}</Table.Td>
    </Table.Tr>
  )
}
