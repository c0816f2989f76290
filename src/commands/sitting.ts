import type { Config } from '../config.ts'
import { createDesk, type Desk } from '../desk/desk.ts'
import type { Shelves } from '../desk/find-article.ts'
import { createLog } from '../log.ts'
import { showTime } from '../platforms/terminal/progress.ts'
import type { Output } from '../platforms/terminal/surface.ts'

/** A desk at a terminal, to be closed when it is done with. */
export type Sitting = { desk: Desk; close(): Promise<void> }

/**
 * A desk for one sitting. With a language model set, it keeps what that drafts and costs where the desk keeps its data,
 * and shows on `progress` how long it waits for it; without, it keeps nothing.
 */
export async function openSitting({ model, data }: Config, shelves: Shelves, progress: Output): Promise<Sitting> {
  if (!model) return { desk: createDesk(shelves), close: async () => {} }
  const [{ openStore }, { openCopyDesk }, { systemClock }] = await Promise.all([
    import('../store/open.ts'),
    import('../writers/open.ts'),
    import('../service/service.ts'),
  ])
  const store = await openStore({ data }, 'visitor')
  const log = createLog({ level: 'error', json: false, now: () => new Date(), write() {} })
  const copyDesk = await openCopyDesk(model, { store, clock: systemClock, log })
  const desk = createDesk(shelves, copyDesk)
  const waiting = <T>(work: () => Promise<T>) => showTime(progress, `Asking ${model.name}…`, work)
  return {
    desk: {
      ...desk,
      brief: (article) => waiting(() => desk.brief(article)),
      ask: (conversation, question) => waiting(() => desk.ask(conversation, question)),
    },
    close: store.close,
  }
}
