/** What takes most of a page's bytes and holds nothing to read, with where each ends. */
const opening = /<!--|<(style|svg|script)\b[^<>]*>/giu
const closing: Record<string, RegExp> = {
  '<!--': /-->/gu,
  style: /<\/style\s*>/giu,
  svg: /<\/svg\s*>/giu,
  script: /<\/script\s*>/giu,
}

/** A page without comments, styles, drawings and what is inside scripts, other than linked data: a third less to parse. */
export function withoutBulk(html: string): string {
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
