import type { Decision, StoredSubscription } from '../../store/ledger.ts'
import type { Candidate } from './candidate.ts'

/** What a decision was taken by, and about which story, for whoever asks why. */
export type Note = { by: string; title?: string; link?: string; source?: string }

/** A decision about a slot, or about a story in it, as it is written down. */
export function noteOf(
  subscription: StoredSubscription,
  slot: number,
  { step, by, candidate }: { step: string; by: string; candidate?: Candidate },
  decidedAt: number,
): Decision {
  const note: Note = { by }
  if (candidate) {
    const { item, carriers } = candidate
    note.title = item.title
    if (item.link !== undefined) note.link = item.link
    if (carriers[0]) note.source = carriers[0].name
  }
  return {
    subscription: subscription.id,
    slot,
    story: candidate?.id ?? '',
    step,
    detail: JSON.stringify(note),
    decidedAt,
  }
}

export function readNote({ detail }: Decision): Note {
  return JSON.parse(detail)
}
