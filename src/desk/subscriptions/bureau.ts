import type { Newsroom } from '../publishing/newsroom.ts'
import type { Newsstand } from './newsstand.ts'

/** What subscriptions are tended with. */
export type Bureau = Newsroom & { stand: Newsstand }
