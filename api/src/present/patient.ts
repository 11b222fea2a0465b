import type { PatientAnswer } from '@anteroom/contracts/answers.ts'
import { distinctNames } from '@anteroom/contracts/person-name.ts'
import type { Patient } from '@anteroom/store/patients.ts'
import { iso } from './day-view.ts'

export const presentPatient = ({
  name,
  names,
  language,
  consent,
  optedOutAt,
  textedCancelAt = null,
  leadMinutes,
}: Patient): PatientAnswer => ({
  name,
  names: distinctNames([...(name === null ? [] : [name]), ...names]),
  language,
  consent: consent && { ...consent, at: new Date(consent.at).toISOString() },
  optedOutAt: iso(optedOutAt),
  textedCancelAt: iso(textedCancelAt),
  leadMinutes,
})
