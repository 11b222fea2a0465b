import type { Instant } from '@anteroom/contracts/queue.ts'
import { Gauge, type Registry } from 'prom-client'
import type { Conversations } from './inbox/conversations.ts'
import type { Inbox } from './inbox/inbox.ts'

type Parts = {
  inbox: Pick<Inbox, 'waiting'>
  conversations: Pick<Conversations, 'countWaiting'>
  clock: () => Instant
}

/** What waits in the bot's collections. Several processes report the same. */
export function botMetrics(registry: Registry, { inbox, conversations, clock }: Parts) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
  const messages = gauge('anteroom_inbox_waiting', 'Messages of patients that are kept and not yet handled.')
  const age = gauge('anteroom_inbox_oldest_seconds', 'For how long the oldest of them waits.')
  const replies = gauge('anteroom_replies_waiting', 'Patients whose reply is written and not yet sent.')

  return {
    /** Reads the figures again; while MongoDB is away they are left out. */
    async refresh(): Promise<void> {
      for (const one of [messages, age, replies]) one.remove()
      const read = await Promise.all([inbox.waiting(), conversations.countWaiting()]).catch(() => null)
      if (read === null) return
      const [{ count, oldestAt }, unsent] = read
      messages.set(count)
      age.set(oldestAt === null ? 0 : Math.max(0, clock() - oldestAt) / 1_000)
      replies.set(unsent)
    },
  }
}
