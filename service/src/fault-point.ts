/**
 * The places where the death of a process hurts most: between two writes, or between a write and what is said outside.
 * Each is passed once for every alert, command, move or message that comes by; those of the history once for many
 * commands.
 */
export type FaultPoint =
  | 'alert-claimed-not-sent'
  | 'alert-about-to-be-sent'
  | 'alert-sent-not-recorded'
  | 'alert-recorded'
  | 'card-edited-not-recorded'
  | 'delivery-reported-not-recorded'
  | 'command-decided-not-saved'
  | 'command-saved-not-published'
  | 'moved-not-released'
  | 'taken-back-not-released'
  | 'history-not-copied'
  | 'history-copied-not-marked'
  | 'message-kept-not-begun'
  | 'conversation-saved-message-not-ended'
  | 'reply-about-to-be-sent'
  | 'reply-sent-not-recorded'

type FaultHook = (name: FaultPoint) => void

let hook: FaultHook = () => {}

/** Does nothing, unless a harness in `proofs/` has installed a hook, which can end or stop the process here. */
export const faultPoint = (name: FaultPoint): void => hook(name)

/**
 * Installs the hook of a harness before the service starts. Throws in production, where nothing may stop a process like
 * this.
 */
export function installFaultHook(next: FaultHook): void {
  if (process.env.NODE_ENV === 'production') throw new Error('A fault hook has no place in production')
  hook = next
}
