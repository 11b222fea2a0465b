import type { ProofClinic } from '../harness/clinic.ts'

export type Stranger = ReturnType<typeof stranger>

/** The answer to a stranger's request: the status, and the reason of a refusal. */
export type Said = { status: number; reason: string; body: { appointment?: { id: string } } }

/**
 * Somebody without an account, who asks the API from that many addresses in turn, as the proxy reports them. `network`:
 * 0 to 255, the network of these addresses.
 */
export function stranger(clinic: ProofClinic, { network, addresses }: { network: number; addresses: number }) {
  const answers = new Map<string, number>()
  let sent = 0
  let worstMs = 0

  async function ask(path: string, body: object, method = 'POST'): Promise<Said> {
    sent += 1
    const begun = Date.now()
    const response = await fetch(`${clinic.addresses.api}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.18.${network}.${1 + (sent % addresses)}` },
      body: JSON.stringify(body),
    })
    const answer = (await response.json().catch(() => ({}))) as Said['body'] & { reason?: string }
    worstMs = Math.max(worstMs, Date.now() - begun)
    const reason = answer.reason ?? ''
    const kind = `${response.status} ${reason}`.trim()
    answers.set(kind, (answers.get(kind) ?? 0) + 1)
    return { status: response.status, reason, body: answer }
  }

  return {
    ask,
    /** The number of requests, and their answers, most frequent first. */
    tally: () => ({ sent, worstMs, answers: [...answers].sort(([, one], [, other]) => other - one) }),
  }
}
