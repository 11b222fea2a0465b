import type { AdminTexts } from '../admin/en.ts'
import type { Facts } from './facts.ts'
import type { Examples } from './rows.ts'

/** Arguments for the functions of the administrator's pages. */
export function adminExamples({ name, day, time }: Facts): Examples<AdminTexts> {
  const person: [string][] = [[name]]
  return {
    savedBy: [[name, `${day}, ${time}`]],
    nowThere: [[name]],
    linkFor: person,
    worksUntil: [[time]],
    disableWho: person,
    actionsFor: person,
    roleOf: person,
  }
}
