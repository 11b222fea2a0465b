import type { QueueId } from '@anteroom/contracts/queue.ts'

/** Rooms are chosen by the server, with these names and no others; no client can name one. */
export const rooms = {
  appointment: (id: string) => `appointment:${id}`,
  queue: (id: QueueId) => `queue:${id}`,
  doctor: (id: string) => `doctor:${id}`,
  session: (id: string) => `session:${id}`,
}
