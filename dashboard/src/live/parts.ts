import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { SocketAuth } from '@anteroom/contracts/live.ts'
import { createContext, useContext, useEffect, useState } from 'react'
import type { LiveSocket } from './socket.ts'

/** The pages' connections to the API. `main` provides the real ones, tests provide fakes. */
export type Parts = { api: ApiClient }
export type Connect = (auth: SocketAuth) => LiveSocket

export const PartsContext = createContext<Parts | null>(null)

/** Separate, so that a page that is not live does not load the sockets. */
export const ConnectContext = createContext<Connect | null>(null)

export function useParts(): Parts {
  const parts = useContext(PartsContext)
  if (parts === null) throw new Error('A page was rendered without its PartsContext')
  return parts
}

/** A socket that {@link useConnection} is to connect. `auth` is read once. */
export function useIdleSocket(auth: SocketAuth): LiveSocket {
  const connect = useContext(ConnectContext)
  if (connect === null) throw new Error('A live page was rendered without its ConnectContext')
  const [socket] = useState(() => connect(auth))
  return socket
}

/** Connects a socket while the component is mounted, from when it is wanted. */
export function useConnection(socket: LiveSocket, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    socket.connect()
    return () => {
      socket.disconnect()
    }
  }, [socket, isWanted])
}

/** A socket that is connected while the component is mounted. `auth` is read once. */
export function useSocket(auth: SocketAuth): LiveSocket {
  const socket = useIdleSocket(auth)
  useConnection(socket, true)
  return socket
}
