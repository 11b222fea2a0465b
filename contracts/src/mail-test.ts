/**
 * How far a mail has come by which an administrator sees that mail works. `sending` for more than a moment: nobody knows
 * whether the mail server took it. `not-taken`: it is away, or may take it later; `refused`: it never will; `limit`: the clinic's own.
 */
export const mailTestStates = ['waiting', 'sending', 'sent', 'not-taken', 'refused', 'limit', 'channel-off'] as const
export type MailTestState = (typeof mailTestStates)[number]
