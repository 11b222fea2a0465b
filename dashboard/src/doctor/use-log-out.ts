import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { addressOf } from '@anteroom/contracts/endpoints.ts'
import { useParts } from '../live/parts.ts'

/**
 * Logs out, also at the provider after a login there: otherwise the next person at a shared screen would be logged in as
 * the last one.
 */
export function useLogOut({ viaProvider }: SessionAnswer, onSignedOut: () => void) {
  const { api } = useParts()
  return async () => {
    await api.logout()
    if (viaProvider) location.assign(addressOf('logOutAtProvider', {}).path)
    else onSignedOut()
  }
}
