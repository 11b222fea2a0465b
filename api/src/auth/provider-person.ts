import { PatientName, UserName } from '@anteroom/contracts/requests.ts'
import type { StaffRole } from '@anteroom/store/staff.ts'

/** What a provider says of somebody who has logged in there: claims of the ID token and of userinfo. */
export type Claims = { iss: string; sub: string } & Record<string, unknown>

type Role = StaffRole['role']

/** `username`: the preferred one, which may be taken. `role` null: none of the groups has a role here. */
export type ProviderPerson = { issuer: string; sub: string; name: string; username: string; role: Role | null }

export type RoleMapping = { groupsClaim: string; roles: { role: Role; group: string }[] }

/** A claim is one text or a list of them. An address that the provider has not verified is nobody's group. */
function groupsIn(claims: Claims, claim: string): string[] {
  if (claim === 'email' && claims.email_verified !== true) return []
  const value = claims[claim]
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

/** A valid user name made from what the provider calls the person. */
function userNameFrom(text: string): string {
  const plain = (text.split('@')[0] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 30)
  return UserName.safeParse(plain).data ?? 'staff'
}

/** The person of these claims. The role is the first one in the settings with a group that the person is in. */
export function personOf(claims: Claims, { groupsClaim, roles }: RoleMapping): ProviderPerson {
  const groups = new Set(groupsIn(claims, groupsClaim))
  const texts = [claims.preferred_username, claims.email, claims.name].filter((one) => typeof one === 'string')
  const username = userNameFrom(texts[0] ?? '')
  return {
    issuer: claims.iss,
    sub: claims.sub,
    name: PatientName.safeParse(claims.name).data ?? username,
    username,
    role: roles.find(({ group }) => groups.has(group))?.role ?? null,
  }
}
