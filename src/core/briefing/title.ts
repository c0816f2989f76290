/** A title for an article that came without one, from its first full sentence: what happened, without who said so. */
export function makeTitle(sentences: readonly string[]): string {
  const first = sentences.find((sentence) => sentence.split(' ').length > 5) ?? sentences[0] ?? ''
  return first.slice(0, 90).trim() || 'Untitled'
}
