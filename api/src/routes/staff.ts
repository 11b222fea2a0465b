import type { AccessLog } from '../auth/access-log.ts'
import type { Account, StaffAccounts } from '../auth/accounts.ts'
import { answered } from '../commands/outcome.ts'
import { presentAccount } from '../present/account.ts'
import type { Handlers } from './handler.ts'

type Parts = {
  accounts: Pick<StaffAccounts, 'list' | 'invite' | 'change' | 'join' | 'linkFor'>
  accessLog: Pick<AccessLog, 'record'>
  publicUrl: string
}

/** The accounts of staff, for an administrator. */
export function staffHandlers({ accounts, accessLog, publicUrl }: Parts) {
  /** What follows `#` is sent to no server, and is in no log. */
  const presentLink = ({ account, token }: { account: Account; token: string }) => ({
    member: presentAccount(account),
    link: `${publicUrl}/doctor?password#${token}`,
  })

  return {
    staff: async () => answered({ staff: (await accounts.list()).map(presentAccount) }),

    invite: async ({ body, context: { by } }) => {
      const made = await accounts.invite(body)
      if (made === 'name-taken') return { ok: false, refused: made, field: 'username' }
      if (typeof made === 'string') return { ok: false, refused: made, field: 'doctorId' }
      await accessLog.record({ by, action: 'invite', username: body.username })
      return answered(presentLink(made))
    },

    changeStaff: async ({ params: { id }, body, context: { by } }) => {
      const changed = await accounts.change(id, body)
      if (typeof changed === 'string') return { ok: false, refused: changed }
      const action = body.role !== undefined ? 'role' : body.disabled ? 'disable' : 'enable'
      await accessLog.record({ by, action, username: id })
      return answered(presentAccount(changed))
    },

    joinStaff: async ({ params: { id }, body: { from }, context: { by } }) => {
      const joined = await accounts.join(id, from)
      if (typeof joined === 'string') return { ok: false, refused: joined }
      await accessLog.record({ by, action: 'join-accounts', username: id })
      return answered(presentAccount(joined))
    },

    resetPassword: async ({ params: { id }, context: { by } }) => {
      const made = await accounts.linkFor(id)
      if (typeof made === 'string') return { ok: false, refused: made }
      await accessLog.record({ by, action: 'reset-link', username: id })
      return answered(presentLink(made))
    },
  } satisfies Partial<Handlers>
}
