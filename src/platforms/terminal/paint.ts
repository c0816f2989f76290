import { styleText } from 'node:util'
import { safe } from './foreign.ts'

/** What a piece of text is; how that looks is the painter's. */
type Style = 'title' | 'aside' | 'label' | 'number' | 'key' | 'cited' | 'refusal' | 'problem'

/** Gives a piece of text the look of its style. */
export type Painter = (style: Style, text: string) => string

/** Without colour, cited words stand between «guillemets», and the rest is told apart by where it stands. */
export const plain: Painter = (style, text) => (style === 'cited' ? `«${text}»` : text)

/** With the terminal's own sixteen colours, so that they fit whatever background it has. */
export const coloured: Painter = (style, text) => styleText(looks[style], text, { validateStream: false })

const looks = {
  title: 'bold',
  aside: 'dim',
  label: 'cyan',
  number: 'green',
  key: 'bold',
  cited: ['bold', 'underline'],
  refusal: 'yellow',
  problem: 'red',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>

/** Colour where the stream is a terminal that has it, unless NO_COLOR asks for none; FORCE_COLOR asks for it anywhere. */
export function painterFor(stream: NodeJS.WritableStream): Painter {
  return styleText('bold', 'x', { stream }) === 'x' ? plain : coloured
}

/** A text, safe already, with the few words that carry it made to stand out, where it has them as they are. */
export function keyWords(text: string, words: string, paint: Painter): string {
  const key = safe(words)
  const at = key === '' || key === text ? -1 : text.indexOf(key)
  return at < 0 ? text : text.slice(0, at) + paint('key', key) + text.slice(at + key.length)
}
