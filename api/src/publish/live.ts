import { setImmediate as otherSaves } from 'node:timers/promises'
import type { Queue } from '@anteroom/queue/types.ts'
import type { QueueReads } from '@anteroom/store/queues.ts'
import type { Logger } from 'pino'
import type { SavedCommands } from '../commands/run.ts'
import type { LiveServer } from './channel.ts'
import { type DayNews, newsOf } from './day-news.ts'
import { type PatientParts, toldPatients } from './patients.ts'
import { rooms } from './rooms.ts'

type Parts = PatientParts & {
  io: LiveServer
  clusterIsUp: () => boolean
  queues: Pick<QueueReads, 'load'>
  /** Called when another process has saved the day. */
  outdate: (news: DayNews) => void
  log: Logger
}

/**
 * Tells everybody who follows a day what was saved. Sockets of this process are told directly, because the adapter
 * would emit only after Redis has accepted it, which a frozen Redis never does. Other processes get one message for
 * everything saved at the same time, but only while `clusterIsUp`: otherwise messages would pile up in this process.
 */
export function livePublisher({ io, clusterIsUp, queues, outdate, log, ...parts }: Parts) {
  const patients = toldPatients({ ...parts, io, log })
  const isFollowed = (room: string) => io.of('/').adapter.rooms.has(room)

  function tellHere({ queueId, doctorId, day, rev, standings, doctorStatuses, rows, closed }: DayNews) {
    for (const room of closed) io.local.in(room).disconnectSockets(true)
    const staff = rooms.doctor(doctorId)
    const displays = rooms.displaysOf(doctorId)
    const followers = [rooms.queue(queueId), staff].filter(isFollowed)
    for (const { link, ...standing } of standings) {
      const update = { ...standing, rev }
      patients.emit('statusUpdate', update, link)
      if (isFollowed(staff)) io.local.to(staff).emit('statusUpdate', update)
    }
    for (const status of followers.length === 0 ? [] : doctorStatuses) {
      io.local.to(followers).emit('doctorStatusUpdate', { doctorId, status, day, rev })
    }
    if (isFollowed(staff)) for (const row of rows) io.local.to(staff).emit('queueChange', { doctorId, day, ...row })
    if (isFollowed(displays)) io.local.to(displays).emit('displayUpdate', { doctorId, day })
  }

  async function hear(news: DayNews): Promise<void> {
    outdate(news)
    tellHere(news)
    if (!isFollowed(rooms.queue(news.queueId))) return
    const queue: Queue | null = await queues.load(news.queueId)
    if (queue) patients.tell(queue)
  }

  io.on('news', (all) => {
    for (const news of all) {
      hear(news).catch((error: Error) =>
        log.warn({ err: error.message, queueId: news.queueId }, 'patients were not updated live'),
      )
    }
  })

  let unsent: DayNews[] = []

  async function send(news: DayNews): Promise<void> {
    unsent.push(news)
    if (unsent.length > 1) return
    await otherSaves()
    const all = unsent
    unsent = []
    if (clusterIsUp()) io.serverSideEmit('news', all)
  }

  return {
    saved(saved: SavedCommands): void {
      const news = newsOf(saved)
      tellHere(news)
      patients.tell(saved.view.queue)
      void send(news)
    },
    forgetIdle: patients.forgetIdle,
  }
}
