import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'

/** The rules as typed: numbers as texts, and hours that stay in their fields while they are switched off. */
export type AlertRulesForm = {
  nearlyAhead: string
  nearlyMinutes: string
  delayMinutes: string
  isQuiet: boolean
  from: string
  to: string
}

/** The hours in the fields while there are no quiet hours. */
const usualHours = { from: '21:00', to: '08:00' }

export const formOf = ({ nearlyAhead, nearlyMinutes, delayMinutes, quietHours }: AlertRules): AlertRulesForm => ({
  nearlyAhead: String(nearlyAhead),
  nearlyMinutes: nearlyMinutes === null ? '' : String(nearlyMinutes),
  delayMinutes: String(delayMinutes),
  isQuiet: quietHours !== null,
  ...(quietHours ?? usualHours),
})

/** A text that is not a number becomes one that the API refuses. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : -1)

export const rulesOf = ({ nearlyMinutes, isQuiet, from, to, ...form }: AlertRulesForm): AlertRules => ({
  nearlyAhead: numberOf(form.nearlyAhead),
  nearlyMinutes: nearlyMinutes.trim() === '' ? null : numberOf(nearlyMinutes),
  delayMinutes: numberOf(form.delayMinutes),
  quietHours: isQuiet ? { from, to } : null,
})
