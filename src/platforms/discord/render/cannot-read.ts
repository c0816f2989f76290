import { colours } from './look.ts'
import { type Page, pages } from './page.ts'

/** What the desk says once in a thread of its own where Discord does not show it what people write. */
export function renderCannotRead(): Page {
  const [page] = pages(
    colours.notice,
    [['I cannot read messages here unless they are for me. Mention me, reply to me, press Ask, or type `/ask`.']],
    [{ does: 'ask', subject: '' }],
  )
  return page
}
