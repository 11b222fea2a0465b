import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

/** The clinic's doctors; empty until they are loaded. */
export function useClinicDoctors(): DoctorAnswer[] {
  const { api } = useParts()
  const [doctors, setDoctors] = useState<DoctorAnswer[]>([])
  useEffect(() => {
    api.doctors().then((result) => {
      if (result.ok) setDoctors(result.value.doctors)
    })
  }, [api])
  return doctors
}
