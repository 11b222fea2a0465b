import type { PatientAnswer } from '@anteroom/contracts/answers.ts'
import type { Patient } from '@anteroom/store/patients.ts'
import { iso } from './day-view.ts'

export const presentPatient = ({ name, language, consent, optedOutAt, leadMinutes }: Patient): PatientAnswer => ({
  name,
  language,
  consent: consent && { ...consent, at: new Date(consent.at).toISOString() },
  optedOutAt: iso(optedOutAt),
  leadMinutes,
})
