import type { types } from '@slack/bolt'
import { shorten, visible } from '../../text.ts'
import { escaped } from './text.ts'

/** A message as Slack takes it: `text` is what a notification says, `blocks` are what is seen. */
export type Message = { text: string; blocks: types.KnownBlock[] }

/** Slack takes 50 blocks and, measured by others, about 13,000 characters of JSON: see bolt-js issue 2509. */
const mostBlocks = 50
const mostCharacters = 12_000

/** In UTF-16 code units: as much as a notification shows. */
const longestNotice = 300

/** Blocks as messages that each keep Slack's limits: the first, and those that go on after it. */
export function messages(notice: string, blocks: readonly types.KnownBlock[]): [Message, ...Message[]] {
  const text = escaped(shorten(visible(notice), longestNotice))
  const first: Message = { text, blocks: [] }
  const packed: [Message, ...Message[]] = [first]
  let last = first
  for (const block of blocks) {
    const size = JSON.stringify([...last.blocks, block]).length
    if (last.blocks.length === mostBlocks || (last.blocks.length > 0 && size > mostCharacters)) {
      last = { text, blocks: [] }
      packed.push(last)
    }
    last.blocks.push(block)
  }
  return packed
}
