import { byCue } from './cues.ts'

/** What the article calls open or untold. */
export const unknown = byCue('unknown', [
  [
    /\b(?:(?:was|is|were|are|remains?|it['’]s)(?:\sstill)?\s(?:unclear|unknown|uncertain|not (?:yet |immediately |entirely )?(?:clear|known)|to be (?:seen|decided|determined))|(?:has|have|had)(?:\snot|n['’]t)\s(?:yet\s)?(?:been\s)?(?:finali[sz]ed|decided|confirmed|announced|disclosed|released|identified|determined|named|made public|revealed|said|commented|responded)|not yet (?:been )?\p{L}+ed|no (?:word|details|immediate \p{L}+)|unconfirmed)\b[^,;.()—]{0,50}/iu,
    1,
  ],
  [
    /\b(?:(?:did|do|does|would|could|has|have)(?:\snot|n['’]t)\s(?:immediately\s|yet\s)?(?:say|give|offer|provide|disclose|comment|respond|elaborate|specify|know|identify|name|reveal|confirm|return)|declined to\s\p{L}+|refused to (?:say|comment)|none have been|under investigation|not immediately (?:respond|available|return))\b[^,;.()—]{0,50}/iu,
    0.85,
  ],
])
