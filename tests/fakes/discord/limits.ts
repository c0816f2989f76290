import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import { type Fields, fields, type Json, list, text } from '../json.ts'

/**
 * What Discord would refuse a message for, in words, or undefined when it would take it. These are the rules of its
 * reference that its published schema does not hold: text of 2,000 characters; with components of the second kind 4,000 in
 * all and 40 components, and no text beside them; a button's ids and addresses. And ours: nobody is ever pinged.
 */
export function refusal(message: Fields): string | undefined {
  const flags = Number(message.flags ?? 0)
  const components = list(message.components)
  const second = (flags & MessageFlags.IsComponentsV2) !== 0
  const all = allComponents(components)
  if (JSON.stringify(fields(message.allowed_mentions)) !== '{"parse":[]}') return 'it may ping somebody'
  if (text(message.content).length > 2000) return 'content: 2000 or fewer in length'
  if (second && (message.content != null || message.embeds != null)) return 'flags: no content beside components'
  if (!second && all.some(({ type }) => Number(type) > 8)) return 'components: the flag is missing'
  if (!second && text(message.content) === '' && components.length === 0) return 'empty'
  if (second && components.length === 0) return 'empty'
  if (all.length > 40) return 'components: 40 or fewer'
  if (all.reduce((sum, one) => sum + (one.type === ComponentType.TextDisplay ? text(one.content).length : 0), 0) > 4000)
    return 'components: 4000 or fewer characters in all'
  const ids = all.map(({ custom_id }) => text(custom_id)).filter((id) => id !== '')
  if (new Set(ids).size < ids.length) return 'components: a custom id twice'
  const fault = all.map(componentFault).find((found) => found !== undefined)
  if (fault !== undefined) return fault
  if (text(message.nonce).length > 25) return 'nonce: 25 or fewer in length'
  return undefined
}

/** What Discord would refuse a window for. */
export function modalRefusal(modal: Fields): string | undefined {
  const inputs = list(modal.components).map((label) => fields(fields(label).component))
  if (!between(text(modal.custom_id).length, 1, 100)) return 'custom_id: 1 to 100'
  if (!between(text(modal.title).length, 1, 45)) return 'title: 1 to 45'
  if (!between(inputs.length, 1, 5)) return 'components: 1 to 5'
  const fits = inputs.every(
    (input) =>
      input.type === ComponentType.TextInput &&
      between(text(input.custom_id).length, 1, 100) &&
      text(input.placeholder).length <= 100 &&
      between(Number(input.max_length ?? 4000), 1, 4000),
  )
  return fits ? undefined : 'components: not an input'
}

function allComponents(components: Json[]): Fields[] {
  return components
    .map(fields)
    .flatMap((one) => [
      one,
      ...allComponents(list(one.components)),
      ...(one.accessory === undefined ? [] : [fields(one.accessory)]),
    ])
}

function componentFault(one: Fields): string | undefined {
  switch (one.type) {
    case ComponentType.TextDisplay:
      return between(text(one.content).length, 1, 4000) ? undefined : 'a text display without text'
    case ComponentType.ActionRow:
      return between(list(one.components).length, 1, 5) ? undefined : 'an action row of 1 to 5'
    case ComponentType.Container:
      return list(one.components).length > 0 ? undefined : 'an empty container'
    case ComponentType.Button:
      return buttonFault(one)
    case ComponentType.Separator:
      return undefined
    default:
      return `an unknown component ${String(one.type)}`
  }
}

function buttonFault({ style, label, emoji, url, custom_id }: Fields): string | undefined {
  if (text(label) === '' && emoji === undefined) return 'a button without a label'
  if (text(label).length > 80) return 'a label of 80 or fewer'
  if (style === ButtonStyle.Link)
    return /^https?:\/\/\S+$/.test(text(url)) && text(url).length <= 512 && custom_id === undefined
      ? undefined
      : 'a link button with an address of 512 or fewer'
  return between(text(custom_id).length, 1, 100) && url === undefined ? undefined : 'custom_id: 1 to 100'
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
