import { ComponentType } from 'discord.js'
import { fields, type Json, list, text } from '../json.ts'

/** What Discord would make of Markdown: the text that a reader sees, and the mentions, links and formatting in it. */
type Shown = { text: string; alive: string[] }

const rules: readonly [RegExp, (match: RegExpExecArray, shown: Shown) => void][] = [
  [
    /\\([^0-9A-Za-z\s])/y,
    ([, letter = ''], shown) => {
      shown.text += letter
    },
  ],
  [
    /<t:(\d+):[a-zA-Z]>/y,
    ([, seconds], shown) => {
      shown.text += new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
    },
  ],
  [
    /<#(\d+)>/y,
    (_, shown) => {
      shown.text += '#thread'
    },
  ],
  [
    /\[((?:\\.|[^\]\\])+)\]\(<([^>]+)>\)/y,
    ([, words = '', address = ''], shown) => {
      shown.text += read(words).text
      shown.alive.push(address)
    },
  ],
  [
    /<@[!&]?\d+>|@everyone|@here/y,
    ([all], shown) => {
      shown.alive.push(all)
      shown.text += all
    },
  ],
  [
    /<?(https?:\/\/[^\s<>]+)>?/y,
    ([, address = ''], shown) => {
      shown.alive.push(address)
      shown.text += address
    },
  ],
  [
    /\*\*|`[^`\n]+`/y,
    ([all], shown) => {
      shown.text += all.replace(/[*`]/g, '')
    },
  ],
  [
    /\*|__|_|~~|\|\||`|<a?:\w+:\d+>/y,
    ([all], shown) => {
      shown.alive.push(all)
      shown.text += all
    },
  ],
]

/** Reads one piece of Markdown. Headings, quotes, lists and small lines are the desk's own, and count as text. */
export function read(markdown: string): Shown {
  const shown: Shown = { text: '', alive: [] }
  for (const [index, line] of markdown.split('\n').entries()) {
    if (index > 0) shown.text += '\n'
    const words = line.replace(/^(?:#{1,3} |-# |> |- )/, '')
    for (let at = 0; at < words.length; ) {
      const found = rules
        .map(([rule, apply]) => ({ match: matchAt(rule, words, at), apply }))
        .find(({ match }) => match)
      if (found?.match) {
        found.apply(found.match, shown)
        at += found.match[0].length
      } else {
        shown.text += words[at] ?? ''
        at += 1
      }
    }
  }
  return shown
}

function matchAt(rule: RegExp, words: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at
  return rule.exec(words)
}

/** All that a reader sees of a message. */
export function readable({ content, components }: { content: string; components: Json[] }): string {
  return [content, ...shownIn(components).map(({ text: words }) => words)].filter((words) => words !== '').join('\n')
}

/** The mentions, links and formatting that are alive in a message, its link buttons among them. */
export function aliveIn({ components }: { components: Json[] }): string[] {
  return shownIn(components).flatMap(({ alive }) => alive)
}

function shownIn(components: Json[]): Shown[] {
  return components.map(fields).flatMap((one) => {
    if (one.type === ComponentType.TextDisplay) return [read(text(one.content))]
    const button = one.type === ComponentType.Button && one.url !== undefined
    const own = button ? [{ text: '', alive: [text(one.url)] }] : []
    return [...own, ...shownIn(list(one.components))]
  })
}
