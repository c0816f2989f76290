/** What can be done with the subscriptions of a channel. */
export const verbs = ['subscribe', 'list', 'pause', 'resume', 'edit', 'remove', 'now', 'preview', 'why'] as const
export type Verb = (typeof verbs)[number]

/** What can be said of a subscription, by the name that people give it. Each platform offers the same. */
export const fieldNames = ['source', 'at', 'zone', 'with', 'without', 'most', 'missed', 'empty', 'name'] as const
export type FieldName = (typeof fieldNames)[number]

/** Each value as a person writes it; reading it is the desk's. */
export type Fields = { readonly [name in FieldName]?: string }

/** A command about the subscriptions of the channel that it is given in. */
export type Command = {
  verb: Verb
  /**
   * Which subscription: its number in the channel's list or words of its name; with `why`, also words of a story's title, its
   * link, or a time. May be left out where a channel has one subscription.
   */
  which?: string
  fields: Fields
}

/** A command as one line, for the log. */
export function commandLine({ verb, which, fields }: Command): string {
  return [verb, which, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)].filter(Boolean).join(' ')
}

/** Whether a command only tells, so that everybody may give it. */
export function isHarmless({ verb }: Command): boolean {
  return verb === 'list' || verb === 'preview' || verb === 'why'
}

/** A subscription of a channel, for whoever offers them to choose from. `which` names it in a command. */
export type Offered = { which: string; name: string; when: string; paused: boolean }
