import { byCue } from './cues.ts'

const clause = '(?<short>[^,;:.()—]{8,110})'
const strong =
  'because(?: of)?|due to|owing to|thanks to|as a result of|in response to|in retaliation for|in protest (?:at|against|over)'
const middling =
  'caused by|(?<!\\b(?:that|which) (?:he|she|they|it) )blam(?:ed|es|ing) on|citing(?! (?:\\p{L}+ )?sources)|in revenge for|prompted by|strained by|fuell?ed by|driven by|sparked by|triggered by|led to|so that|in order to'
const weak = 'amid|following|the reason|concerns? (?:about|over|that)|fears? (?:of|over|that)|accus\\w+ of'

/** The reason: the clause behind "because", "due to", "blamed on", then behind weaker words. */
export const why = byCue('why', [
  [new RegExp(String.raw`\b(?:${strong})\s${clause}`, 'iu'), 1],
  [new RegExp(String.raw`\b(?:${middling})\s${clause}`, 'iu'), 0.9],
  [new RegExp(String.raw`\b(?:${weak})\s${clause}`, 'iu'), 0.5],
  [
    new RegExp(
      String.raw`\b(?:over (?:\p{L}+ ){0,2}(?:claims|allegations|accusations|concerns|fears|plans|failures?|decisions?|threats?)|after (?:failing|refusing|losing|admitting|claiming|complaints|pressure|criticism))\s${clause}`,
      'iu',
    ),
    0.55,
  ],
])
