import type { QueueUpdate, SocketAuth } from '@anteroom/contracts/live.ts'

/** The kinds of packets in Engine.IO's protocol 4, and of the messages of Socket.IO's protocol 5 within them. */
const OPEN = '0'
const PING = '2'
const PONG = '3'
const CONNECT = '40'
const EVENT = '42'

export type Page = { close: () => void }

/** `heard` is called with the revision of each update. */
export type Follower = { port: number; auth: SocketAuth; heard: (rev: number) => void }

/**
 * A patient's page as the server sees it: a socket that speaks like Socket.IO's client at a fraction of its cost, so
 * that the server and not the load sets the limit. Resolves when the server has accepted it.
 */
const openPage = ({ port, auth, heard }: Follower): Promise<Page> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
    socket.addEventListener('message', ({ data }) => {
      const packet = String(data)
      if (packet.startsWith(EVENT)) {
        const [event, update]: [string, QueueUpdate] = JSON.parse(packet.slice(EVENT.length))
        if (event === 'queueUpdate') heard(update.rev)
      } else if (packet === PING) socket.send(PONG)
      else if (packet.startsWith(OPEN)) socket.send(`${CONNECT}${JSON.stringify(auth)}`)
      else if (packet.startsWith(CONNECT)) resolve({ close: () => socket.close() })
      else reject(new Error(`A page was answered ${packet}`))
    })
    socket.addEventListener('error', () => reject(new Error('A page could not connect')))
    socket.addEventListener('close', () => reject(new Error('A page was closed before it was let in')))
  })

/** More than this could overflow the backlog of a listening port. */
const AT_ONCE = 100

/** Opens all of them. `opened` is called for each one as soon as it is accepted. */
export async function openPages<One extends Follower>(
  followers: One[],
  opened: (follower: One) => Promise<unknown> = async () => {},
): Promise<Page[]> {
  const pages: Page[] = []
  const left = followers.toReversed()
  const openOthers = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      pages.push(await openPage(one))
      await opened(one)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, openOthers))
  return pages
}
