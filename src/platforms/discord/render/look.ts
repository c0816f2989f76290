import { webAddress } from '../../text.ts'
import type { Offer } from './page.ts'

/** The colour of the edge of each kind of message: what it is shows before it is read. */
export const colours = {
  briefing: 0x3b82c4,
  answer: 0x2f9e62,
  refusal: 0xd9822b,
  notice: 0x80848e,
} as const

/** A pair of thumbs. */
export function feedback(subject: string): Offer[] {
  return [
    { does: 'good', subject },
    { does: 'bad', subject },
  ]
}

/** In UTF-16 code units: the longest address that a button of Discord's takes. */
const longestAddress = 512

/** A button that leads to a web address, where it is one that a button takes. */
export function read(url: string | undefined): Offer[] {
  const address = webAddress(url)
  return address === undefined || address.length > longestAddress ? [] : [{ does: 'read', address }]
}
