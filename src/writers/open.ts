import { type CopyDesk, createCopyDesk } from '../desk/copy-desk.ts'
import type { Clock } from '../desk/deliver.ts'
import { createDrafting } from '../desk/drafting.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'

/** What the environment says of a language model. */
export type ModelConfig = {
  /** What its work is signed with: "provider:model". */
  name: string
  model: string
  /** Where the OpenAI-compatible interface is: ".../v1". */
  url: string
  key?: string
  /** In tokens, a day. */
  dailyTokens: number
}

/** In calls and milliseconds. */
const callsAtOnce = 4
const patience = 20_000

/** The desk's copy desk, with a model behind it where one is set; only then is anything of it loaded. */
export async function openCopyDesk(
  model: ModelConfig | undefined,
  parts: { store: Pick<Store, 'drafts'>; clock: Clock; log: Log },
): Promise<CopyDesk> {
  if (!model) return createCopyDesk()
  const { createModel } = await import('./model.ts')
  const limits = { tokensADay: model.dailyTokens, callsAtOnce, patience }
  return createCopyDesk(createDrafting({ ...parts, writer: createModel(model, parts.clock), limits }))
}
