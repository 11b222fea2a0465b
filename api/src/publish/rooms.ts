import type { QueueId } from '@anteroom/contracts/queue.ts'

/** The names of the rooms. The server decides which rooms a socket joins; no client can name one. */
export const rooms = {
  appointment: (id: string) => `appointment:${id}`,
  queue: (id: QueueId) => `queue:${id}`,
  doctor: (id: string) => `doctor:${id}`,
  session: (id: string) => `session:${id}`,
}
