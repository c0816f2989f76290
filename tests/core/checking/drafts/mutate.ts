/** Ways to make a true sentence false, each by one change; undefined where the sentence has nothing to change. */
export const mutations: Readonly<Record<string, (sentence: string) => string | undefined>> = {
  'changed number': change(/\b\d{2,}\b(?!\.\d)/u, (number) => `${Number(number) + 7}`),
  'changed number word': change(/\b(?:two|three|four|five|six|nine|eleven)\b/u, (word) =>
    word === 'three' ? 'eight' : 'three',
  ),
  'changed percentage': change(/\b\d+(?:\.\d+)?(?=%)/u, (number) => `${100 - Number(number)}`),
  'changed scale': change(/\bmillion\b/u, () => 'billion'),
  'changed currency': change(/£(?=\d)/u, () => '€'),
  'changed unit': change(/\b(?:weeks|hours|days|years|centimetres)\b/u, (unit) =>
    unit === 'days' ? 'months' : 'days',
  ),
  'changed day': change(/\b(?:Mon|Tues|Wednes|Thurs|Sun)day\b/u, () => 'Saturday'),
  'changed month': change(/\b(?:February|March|June|September)\b(?=[ .,]|$)/u, () => 'November'),
  'changed year': change(/\b(?:19|20)\d\d\b/u, (year) => `${Number(year) - 3}`),
  'changed name': change(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}/u, () => 'Agatha Quill'),
  'negation added': change(/\b(?:has|have|was|were|will|would|is|are|had)\b(?! not)/u, (verb) => `${verb} not`),
  'negation removed': change(/\b(?:has|have|would|will|was|were|does|did) not\b/u, (words) =>
    words.replace(' not', ''),
  ),
  'altered quote': change(/“[^”]*\b(?:children|county|mill|winters)\b/u, (quote) =>
    quote.replace(/\p{L}+$/u, 'neighbours'),
  ),
  'more for fewer': change(/\bmore than(?= \d)/u, () => 'fewer than'),
}

function change(what: RegExp, into: (found: string) => string) {
  return (sentence: string): string | undefined => {
    const changed = sentence.replace(what, into)
    return changed === sentence ? undefined : changed
  }
}
