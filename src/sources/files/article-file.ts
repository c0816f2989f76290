import { type Article, readArticle } from '../../core/index.ts'
import { Problem } from '../../desk/problem.ts'
import { decode } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'

/** In UTF-16 code units: some 80,000 words, several times the longest pieces that newspapers print. */
const longestText = 500_000

/** No text within `longestText` takes more, in any encoding that is read. */
export const mostBytes = longestText * 4

/** What an article file says, before the core reads it. */
export type ArticleFile = {
  text: string
  title?: string | undefined
  source?: string | undefined
  url?: string | undefined
  publishedAt?: string | undefined
  language?: string | undefined
  notices: string[]
}

/**
 * Reads a file's bytes: front matter if there is any, a first line `# Heading` as the title, and the rest, unchanged,
 * as the article's text. Other Markdown is read as the plain text it is.
 * @throws {Problem} when there is nothing to brief on, naming `name`, what is wrong, and the mend.
 */
export function readArticleFile(bytes: Uint8Array, name: string): ArticleFile {
  if (bytes.length > mostBytes) throw tooLong(name)
  const decoded = decode(bytes, name)
  const { fields, body, notices } = readFrontMatter(decoded.text, name)
  const { heading, text } = takeHeading(body)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem(`${name} has no words in it. Put the article's text into it.`)
  if (text.length > longestText) throw tooLong(name)
  if (looksLikeWebPage(text)) {
    const mend = "Copy the article's words from the browser, without the tags"
    throw new Problem(`${name} is the HTML of a web page, not an article's text. ${mend}.`)
  }
  const { published, title = heading, ...known } = fields
  return { ...known, text, title, publishedAt: published, notices: [...decoded.notices, ...notices] }
}

/** The same, read by the core. */
export async function readArticleBytes(
  bytes: Uint8Array,
  name: string,
): Promise<{ article: Article; notices: string[] }> {
  const { notices, ...input } = readArticleFile(bytes, name)
  return { article: await readArticle(input), notices }
}

export function tooLong(name: string): Problem {
  const limit = longestText.toLocaleString('en-GB')
  return new Problem(
    `${name} is too long: the desk reads up to ${limit} characters, some 80,000 words. Keep the part that matters.`,
  )
}

function takeHeading(body: string): { heading?: string; text: string } {
  const line = /^\s*#[ \t]([^\r\n]*)(?:\r?\n|$)/.exec(body)
  const heading = line?.[1]?.trim()
  return line && heading ? { heading, text: body.slice(line[0].length) } : { text: body }
}

/** A text that starts with a tag of a page, or closes several blocks. A tag or two within prose are part of the prose. */
function looksLikeWebPage(text: string): boolean {
  if (/^\s*<(?:!doctype|!--|\?xml|html|head|body|div|p|article|section|main|header|h[1-6]|table|ul)\b/i.test(text))
    return true
  return (text.match(/<\/(?:div|p|li|td|script|section|article|h[1-6])>|<br\s*\/?>/gi)?.length ?? 0) > 3
}
