import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { SocketAuth } from '@anteroom/contracts/live.ts'
import { createContext, useContext, useEffect, useState } from 'react'
import type { LiveSocket } from './socket.ts'

/** What the pages need of the world outside. `main` hands in the real ones, tests their own. */
export type Parts = { api: ApiClient; connect: (auth: SocketAuth) => LiveSocket }

export const PartsContext = createContext<Parts | null>(null)

export function useParts(): Parts {
  const parts = useContext(PartsContext)
  if (parts === null) throw new Error('A page was rendered without its PartsContext')
  return parts
}

/** A socket that is connected for as long as the component is on the page. `auth` is read once. */
export function useSocket(auth: SocketAuth): LiveSocket {
  const { connect } = useParts()
  const [socket] = useState(() => connect(auth))
  useEffect(() => {
    socket.connect()
    return () => {
      socket.disconnect()
    }
  }, [socket])
  return socket
}
