import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import { useEffect, useMemo, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useStaffLanguage } from './staff-language.tsx'

/** The clinic's doctors, as the reader knows them; empty until they are loaded. */
export function useClinicDoctors(): DoctorAnswer[] {
  const { api } = useParts()
  const { language } = useStaffLanguage()
  const [doctors, setDoctors] = useState<DoctorAnswer[]>([])
  useEffect(() => {
    api.doctors().then((result) => {
      if (result.ok) setDoctors(result.value.doctors)
    })
  }, [api])
  return useMemo(() => doctors.map((one) => ({ ...one, name: nameIn(one, language) })), [doctors, language])
}
