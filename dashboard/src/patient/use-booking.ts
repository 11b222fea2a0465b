import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookRequest } from '@anteroom/contracts/requests.ts'
import { useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { newKey } from '../ui/new-key.ts'

/**
 * Sends a booking. An unchanged form keeps its idempotency key, so a second press or a retry after a lost answer books
 * once; a changed form is another booking and gets another key.
 */
export function useBooking(onBooked: (link: string) => void) {
  const { api } = useParts()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const inFlight = useRef(false)
  const last = useRef({ request: '', key: '' })

  function keyFor(request: BookRequest): string {
    const asText = JSON.stringify(request)
    if (last.current.request !== asText) last.current = { request: asText, key: newKey() }
    return last.current.key
  }

  async function book(request: BookRequest) {
    if (inFlight.current) return
    inFlight.current = true
    setSending(true)
    const result = await api.book(request, { key: keyFor(request) })
    inFlight.current = false
    setSending(false)
    setProblem(result.ok ? null : result.problem)
    if (result.ok) onBooked(result.value.appointment.link)
  }

  return { book, sending, problem }
}
