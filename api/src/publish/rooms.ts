import type { QueueId } from '@anteroom/contracts/queue.ts'

/** The names of the rooms. The server decides which rooms a socket joins; no client can name one. */
export const rooms = {
  /** Clients that know the appointment by its id. */
  appointment: (id: string) => `appointment:${id}`,
  /** Clients that have this version of the link. */
  link: (id: string, version: number) => `link:${id}:${version}`,
  queue: (id: QueueId) => `queue:${id}`,
  doctor: (id: string) => `doctor:${id}`,
  /** One screen in the waiting room, and all screens that show this doctor's calls. */
  display: (id: string) => `display:${id}`,
  displaysOf: (doctorId: string) => `displays-of:${doctorId}`,
  session: (id: string) => `session:${id}`,
}
