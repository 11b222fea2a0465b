/**
 * The state of an administrator's test mail. `sending` for more than a moment: nobody knows whether the mail server
 * accepted it. `not-taken`: the server is away, or may accept it later; `refused`: it never will; `limit`: the clinic's
 * own limit stopped it.
 */
export const mailTestStates = ['waiting', 'sending', 'sent', 'not-taken', 'refused', 'limit', 'channel-off'] as const
export type MailTestState = (typeof mailTestStates)[number]
