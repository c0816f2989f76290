import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

/** Marks as code points, so that any style of quotation mark, apostrophe, dash or space counts as the same. */
export const plain = (text: string): string =>
  text
    .replace(/[’‘‚‛´`]/gu, "'")
    .replace(/[“”„«»「」]/gu, '"')
    .replace(/''|``/gu, '"')
    .replace(/\s+/gu, ' ')

/** The same with the noise of tokenizers taken out of both sides: case, and spaces beside marks. */
const loose = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[\s"']+/gu, '')

const inner = (quotation: string) => plain(quotation).replace(/^["'\s]+|["'\s.,;:!?…]+$/gu, '')

/**
 * Whether each quotation of a claim stands in the evidence, character by character but for the style of its marks, and
 * is a quotation there. `noisy` claims (spaces around hyphens, lower case throughout) are compared without case and spaces.
 */
export function quoteProblems(part: Part, ground: Ground, noisy: boolean): Problem[] {
  const problems: Problem[] = []
  for (const quotation of part.quotations) {
    const words = inner(quotation)
    if (noisy && /^['‘]/u.test(quotation)) continue
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    if (!standsIn(words, ground, noisy))
      problems.push({ fault: 'quote', text: `the article does not have the words ${quotation}` })
    else if (words.split(' ').length > 3 && !noisy && !isQuoted(words, ground))
      problems.push({ fault: 'quote', text: `in the article ${quotation} is not a quotation` })
  }
  return problems
}

function standsIn(words: string, ground: Ground, noisy: boolean): boolean {
  const runs = ground.runs
  if (noisy) {
    const wanted = loose(words)
    return runs.some((run) => loose(run).includes(wanted))
  }
  const lowered = words.charAt(0).toLowerCase() + words.slice(1)
  const raised = words.charAt(0).toUpperCase() + words.slice(1)
  return runs.map(plain).some((run) => [words, lowered, raised].some((wanted) => containsWords(run, wanted)))
}

/** Contains, and not from the middle of a word to the middle of a word. */
function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + words.length)
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}

function isQuoted(words: string, ground: Ground): boolean {
  const wanted = loose(words)
  const { article, quotations } = ground.evidence.analysis
  return quotations.some(({ start, end }) => loose(article.text.slice(start, end)).includes(wanted))
}
