import { isElement, isText, oneLine, type PageElement, type PageNode } from './dom.ts'

/** One paragraph, heading, list item or table row, as a reader sees it. */
export type Block = {
  text: string
  /** The innermost block element it stands in: 'p', 'li', 'h2', 'tr', 'div' ... */
  tag: string
  /** How many characters of it are link text. */
  linked: number
  /** Whether all of it is bold or italic. */
  stressed: boolean
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const silentTags = new Set(
  'audio button canvas embed head iframe input link map math meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
)
const stressTags = new Set(['b', 'strong', 'em', 'i'])

/** The readable blocks under `root`, in order. White space is folded as a browser would. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let plain = 0
  let tag = 'div'

  const flush = (): void => {
    const line = tag === 'pre' ? text.trim() : oneLine(text)
    if (line) blocks.push({ text: line, tag, linked: Math.min(linked, line.length), stressed: plain === 0 })
    text = ''
    linked = 0
    plain = 0
  }

  // An explicit stack: a hostile page nests deeper than calls may.
  type Step = { node: PageNode; leave: boolean; tag: string; link: boolean; stress: boolean }
  const stack: Step[] = [{ node: root, leave: false, tag: 'div', link: false, stress: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step
    if (isText(node)) {
      tag = step.tag
      const words = node.textContent ?? ''
      text += words
      const size = oneLine(words).length
      if (step.link) linked += size
      if (!step.stress) plain += size
      continue
    }
    if (!isElement(node)) continue
    const name = node.localName
    if (silentTags.has(name)) continue
    const isBlock = blockTags.has(name)
    if (step.leave) {
      if (isBlock) flush()
      else text += ' '
      continue
    }
    if (name === 'br') {
      if (/\n\s*$/u.test(text) && step.tag !== 'pre') flush()
      else text += '\n'
      continue
    }
    if (isBlock) flush()
    if (isBlock || name === 'td' || name === 'th') stack.push({ ...step, leave: true })
    const inside = {
      leave: false,
      tag: isBlock ? name : step.tag,
      link: step.link || name === 'a',
      stress: step.stress || stressTags.has(name),
    }
    const children: PageNode[] = []
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
    for (const child of children.reverse()) stack.push({ node: child, ...inside })
  }
  flush()
  return blocks
}
