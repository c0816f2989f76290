import type { Press } from '../publishing/press.ts'
import type { Newsstand } from './newsstand.ts'

/** What subscriptions are tended with. */
export type Bureau = Press & { stand: Newsstand }
