import type { Post } from '../../platforms/platform.ts'
import { Problem } from '../problem.ts'
import type { ManageRequest } from '../request.ts'
import type { Offered } from './command.ts'

/**
 * Does what a command about a channel's subscriptions asks for, and gives what to show the asker.
 * @throws {Problem} when it cannot be done, for the asker to read.
 */
export async function manage({ command }: ManageRequest): Promise<string | Post> {
  throw new Problem(`The desk does not know how to ${command.verb} yet.`)
}

/** The subscriptions of a channel, in the order of its list. */
export async function offered(_platform: string, _channel: string): Promise<Offered[]> {
  return []
}
