import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import type { CopyDesk } from '../copy-desk.ts'
import type { Clock } from '../deliver.ts'
import type { Shelves } from '../find-article.ts'

/** What editions are made with. */
export type Press = {
  shelves: Shelves
  copyDesk: CopyDesk
  store: Store
  clock: Clock
  log: Log
  /** Resolves when it is one's turn at work that keeps the processor busy. */
  turn(): Promise<void>
  /** The time zone of subscriptions that say none. */
  zone: string
}
