import type { Article, Citation, Verdict } from '../article.ts'
import { same } from './align.ts'
import { type Part, readClaim, tooLong } from './claim.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { examine, type Findings } from './findings.ts'
import { type Ground, groundOf } from './ground.ts'
import { score } from './judge.ts'
import { isVeto, type Problem } from './problem.ts'
import { isNoisy } from './tidy.ts'
import { verbatim } from './verbatim.ts'

/**
 * A claim that names its sentences has fewer words of the article to be like, so that less likeness is enough; the faults
 * that decide alone are the same, and some are stricter.
 */
const doubtful = -0.4

/** A claim longer than this, in UTF-16 code units, is not read. */
const longest = 6000

/**
 * Whether an article supports a claim of one or more sentences, each of which must hold: its names, numbers, units,
 * dates, negations, quotations (exact but for the style of their marks), how sure it is, and who did what. `sentences`
 * narrows the evidence to the sentences with these indices. `citations` are the sentences that speak for it, the best
 * first, also where they do not suffice; `problems` say in plain words what is wrong, and are empty where it is
 * supported. An article in another language than English supports only its own words. Never throws.
 */
export function check(claim: string, article: Article, sentences?: readonly number[]): Verdict {
  if (!/[\p{L}\p{N}]/u.test(claim)) return refused([], 'the claim says nothing')
  if (claim.length > longest) return refused([], 'the claim is too long to be checked')
  const evidence = evidenceOf(article)
  const ground = groundOf(evidence, sentences)
  if (ground.sentences.length === 0) return refused([], 'there are no sentences to check it against')
  const said = verbatim(claim, ground)
  if (said.length > 0) return { supported: true, citations: cite(evidence, said), problems: [] }
  if (article.language !== 'en' && article.language !== 'und')
    return refused([], 'the article is not in English, so that only its own words can be checked')
  const parts = readClaim(claim, evidence.names)
  if (parts.length === 0 || tooLong(parts)) return refused([], 'the claim is too long to be checked')
  const noisy = isNoisy(claim)
  const findings = parts.map((part) => examine(part, ground, noisy))
  const vetoes = findings.flatMap((each) => each.problems).filter((problem) => isVeto(problem.fault))
  const citations = cite(evidence, bestSentences(findings))
  const trimmed = findings.every((each) => each.trimmed)
  const supported =
    vetoes.length === 0 && (trimmed || score(findings.flatMap((each) => each.features)) > (ground.cited ? doubtful : 0))
  if (supported) return { supported, citations, problems: [] }
  const problems = vetoes.length > 0 ? vetoes : doubts(parts, findings, ground)
  return { supported, citations, problems: [...new Set(problems.map((problem) => problem.text))] }
}

const refused = (citations: Citation[], problem: string): Verdict => ({
  supported: false,
  citations,
  problems: [problem],
})

/** The best sentence of each part first, then what else they rest on. */
function bestSentences(findings: readonly Findings[]): number[] {
  const first = findings.flatMap(({ alignment }) => alignment.chosen.slice(0, 1))
  const rest = findings.flatMap(({ alignment }) => alignment.chosen.slice(1))
  return [...new Set([...first, ...rest])]
}

function cite({ analysis: { article } }: Evidence, sentences: readonly number[]): Citation[] {
  return sentences.flatMap((index) => {
    const sentence = article.sentences[index]
    if (!sentence) return []
    return [{ articleId: article.id, sentence: index, start: sentence.start, end: sentence.end, quote: sentence.text }]
  })
}

/** What to say where no single fault was found, but too little speaks for the claim. */
function doubts(parts: readonly Part[], findings: readonly Findings[], ground: Ground): Problem[] {
  const problems: Problem[] = findings.flatMap((each) => each.problems)
  for (const [i, { alignment }] of findings.entries()) {
    const missing = alignment.terms.filter(
      (_, t) => !alignment.places[t]?.some((place) => place.strength >= same && ground.allows(place.sentence)),
    )
    const words = [...new Set(missing.map((term) => term.token.text))]
    if (words.length > 0)
      problems.push({ fault: 'detail', text: `the article does not speak of “${words.join('”, “')}”` })
    else if (problems.length === 0 && i === parts.length - 1)
      problems.push({ fault: 'detail', text: 'no sentence of the article says this as a whole' })
  }
  return problems
}
