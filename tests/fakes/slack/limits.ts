import { type Fields, fields, type Json, list, text } from './json.ts'

/**
 * What Slack would refuse a message for, as the error code it answers, or undefined when it would take it.
 * Limits are those of Slack's reference for Block Kit; the size in all is what bolt-js issue 2509 measured.
 */
export function refusal(message: Fields): string | undefined {
  if (message.blocks !== undefined && !Array.isArray(message.blocks)) return 'invalid_blocks_format'
  const blocks = list(message.blocks)
  if (text(message.text) === '' && blocks.length === 0) return 'no_text'
  if (text(message.text).length > 40_000) return 'msg_too_long'
  if (blocks.length > 50 || blocksFault(blocks, messageBlocks)) return 'invalid_blocks'
  if (JSON.stringify(blocks).length > 13_200) return 'msg_blocks_too_long'
  if (message.metadata !== undefined) {
    const { event_type, event_payload } = fields(message.metadata)
    if (text(event_type) === '' || Object.keys(fields(event_payload)).length === 0) return 'invalid_metadata_format'
  }
  return undefined
}

/** What Slack would refuse a modal or a Home tab for, or undefined when it would take it. */
export function viewRefusal(view: Fields): string | undefined {
  const blocks = list(view.blocks)
  const modal = view.type === 'modal'
  const fits =
    (view.type === 'home' || (modal && plain(view.title, 24))) &&
    [view.submit, view.close].every((label) => label === undefined || plain(label, 24)) &&
    text(view.private_metadata).length <= 3000 &&
    text(view.callback_id).length <= 255 &&
    blocks.length <= 100 &&
    !blocksFault(blocks, viewBlocks)
  return fits ? undefined : 'invalid_arguments'
}

const messageBlocks = new Set([
  'section',
  'header',
  'context',
  'actions',
  'divider',
  'rich_text',
  'context_actions',
  'table',
  'markdown',
])
const viewBlocks = new Set(['section', 'header', 'context', 'actions', 'divider', 'rich_text', 'input'])

function blocksFault(blocks: Json[], allowed: Set<string>): boolean {
  const ids = blocks.map((block) => text(fields(block).block_id)).filter((id) => id !== '')
  const actions = blocks
    .flatMap((block) => list(fields(block).elements))
    .map((element) => text(fields(element).action_id))
  const named = actions.filter((id) => id !== '')
  return (
    new Set(ids).size < ids.length ||
    new Set(named).size < named.length ||
    ids.some((id) => id.length > 255) ||
    !blocks.every((block) => allowed.has(text(fields(block).type)) && blockFits(fields(block)))
  )
}

function blockFits(block: Fields): boolean {
  const elements = list(block.elements).map(fields)
  switch (block.type) {
    case 'section': {
      const facts = list(block.fields)
      return (
        (block.text !== undefined || facts.length > 0) &&
        (block.text === undefined || textFits(block.text, 3000)) &&
        facts.length <= 10 &&
        facts.every((fact) => textFits(fact, 2000)) &&
        (block.accessory === undefined || elementFits(fields(block.accessory)))
      )
    }
    case 'header':
      return plain(block.text, 150)
    case 'context':
      return between(elements.length, 1, 10) && elements.every((element) => textFits(element, 3000))
    case 'actions':
      return between(elements.length, 1, 25) && elements.every(elementFits)
    case 'context_actions':
      return between(elements.length, 1, 5) && elements.every(feedbackFits)
    case 'rich_text':
      return elements.length > 0 && elements.every(richFits)
    case 'table':
      return (
        between(list(block.rows).length, 1, 100) && list(block.rows).every((row) => between(list(row).length, 1, 20))
      )
    case 'input':
      return plain(block.label, 2000) && inputFits(fields(block.element))
    case 'markdown':
      return between(text(block.text).length, 1, 12_000)
    default:
      return true
  }
}

const sections = new Set(['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'])
const styles = new Set(['bold', 'italic', 'strike', 'code', 'underline'])

function richFits(element: Fields): boolean {
  if (element.type === 'text') {
    return text(element.text) !== '' && Object.keys(fields(element.style)).every((style) => styles.has(style))
  }
  if (element.type === 'link') return /^https?:\/\//.test(text(element.url)) && text(element.url).length <= 3000
  if (element.type === 'date') return Number.isInteger(element.timestamp) && text(element.format) !== ''
  if (element.type === 'channel') return /^[CGD]\w+$/.test(text(element.channel_id))
  if (!sections.has(text(element.type))) return false
  const length = list(element.elements).reduce<number>((sum, inner) => sum + text(fields(inner).text).length, 0)
  return length <= 3000 && list(element.elements).map(fields).every(richFits)
}

function elementFits(element: Fields): boolean {
  return (
    element.type === 'button' &&
    plain(element.text, 75) &&
    text(element.action_id).length <= 255 &&
    text(element.value).length <= 2000 &&
    text(element.url).length <= 3000 &&
    (element.style === undefined || element.style === 'primary' || element.style === 'danger')
  )
}

function feedbackFits(element: Fields): boolean {
  return (
    element.type === 'feedback_buttons' &&
    [element.positive_button, element.negative_button].every(
      (button) => plain(fields(button).text, 75) && between(text(fields(button).value).length, 1, 2000),
    )
  )
}

function inputFits(element: Fields): boolean {
  const longest = typeof element.max_length === 'number' ? element.max_length : 3000
  return (
    element.type === 'plain_text_input' &&
    between(longest, 1, 3000) &&
    (element.placeholder === undefined || plain(element.placeholder, 150)) &&
    text(element.initial_value).length <= longest
  )
}

function textFits(value: Json, longest: number): boolean {
  const object = fields(value)
  return (object.type === 'mrkdwn' || object.type === 'plain_text') && between(text(object.text).length, 1, longest)
}

function plain(value: Json, longest: number): boolean {
  return fields(value).type === 'plain_text' && textFits(value, longest)
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
