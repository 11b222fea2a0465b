import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertFacts } from '../alerts/alert-texts.ts'
import { languages } from '../languages.ts'

/** All facts that any sentence uses. `name` is the patient's; `day` and `time` are formatted in the language. */
export type Facts = AlertFacts & { name: string; day: string; time: string; was: string; minutes: number }

const turn = new Date('2026-12-02T14:20:00Z')

/** The example facts on the catalogue's page. */
export function exampleFacts(language: Language): Facts {
  const { locale } = languages[language]
  return {
    clinic: 'Riverside Clinic',
    doctor: 'Dr. Michael Chen',
    room: '2',
    ticket: 14,
    position: 3,
    minutes: 40,
    name: 'Leila Haddad',
    day: turn
      .toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
      .replace(/[,،]/g, ''),
    time: turn.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }),
    was: '14:00',
    link: 'https://clinic.example/a/Zk3vT9wqLx0BvYh2mPqR8A',
  }
}
