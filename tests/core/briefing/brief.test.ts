import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, type Briefing, brief, readArticle } from '../../../src/core/index.ts'

const seed = readArticle({
  text: readFileSync(new URL('../../../briefings/china-japan-party-talks.md', import.meta.url), 'utf8').replace(
    /^---\n[\s\S]*?\n---\n/u,
    '',
  ),
})
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const lines = ({ summary, facts }: Briefing) => [...summary, ...facts]

function expectSound(article: Article, briefing: Briefing) {
  for (const line of lines(briefing)) {
    expect(line.text.trim()).not.toBe('')
    expect(line.citations.length).toBeGreaterThan(0)
    for (const { articleId, sentence, start, end, quote } of line.citations) {
      expect(articleId).toBe(article.id)
      expect(article.text.slice(start, end)).toBe(quote)
      const cited = article.sentences[sentence]
      expect(cited && cited.start <= start && start < cited.end).toBe(true)
    }
  }
  expect(briefing.summary.length).toBeLessThanOrEqual(4)
  expect(briefing.facts.length).toBeLessThanOrEqual(8)
}

test('the seed: a summary of what was agreed, between whom, and why it matters', () => {
  const { title, summary } = brief(seed)
  const told = summary.map((line) => line.text).join(' ')
  expect(title).toBe('China and Japan agree to resume regular talks between their ruling parties')
  expect(summary.length).toBeGreaterThanOrEqual(2)
  expect(words(told)).toBeGreaterThanOrEqual(40)
  expect(words(told)).toBeLessThanOrEqual(90)
  expect(told).toMatch(/China and Japan have agreed to resume regular talks/u)
  expect(told).toMatch(/strained by issues including Japan’s concerns/u)
})

test('the seed: key facts name who took part with their roles, since when, and what is open', () => {
  const briefing = brief(seed)
  expectSound(seed, briefing)
  const told = briefing.facts.map((fact) => fact.text).join('\n')
  expect(told).toMatch(/Toshimitsu Motegi, secretary-general of Japan’s ruling Liberal Democratic Party/u)
  expect(told).toMatch(/Liu Jianchao, who leads the Communist Party’s body/u)
  expect(told).toMatch(/Tatsuya Ito, an LDP lawmaker/u)
  expect(told).toMatch(/Makoto Nishida, a lawmaker from the LDP’s junior coalition partner Komeito/u)
  expect(told).toMatch(/since 2018/u)
  expect(briefing.facts.find((fact) => fact.kind === 'unknown')?.text).toMatch(/have not yet been finalised/u)
  expect(lines(briefing).some((line) => /six years/u.test(line.text))).toBe(true)
  expect(new Set(lines(briefing).map((line) => line.text)).size).toBe(lines(briefing).length)
})

test('nothing dangles in the seed’s lines, and no quotation is cut', () => {
  for (const { text } of lines(brief(seed))) {
    expect(text).not.toMatch(/^(?:But|And|The three|He|She|They|It)\b/u)
    expect(text.split('“').length).toBe(text.split('”').length)
  }
})

test('furniture is never used', () => {
  const furniture = [
    'WASHINGTON —',
    'By Jane Smith',
    'Read more: Five things to know about the budget.',
    '(Photo: Getty Images)',
    'This story is breaking and will be updated.',
    'CNN’s Tom Brown contributed to this report.',
    'Follow us on Twitter for more.',
  ]
  const told = [
    'The Senate approved a budget of $1.2 trillion on Thursday after two days of debate.',
    'The vote was 52 to 48, with three Republicans joining the Democrats.',
    'President Anna Marlow will sign the bill on Friday, her spokesman Paul Reed said.',
    'The budget raises spending on roads and schools by 4 percent.',
  ]
  const article = readArticle({ text: [...furniture.slice(0, 2), ...told, ...furniture.slice(2)].join('\n\n') })
  const cited = lines(brief(article)).flatMap((line) => line.citations.map((citation) => citation.quote))
  expect(cited.length).toBeGreaterThan(2)
  for (const quote of cited) expect(told).toContain(quote)
})

test('an article in another language shows its first sentences and guesses no facts', () => {
  const text =
    'Der Bundestag hat am Donnerstag den Haushalt für das kommende Jahr beschlossen. Die Opposition stimmte geschlossen dagegen und kündigte eine Klage an. Der Finanzminister nannte das Ergebnis einen guten Tag für das Land.'
  const article = readArticle({ text })
  const { summary, facts } = brief(article)
  expect(article.language).toBe('de')
  expect(facts).toEqual([])
  expect(summary[0]?.text).toBe('Der Bundestag hat am Donnerstag den Haushalt für das kommende Jahr beschlossen.')
})

test('an empty article has an empty briefing', () => {
  expect(brief(readArticle({ text: '' }))).toMatchObject({ summary: [], facts: [] })
  expect(brief(readArticle({ text: ' \n\n ' }))).toMatchObject({ summary: [], facts: [] })
})

const newsy = fc
  .array(
    fc.constantFrom(
      'Prime Minister Ann Lee met farmers in Oslo on Monday.',
      'But she said: “We will pay $3 million,” and left.',
      'They had waited since 2018 because of the drought.',
      '“It is late. We',
      'are tired,” Lee (left) added.',
      'The talks -- held in Bergen -- will resume, which',
      '\n\n',
      '"',
      'Mr. Smith\u0000\u200b, 54, did not say why.',
      '\ud800',
      'مرحبا بالعالم.',
      '🙂',
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' '))

test('any text is taken; every citation is exact; the same text gives the same briefing', () => {
  fc.assert(
    fc.property(fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 400 })), fc.boolean(), (text, titled) => {
      const input = { text, language: 'en', ...(titled ? { title: 'Lee pays farmers $3 million: what now?' } : {}) }
      const article = readArticle(input)
      const briefing = brief(article)
      expectSound(article, briefing)
      expect(brief(readArticle(input))).toEqual(briefing)
    }),
    { numRuns: 150 },
  )
})
