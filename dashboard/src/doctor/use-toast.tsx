import { useCallback, useState } from 'react'
import { type Message, type Say, Toast } from './toast.tsx'

/** `say` shows a message in place of the last one; `toast` is the part of the page that it appears in. */
export function useToast() {
  const [said, setSaid] = useState<{ message: Message; count: number } | null>(null)
  const say = useCallback<Say>((message) => setSaid((before) => ({ message, count: (before?.count ?? 0) + 1 })), [])
  const dismiss = useCallback(() => setSaid(null), [])
  const toast = (
    <div className="toasts" role="status">
      {said !== null && <Toast key={said.count} message={said.message} onClose={dismiss} />}
    </div>
  )
  return { say, toast }
}
