import type { WeekAnswer } from '@anteroom/contracts/desk.ts'
import { useCallback, useEffect, useState } from 'react'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import { useParts } from '../live/parts.ts'
import { daysLater } from '../ui/clinic-time.ts'

type Free = { day: string; count: number }

/** The days with free places of each doctor from today on, seven more at a time; null while they are loading. */
export function useFreeDays() {
  const { api } = useParts()
  const doctorName = useDoctorName()
  const [weeks, setWeeks] = useState<WeekAnswer[] | null>(null)

  const load = useCallback(
    async (from?: string) => {
      const result = await api.week(from === undefined ? {} : { from })
      if (result.ok) setWeeks((before) => (from === undefined ? [result.value] : [...(before ?? []), result.value]))
    },
    [api],
  )
  useEffect(() => {
    load()
  }, [load])

  const freeWith = (doctorId: string): Free[] =>
    (weeks ?? []).flatMap(({ days, doctors }) => {
      const free = doctors.find((doctor) => doctor.doctorId === doctorId)?.free ?? []
      return days.flatMap((day, index) => (free[index] ? [{ day, count: free[index] }] : []))
    })
  const [first] = weeks ?? []
  const last = weeks?.at(-1)?.days.at(-1)
  return {
    doctors: (first?.doctors ?? []).map((one) => ({ ...one, doctor: doctorName(one) })),
    timeZone: first?.timeZone ?? 'UTC',
    freeWith,
    loadMore: () => load(last && daysLater(last, 1)),
  }
}
