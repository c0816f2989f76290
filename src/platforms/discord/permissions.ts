import { PermissionFlagsBits as Bits } from 'discord.js'
import { listField, textField } from './wire.ts'

/** What the desk has to be allowed in a channel, and nothing more: what each is for stands in docs/discord.md. */
const needed = [
  ['View Channel', Bits.ViewChannel],
  ['Send Messages', Bits.SendMessages],
  ['Read Message History', Bits.ReadMessageHistory],
  ['Create Public Threads', Bits.CreatePublicThreads],
  ['Send Messages in Threads', Bits.SendMessagesInThreads],
] as const

/** The link by which the desk is invited, with exactly these permissions. */
export function inviteLink(app: string): string {
  const permissions = needed.reduce((all, [, bit]) => all | bit, 0n)
  const link = new URL('https://discord.com/oauth2/authorize')
  link.search = String(
    new URLSearchParams({ client_id: app, scope: 'bot applications.commands', permissions: String(permissions) }),
  )
  return link.href
}

/** Who the desk is in a server: itself, with its roles. Ids are Discord's. */
export type Membership = { guild: string; user: string; roles: readonly string[] }

/**
 * The permissions of a member in a channel, from what Discord gives of a server's roles and the channel, as Discord computes
 * them: those of everybody and of the roles, then the channel's for everybody, for the roles together, and for the member.
 */
export function permissionsIn(
  channel: unknown,
  roles: readonly unknown[],
  { guild, user, roles: own }: Membership,
): bigint {
  const bits = (value: unknown, name: string) => BigInt(textField(value, name) ?? '0')
  const mine = roles.filter((role) => [guild, ...own].includes(textField(role, 'id') ?? ''))
  const base = mine.reduce<bigint>((all, role) => all | bits(role, 'permissions'), 0n)
  if ((base & Bits.Administrator) !== 0n) return ~0n
  const overwrites = listField(channel, 'permission_overwrites')
  const layer = (all: bigint, ids: readonly string[]) => {
    const those = overwrites.filter((one) => ids.includes(textField(one, 'id') ?? ''))
    const denied = those.reduce<bigint>((sum, one) => sum | bits(one, 'deny'), 0n)
    const allowed = those.reduce<bigint>((sum, one) => sum | bits(one, 'allow'), 0n)
    return (all & ~denied) | allowed
  }
  return [[guild], own, [user]].reduce(layer, base)
}

/** The names of the permissions that are missing among these. */
export function missingIn(permissions: bigint): string[] {
  return needed.filter(([, bit]) => (permissions & bit) === 0n).map(([name]) => name)
}
