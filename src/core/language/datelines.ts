const place = String.raw`\p{Lu}[\p{L}.’' -]{1,28}(?:, \p{Lu}[\p{L}. ]{1,20})?`
const agency = String.raw`\((?:CNN|Reuters|AP|AFP|UPI|BBC|dpa|Kyodo|Xinhua|ANSA|EFE|Bloomberg|[\p{Lu}][\p{L} .]{1,24})\)`
const dash = '(?:--|[—–-])'
const dateline = new RegExp(
  String.raw`^(?:(?:${place}\s?)?\((?:CNN|Reuters|AP|AFP|UPI)\)\s*${dash}?|[\p{Lu}][\p{Lu} .’'-]{2,28}(?:, [\p{L}. ]{2,20})?\s*(?:${agency})?\s*(?<!\p{L})${dash}(?=\s))\s*(?=["“‘'\p{Lu}])`,
  'u',
)

/**
 * The length of the dateline that a paragraph begins with: "TOKYO (Kyodo) --", "Los Angeles (CNN)", "LONDON —".
 * Zero where there is none.
 */
export function datelineEnd(paragraph: string): number {
  return dateline.exec(paragraph.slice(0, 120))?.[0].trimEnd().length ?? 0
}
