import { byCue } from './cues.ts'

/** What was before: earlier dates, "since", "previously", "the first time in". */
export const background = byCue('background', [
  [
    /\b(?:for the first time (?:since|in) [^,;.()—]{3,40}|since (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|first [^,;.()—]{3,30} (?:since|in) [^,;.()—]{3,30}|previously [^,;.()—]{3,50})/u,
    0.9,
  ],
  [
    /\b(?:(?:in|by|from|until) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:last|the previous) (?:year|month|week|summer|season)|\p{L}+ (?:years|months|weeks|decades) (?:ago|earlier)|(?:founded|launched|established|set up|began|started) in \d{4})\b/u,
    0.8,
  ],
  [
    /\b(?:had (?:been|already|previously)|used to|formerly|earlier this (?:year|month|week)|historically|traditionally)\b[^,;.()—]{0,40}/u,
    0.35,
  ],
])
