/**
 * A claim without the noise that tokenizers of older language models leave: "`` so''" is “so”, "long - term" long-term,
 * "$ 2bn" $2bn, "10, 000" 10,000, "do n't" don't. A claim without noise is given back as it is.
 */
export function tidy(claim: string): string {
  return claim
    .replace(/\s*``\s*/gu, ' "')
    .replace(/''/gu, '"')
    .replace(/(?<=[^\s`])`(?=[\s.,;:!?]|$)/gu, "'")
    .replace(/(?<=^|\s)`\s?(?=\S)/gu, "'")
    .replace(/(?<=^|\s)" (\S(?:[^"]*\S)?) "(?=[\s.,;:!?]|$)/gu, '"$1"')
    .replace(/(?<=\p{L}) (?=n['’]t\b)/gu, '')
    .replace(/(?<=[\p{L}\p{N}]) (?=['’](?:s|re|ve|ll|d|m)\b)/giu, '')
    .replace(/(?<=[\p{L}\p{N}]) - (?=[\p{Ll}\p{N}])/gu, '-')
    .replace(/(?<=[$£€¥]) (?=\d)/gu, '')
    .replace(/(?<=\d,) (?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d) ?\. (?=\d)/gu, '.')
    .replace(/(?<=\d) (?=%)/gu, '')
    .replace(/\s+(?=[.,;:!?](?:\s|$))/gu, '')
    .trim()
}

/** Whether a claim bears the marks of a tokenizer, or is typed without capitals: then it is read with more tolerance. */
export function isNoisy(claim: string): boolean {
  if (/``|''|\p{L} - \p{Ll}|\s['’]s?\s|["”]\s[^"“]*["”]\s|[$£€] \d/u.test(claim)) return true
  const words = claim.match(/\p{L}+/gu) ?? []
  return words.length > 6 && !words.slice(1).some((word) => /^\p{Lu}/u.test(word))
}
