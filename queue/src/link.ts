import type { Appointment, StatusLink } from './types.ts'

/** The version of an appointment's first link. */
export const FIRST_LINK = 1

/** The version of the link that opens this appointment; its id, where it has none, counts as the first one. */
export const linkVersion = ({ link }: Pick<Appointment, 'link'>): number => link?.version ?? FIRST_LINK

/** The link after all earlier versions, which opens nothing. */
export const deadLink = (appointment: Pick<Appointment, 'link'>): StatusLink => ({
  version: linkVersion(appointment) + 1,
  digest: null,
})
