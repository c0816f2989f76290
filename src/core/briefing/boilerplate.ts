import type { Reading } from '../language/analysis.ts'

const bullet = String.raw`^[\s–—•*|[(-]*`
const call = [
  String.raw`read (?:more|also|next|on|the full|or share)\b`,
  String.raw`see also\b|also read\b|related(?::| stories| articles| content| topics)|more(?::| on\b)`,
  String.raw`(?:watch|listen)(?::| (?:the|this|now|live|below|above)\b)|video:|gallery:|photos?(?::| by\b)|pictured?\b|photograph(?:s|er)?(?: by|:)`,
  String.raw`images? (?:copyright|caption|source|credit)|image:|media caption|file photo|getty\b|credit:|(?:hide|toggle) caption|enlarge this|caption\b`,
  String.raw`story continues|continue reading|article continues|advertisement\b|scroll (?:down|to)\b|loading\b|autoplay\b|skip ad\b|full screen\b|play video|buy photo|view photos`,
  String.raw`sign up\b|subscribe\b|click (?:here|to|on)\b|tap here|follow (?:us\b|.{1,40} on (?:x|twitter|facebook|instagram)\b)|share (?:this|on)\b|like us\b|tweet (?:this|us)\b|join the conversation|get the latest|download (?:the|our)\b`,
  String.raw`copyright\b|©|all rights reserved|contribut(?:ing|ors?|ed)(?::| by| to)|additional reporting|(?:reporting|editing|written|edited) by\b`,
  String.raw`(?:last |first )?(?:updated|published|posted)(?::| at| on| \p{Lu})|this (?:story|article|report|post|column|page) (?:is|was|has|will|originally|first|appeared)\b|this is a (?:breaking|developing)\b`,
  String.raw`learn more\b|editor['’]s note|note to\b|correction\b|clarification\b|for more (?:on|information|stories|news)\b|e-?mail (?:us|the|me|him|her)\b|e-?mail:|contact \p{Lu}|reach (?:him|her|us|them) at\b|sources?:|tags?:|topics:`,
].join('|')
const opensWith = new RegExp(`${bullet}(?:${call})`, 'iu')
const contains =
  /(?:contributed to this|contributed reporting|pic\.twitter\.com|https?:\/\/|www\.|\/getty|getty images|\(photo\b|\/(?:ap|afp|reuters|epa|rex)\b|\b(?:epa|afp|rex)\/|full screen|view photos|buy photo|image copyright|image caption|media caption|enable javascript|(?:use|accept|our) (?:of )?cookies|our newsletter|all rights reserved|(?:is|,) (?:an?|the) (?:[^.]{0,60} )?(?:correspondent|contributor|columnist|reporter) (?:for|at|with)\b|(?<=[\s(])@\w{3,}|story highlights|\b1 of \d+ )/iu
const byline = /^(?:by\s)?\p{Lu}[\p{L}.’'-]+(?:\s(?:and\s)?\p{Lu}[\p{L}.’'-]+){1,6}(?:,\s.{0,60})?$/iu
const dateOnly =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})(?:,?\s\d{4})?\b.{0,60}$/u

/**
 * Whether a sentence is not the article's own telling: a dateline, a heading, a caption, a credit, a call to read on,
 * a button's label, a note that the story will be updated.
 */
export function isBoilerplate(reading: Pick<Reading, 'text' | 'tokens'>): boolean {
  const { text, tokens } = reading
  if (opensWith.test(text) || contains.test(text)) return true
  const ended = /[.!?…]["”’')\]]*$/u.test(text)
  if (isTitled(reading) || isShouted(text)) return true
  if (ended) return false
  return (
    tokens.length < 14 ||
    dateOnly.test(text) ||
    byline.test(text) ||
    !tokens.some((token) => /^(?:VERB|AUX)$/u.test(token.pos))
  )
}

/** Most words begin with a capital: a heading. */
function isTitled({ tokens }: Pick<Reading, 'tokens'>): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  return long.length > 4 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length > 0.8 * long.length
}

/** Four words in capitals in a row. */
const isShouted = (text: string) => /^(?:[^\p{L}]*\p{Lu}{2,}[^\p{L}]+){4}/u.test(text)
