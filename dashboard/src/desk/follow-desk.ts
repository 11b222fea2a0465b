import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { DeskAnswer } from '@anteroom/contracts/desk.ts'
import { type Follower, follow } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

type Source = { api: ApiClient; socket: LiveSocket }

/**
 * All doctors at a glance, kept current. A change on one doctor's day asks for that doctor alone, and for all only
 * where several changed at once or something may have been missed: else each press in a large clinic would make every
 * desk read all days.
 */
export function followDesk({ api, socket }: Source): Follower<DeskAnswer> {
  let known: DeskAnswer | null = null
  let changed = new Set<string>()

  async function load(why: 'event' | 'all'): Promise<Result<DeskAnswer>> {
    const [doctorId, ...others] = changed
    changed = new Set()
    const isOne = why === 'event' && known !== null && doctorId !== undefined && others.length === 0
    const result = await api.desk(isOne ? { doctorId } : {})
    if (!result.ok) return result
    const { doctors, ...at } = result.value
    const before = isOne ? known : null
    known = before
      ? {
          ...at,
          doctors: before.doctors.map((doctor) => doctors.find((one) => one.doctorId === doctor.doctorId) ?? doctor),
        }
      : result.value
    return { ok: true, value: known }
  }

  return follow({
    socket,
    load,
    applyEvent: (event) => {
      if (event.kind !== 'queueChange') return 'ignore'
      changed.add(event.doctorId)
      return 'reload'
    },
  })
}
