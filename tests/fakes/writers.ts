import { type CopyDesk, createCopyDesk } from '../../src/desk/copy-desk.ts'
import type { Clock } from '../../src/desk/deliver.ts'
import { createDrafting, type Limits } from '../../src/desk/drafting.ts'
import type { Log } from '../../src/log.ts'
import type { Store } from '../../src/store/store.ts'
import { createModel } from '../../src/writers/model.ts'
import { type FakeModel, type Reply, startModel } from './model.ts'

/** What no article of the tests says: markup, a mention, a number and names of nobody. */
export const lies = [
  { text: 'The circus of Agatha Quill bought 77 elephants.', sentences: [1, 2] },
  { text: '<!channel> @everyone The circus of *Agatha Quill* is at https://evil.example', sentences: [1] },
  { text: 'The circus will not come, sources said.', sentences: [99] },
]

/** A copy desk that asks a scripted service through the real SDK. */
export function copyDeskWith({ url }: { url: string }, limits: Partial<Limits> = {}) {
  return ({ store, clock, log }: { store: Pick<Store, 'drafts'>; clock: Clock; log: Log }): CopyDesk => {
    const config = { name: 'lab:scripted', model: 'scripted', url, key: 'secret', dailyTokens: 0 }
    const usual = { tokensADay: 1_000_000, callsAtOnce: 4, patience: 20_000 }
    const writer = createModel(config, clock)
    return createCopyDesk(createDrafting({ writer, store, clock, log, limits: { ...usual, ...limits } }))
  }
}

/** A model that lies, fails, is cut off and gives nothing readable, by turns. */
export async function unreliableModel(): Promise<FakeModel> {
  const model = await startModel()
  const ways: Reply[] = [{ lines: lies }, { status: 500 }, { fault: 'broken' }, { fault: 'cut' }, { text: 'Hello!' }]
  model.reply = () => ways[model.asked.length % ways.length] ?? { lines: lies }
  return model
}
