import type { StoredSubscription } from '../../store/ledger.ts'
import { Problem } from '../problem.ts'
import { matches } from './match.ts'

/**
 * The subscription that is meant by its number in the list or by words of its name; the only one, for no words.
 * @throws {Problem} when none is, or more than one may be.
 */
export function pick(subscriptions: readonly StoredSubscription[], which: string | undefined): StoredSubscription {
  const [only, ...others] = subscriptions
  if (!only) throw new Problem('There are no subscriptions here. Make one with subscribe and the address of a feed.')
  const choice = subscriptions.map(({ wanted }, index) => `${index + 1} (${wanted.name})`).join(', ')
  if (which === undefined || which === '') {
    if (others.length === 0) return only
    throw new Problem(`Which one? Say its number: ${choice}.`)
  }
  const byNumber = /^\d+$/u.test(which) ? subscriptions[Number(which) - 1] : undefined
  const exact = subscriptions.filter(
    ({ id, wanted }) => id === which || wanted.name.toLowerCase() === which.toLowerCase(),
  )
  const found = byNumber
    ? [byNumber]
    : exact.length > 0
      ? exact
      : subscriptions.filter(({ wanted }) => matches(wanted.name, which))
  const [first, second] = found
  if (!first) throw new Problem(`There is no subscription “${which.slice(0, 80)}” here. There is ${choice}.`)
  if (second) throw new Problem(`“${which.slice(0, 80)}” may be more than one. Say its number: ${choice}.`)
  return first
}
