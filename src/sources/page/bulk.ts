/** What takes most of a page's bytes and holds nothing to read, with where each ends. */
const opening = /<!--|<(style|svg|script)\b[^<>]*>/giu
const closing: Record<string, RegExp> = {
  '<!--': /-->/gu,
  style: /<\/style\s*>/giu,
  svg: /<\/svg\s*>/giu,
  script: /<\/script\s*>/giu,
}

/** Attributes that tell a browser how to load, look and move, and a reader nothing; what hides an element stays. */
const unread =
  /\s(?:data-(?!paywall)[\w-]*|on[a-z]+|srcset|sizes|style|width|height|target|loading|tabindex|aria-(?!hidden|modal)[a-z]+)="(?![^"]*\bnone\b)[^"<>]*"/giu

const block =
  'address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|ol|p|script|section|table|tbody|td|tfoot|th|thead|title|tr|ul'
/** White space beside a block is no part of any line, and in many pages every third node. */
const beforeBlock = new RegExp(`>\\s+(?=</?(?:${block})\\b)`, 'giu')
const afterBlock = new RegExp(`(</?(?:${block})\\b[^<>]*>)\\s+(?=<)`, 'giu')

/**
 * A page without what no reader sees: comments, styles, drawings, what is inside scripts other than linked data, attributes for
 * the browser, white space between blocks. Most of the time goes into making nodes, and this leaves a good quarter fewer.
 */
export function withoutBulk(html: string): string {
  return withoutUnseen(html)
    .replace(/<[a-z][^<>]{12,}>/giu, (tag) => tag.replace(unread, ''))
    .replace(beforeBlock, '>')
    .replace(afterBlock, '$1')
}

function withoutUnseen(html: string): string {
  const ended = new Set<string>()
  const kept: string[] = []
  let at = 0
  opening.lastIndex = 0
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    const [tag, name = tag] = open
    const close = closing[name.toLowerCase()]
    if (!close || ended.has(name) || /ld\+json/iu.test(tag)) continue
    close.lastIndex = opening.lastIndex
    const end = close.exec(html)
    if (!end) {
      // Looked for once: a page of openings alone must not be searched to its end for each.
      ended.add(name)
      continue
    }
    kept.push(html.slice(at, open.index), name.toLowerCase() === 'script' ? '<script></script>' : '')
    at = close.lastIndex
    opening.lastIndex = at
  }
  kept.push(html.slice(at))
  return kept.join('')
}
