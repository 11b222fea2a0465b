import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import type { AdminTexts } from '@anteroom/messages/admin/en.ts'
import { Text, Title } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useAdminTexts } from './admin-language.tsx'
import { shown } from './report-columns.ts'
import { SavedTable } from './saved-table.tsx'

const AccuracyChart = lazy(() => import('./accuracy-chart.tsx'))

type Cell = AccuracyAnswer['cells'][number]

const columns = [
  { key: 'quotes', unit: 'count' },
  { key: 'covered', unit: 'share' },
  { key: 'early', unit: 'share' },
  { key: 'late', unit: 'share' },
  { key: 'width', unit: 'minutes' },
  { key: 'error', unit: 'minutes' },
  { key: 'score', unit: 'minutes' },
] as const

function nameOf({ by, from }: Cell, texts: AdminTexts): string {
  switch (by) {
    case 'all':
      return texts.accuracy.all
    case 'distance':
      return texts.accuracyPlaces(from)
    case 'elapsed':
      return texts.accuracyElapsed(from)
    case 'age':
      return texts.accuracyAge(from)
  }
}

/** `doctorId`: left out for all doctors. */
type Period = { from: string; to: string; doctorId: string | undefined }

/** How the times that patients were shown turned out, and whether they were told in time that their turn is near. */
export function AccuracySection({ from, to, doctorId }: Period) {
  const { api } = useParts()
  const texts = useAdminTexts()
  const [answer, setAnswer] = useState<AccuracyAnswer | null>(null)

  useEffect(() => {
    let isCurrent = true
    api.accuracy({ from, to, ...(doctorId !== undefined && { doctorId }) }).then((result) => {
      if (isCurrent) setAnswer(result.ok ? result.value : null)
    })
    return () => {
      isCurrent = false
    }
  }, [api, from, to, doctorId])

  if (answer === null) return null
  const { accuracy: words } = texts
  const cells = answer.cells.filter(({ quotes }) => quotes > 0).map((cell) => ({ ...cell, name: nameOf(cell, texts) }))
  const period = `${from}_${to}`
  return (
    <section aria-labelledby="accuracy-title">
      <Title order={2} size="h3" id="accuracy-title" mt="xl">
        {words.title}
      </Title>
      <Text c="dimmed" mb="md">
        {words.lead}
      </Text>
      {cells.length === 0 ? (
        <Text mb="xl">{words.none}</Text>
      ) : (
        <>
          <Suspense>
            <AccuracyChart cells={cells.filter(({ by }) => by === 'all' || by === 'distance')} texts={words} />
          </Suspense>
          <SavedTable
            title={words.which}
            file={`times_${period}`}
            heads={[words.which, ...columns.map(({ key }) => words.columns[key])]}
            rows={cells.map((cell) => ({
              key: `${cell.by} ${cell.from}`,
              shown: [cell.name, ...columns.map(({ key, unit }) => shown(cell[key], unit, texts))],
              written: [cell.name, ...columns.map(({ key }) => cell[key])],
            }))}
          />
        </>
      )}
      {answer.arrivals.length > 0 && (
        <SavedTable
          title={words.nearly}
          file={`nearly_${period}`}
          heads={[words.way, words.told, words.tooLate, words.idle]}
          rows={answer.arrivals
            .toSorted((a, b) => a.lead - b.lead)
            .map(({ lead, told, late, idle }) => ({
              key: String(lead),
              shown: [
                shown(lead, 'minutes', texts),
                String(told),
                shown(late, 'share', texts),
                shown(idle, 'minutes', texts),
              ],
              written: [lead, told, late, idle],
            }))}
        />
      )}
    </section>
  )
}
