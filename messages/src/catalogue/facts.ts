import type { Language } from '@anteroom/contracts/status.ts'
import type { FullFacts } from '../alerts.ts'
import { clockTime, dayText, turnText } from '../when.ts'

/**
 * All facts that any sentence uses. `name` is the patient's; `day`, `turn` and `time` are formatted in the language.
 */
export type Facts = FullFacts & { name: string; time: string; minutes: number; until: string; code: string }

const at = Date.parse('2026-12-02T14:20:00Z')

/** The example facts on the catalogue's page. */
export function exampleFacts(language: Language): Facts {
  const reader = { language, timeZone: 'UTC', today: '2026-12-01' }
  return {
    patientName: null,
    clinic: 'Riverside Clinic',
    doctor: 'Dr. Michael Chen',
    room: '2',
    ticket: 14,
    ahead: 2,
    minutes: 40,
    name: 'Leila Haddad',
    day: dayText('2026-12-02', reader),
    turn: turnText({ kind: 'about', at }, reader),
    time: clockTime(at, reader),
    until: '14:30',
    code: '482913',
    address: '5 River Street, Springfield',
    link: 'https://clinic.example/a/Zk3vT9wqLx0BvYh2mPqR8A',
  }
}
