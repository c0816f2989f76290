/** Whether a text has all of some words, in any order and whatever their case and accents. */
export function matches(text: string, words: string): boolean {
  const within = ` ${fold(text)} `
  const sought = fold(words).split(' ')
  return sought[0] !== '' && sought.every((word) => within.includes(` ${word}`))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:]+/gu, ' ')
    .trim()
}
