const politeness =
  /^(?:\s*(?:ok|okay|so|and|but|hey|hi|hello|well|um|please|pls|plz|can you tell me|could you tell me|can u tell me|tell me|do you know|does anyone know|any idea|i want to know|i wonder|i'm wondering|wondering|just curious|curious)\b[,:\s]*)+/iu

/** White space and marks in order, contractions as people type them ("whens", "whos") spelled out, shouting and politeness gone. */
export function tidy(raw: string): string {
  const spaced = raw
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[?!.\s]+$/u, '')
  const calm = /\p{Ll}/u.test(spaced) || !spaced.includes(' ') ? spaced : spaced.toLowerCase()
  const spelledOut = calm
    .replace(/\b(what|when|where|who|how|why)['’]?s\b/giu, '$1 is')
    .replace(/\b(why|how|where|what|who)['’]d\b/giu, '$1 did')
    .replace(/\b(what|when|where|who|how|why)['’]?re\b/giu, '$1 are')
    .replace(
      /\b(isnt|wasnt|arent|didnt|doesnt|dont|wont|cant|couldnt|hasnt|havent)\b/giu,
      (word) => `${word.slice(0, -1)}'t`,
    )
    .replace(/\bgonna\b/giu, 'going to')
    .replace(/ in the first place$/iu, '')
    .replace(/\br\b/gu, 'are')
    .replace(/\bu\b/gu, 'you')
  const bare = spelledOut.replace(politeness, '')
  return bare.length > 2 ? bare : spelledOut
}
