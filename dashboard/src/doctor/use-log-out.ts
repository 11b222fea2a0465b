import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { addressOf } from '@anteroom/contracts/endpoints.ts'
import { useParts } from '../live/parts.ts'

/**
 * Logs out, at the provider too for who logged in there: on a shared screen the next person would otherwise come in as
 * the one before.
 */
export function useLogOut({ viaProvider }: SessionAnswer, onSignedOut: () => void) {
  const { api } = useParts()
  return async () => {
    await api.logout()
    if (viaProvider) location.assign(addressOf('logOutAtProvider', {}).path)
    else onSignedOut()
  }
}
