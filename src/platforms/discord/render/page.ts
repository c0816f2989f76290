import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'

/** Lines of Markdown that stand together, each no longer than a page, or a thin rule between two such. */
export type Block = readonly string[] | 'rule'

/** What a reader may do with a message. `subject` comes back with it. */
export type Offer =
  | { does: 'ask' | 'evidence' | 'good' | 'bad'; subject: string }
  | { does: 'read'; address: string }
  /** Nothing yet: the message is about to be replaced. */
  | { does: 'wait' }

/** One message as it is to be seen. */
export type Page = { accent: number; blocks: Block[]; offers: readonly Offer[] }

/** Discord takes 4,000 characters of text and 40 components in a message. */
const mostCharacters = 3900
const mostBlocks = 30

/** Blocks as pages that each keep Discord's limits. The offers stand on the first, and the evidence on every one. */
export function pages(accent: number, blocks: readonly Block[], offers: readonly Offer[]): [Page, ...Page[]] {
  const evidence = offers.filter(({ does }) => does === 'evidence')
  const first: Page = { accent, blocks: [], offers }
  const packed: [Page, ...Page[]] = [first]
  let last = { page: first, room: mostCharacters }
  const turn = () => {
    const page: Page = { accent, blocks: [], offers: evidence }
    packed.push(page)
    last = { page, room: mostCharacters }
  }
  for (const block of blocks) {
    if (last.page.blocks.length === mostBlocks) turn()
    if (block === 'rule') {
      if (last.page.blocks.length > 0) last.page.blocks.push(block)
      continue
    }
    let lines: string[] = []
    last.page.blocks.push(lines)
    for (const line of block) {
      if (line.length + 1 > last.room) {
        turn()
        lines = []
        last.page.blocks.push(lines)
      }
      lines.push(line)
      last.room -= line.length + 1
    }
  }
  for (const page of packed) page.blocks = tidied(page.blocks)
  return packed
}

/** Without what turning the page left behind: blocks with nothing in them, and a rule at the end. */
function tidied(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block) => block === 'rule' || block.some((line) => line.trim() !== ''))
  return kept.at(-1) === 'rule' ? kept.slice(0, -1) : kept
}

/** A page as Discord's components. The mark, which buttons carry, is what the message is found by. */
export function toComponents({ accent, blocks, offers }: Page, mark: string): [APIContainerComponent] {
  const components = blocks.map(
    (block): APIComponentInContainer =>
      block === 'rule'
        ? { type: ComponentType.Separator }
        : { type: ComponentType.TextDisplay, content: block.join('\n') },
  )
  const buttons = offers.map((offer) => toButton(offer, mark))
  if (buttons.length > 0) components.push({ type: ComponentType.ActionRow, components: buttons })
  return [{ type: ComponentType.Container, accent_color: accent, components }]
}

function toButton(offer: Offer, mark: string): APIButtonComponent {
  const type = ComponentType.Button
  const [secondary, primary] = [ButtonStyle.Secondary as const, ButtonStyle.Primary as const]
  if (offer.does === 'read') return { type, style: ButtonStyle.Link, label: 'Read it', url: offer.address }
  if (offer.does === 'wait')
    return { type, style: secondary, emoji: { name: '⏳' }, disabled: true, custom_id: `wait ${mark}` }
  const custom_id = `${offer.does} ${mark} ${offer.subject}`
  switch (offer.does) {
    case 'ask':
      return { type, style: primary, label: 'Ask', custom_id }
    case 'evidence':
      return { type, style: secondary, label: 'Evidence', custom_id }
    case 'good':
      return { type, style: secondary, emoji: { name: '👍' }, custom_id }
    case 'bad':
      return { type, style: secondary, emoji: { name: '👎' }, custom_id }
  }
}

/** What a button's id says: what to do, and with what. */
export function readButton(customId: string): { does: string; mark: string; subject: string } {
  const [does = '', mark = '', ...subject] = customId.split(' ')
  return { does, mark, subject: subject.join(' ') }
}
