import type { Block } from './blocks.ts'

/** Whole lines that are a button, a label or a mark of the page and not of the article. */
const labels =
  /^(?:(?:advert(?:isement|ising)?|sponsored(?: content)?|publicidad[ea]?|anzeige|werbung|publicité|iklan|реклама|share(?: this)?(?: (?:article|story|post|on|via).{0,30})?|tweet|print|email|pin(?: it)?|whatsapp|facebook|twitter|linkedin|comments?|no comments|\d+ comments?|comment(?:aires?|ários|arios|i)|kommentare|leave a (?:comment|reply)|post (?:a )?comment.*|join the (?:conversation|discussion).{0,30}|sign in|log in|sign up|register|subscribe(?: now)?|close|open|caption|menu|home|search|text size|loading.{0,20}|skip to (?:main )?content|continue reading.{0,60}|(?:story|article) continues (?:below|after).{0,40}|scroll (?:down )?(?:to|for) .{0,40}|click (?:here )?to (?:expand|enlarge|tweet|share).{0,40}|(?:image|photo|slide|picture) \d+ (?:of|\/) ?\d+|\d+ ?(?:of|\/) ?\d+|(?:view|see|show) (?:all|more|gallery|comments).{0,40}|back to top|hide caption|toggle caption|enlarge this image|play video|video player.{0,40}|file photo|read more|more|highlights|editor['’]s picks?|get (?:directions|tickets))\W*)$/iu

/** Lines that send the reader to another story. */
const readMore =
  /^\W*(?:read (?:more|also|next|this|the (?:full|rest|whole).{0,20})|also read|see (?:more|also)|more(?: on this)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|links?|posts?|reading|topics?|videos?))?|recommended|you (?:may|might) also (?:like|enjoy|be interested).{0,20}|don['’]t miss|must[- ]reads?|watch(?: (?:now|below|more|also))?|listen|video|photos?|gallery|in pictures|up next|further reading|learn more|find out more|lea (?:también|mas)|leia (?:também|mais)|lire aussi|leggi anche|lesen sie auch|mehr zum thema|baca juga|читайте также|lees ook)\s*(?::|—|–|\||>|»|$)/iu

/** Who took or owns a picture. */
const fileCaption =
  /^in this\b.{0,90}\b(?:photo|image|picture|photograph|frame)\b|\((?:[^()]{0,60}\bvia [^()]{2,40}|ap photo[^()]*|file photo[^()]*|photo[^()]{0,60}|image[^()]{0,60}|[^()]{0,60}\/(?:AP|AFP|Getty[^()]*|Reuters|EPA))\)\.?$/iu
const credit =
  /^\W*(?:(?:photo|image|picture|pic|illustration|video|graphic|foto|imagem|imagen|bild|фото)s?(?: (?:by|courtesy|credit|copyright|source|illustration|via|from))*\s*(?::|©|by\b|courtesy|copyright|credit)|(?:credit|source|via|courtesy of|fonte|fuente|quelle|источник)s?:|©|copyright (?:©|\(c\)|@|\d{4})|main image credit)/iu
const pictureAgency =
  /(?:\(|\/|\bvia |\| |: |© ?|photo by .{0,40})(?:AP|AP photo|AFP|EPA|reuters|getty(?: images)?|afp\/getty|shutterstock|istock(?:photo)?|wireimage|bloomberg|(?:usa today|pa|press association|xinhua|zuma)\b.{0,20}|alamy|unsplash|flickr|wikimedia(?: commons)?|courtesy|file photo)[^.]{0,30}\)?\.?$/iu

/** When it was published or changed, or who wrote it, as a line of its own. */
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const dated = new RegExp(
  `^\\W*(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|reviewed|publicado|atualizado|veröffentlicht|publié)\\b.{0,20}\\d.{0,60}|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${month}\\.?,? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})\\b[^.!?]{0,80})$`,
  'iu',
)
const byline =
  /^(?:by|von|por|par|di|written by|posted by|story by|words by)\s+(?:\p{Lu}[\p{L}.'’-]*(?:\s+|,\s*|$|\s*[|•·-]\s*)|(?:and|for|de|da|la|van|of|in|the)\s+){1,10}[^.!?]{0,60}$/iu

/** Asks to sign up, follow, write, download, pay or comment. */
const pitch = [
  /\b(?:sign(?:ing)? up|subscrib\w+|register|join)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|mailing list|youtube channel|podcast|community|forums?|membership)\b/iu,
  /\bnewsletters?\b.{0,80}\b(?:sign up|subscrib\w+|inbox|here)\b/iu,
  /\b(?:delivered|sent|straight|right|directly) (?:to|in|into|through) your (?:inbox|phone|e-?mail|door|letterbox)/iu,
  /\b(?:follow|like|find|join|connect with)\b.{0,60}\bon (?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|pinterest|tiktok|x|google news|flipboard|social media)\b/iu,
  /^\W*(?:for|to get) (?:more|the latest|all|breaking).{0,100}\b(?:follow|visit|sign up|subscribe|download|click|check out|go to|head over)\b/iu,
  /^\W*follow\b.{0,80}(?:@\w+|https?:\/\/|\btwitter\b|full coverage)/iu,
  /^\W*(?:download|get|try|install)\b.{0,60}\bapp\b/iu,
  /^\W*click here\b/iu,
  /^\W*(?:subscribe|sign up|become a (?:member|subscriber|patron)|support (?:us|our)|donate|join .{0,30}(?:plus|premium|today))\b.{0,200}$/iu,
  /\b(?:if you (?:enjoyed|liked|like) this (?:article|post|story)|want (?:more|to read more|to see more)\b.{0,60}\?|like what you (?:see|read))/iu,
  /\b(?:e-?mail|write to|contact|reach|reached)\b.{0,80}\b[\w.+-]+@[\w-]+\.[a-z]{2,}/iu,
  /^\W*(?:reach|contact|follow|tweet|e-?mail) (?:the )?(?:reporters?|authors?|writers?|us|me|him|her)\b/iu,
  /^\W*(?:tell us|let us know|what do you think|have your say|share your (?:thoughts|views)|have a (?:tip|story|question)|do you have a (?:tip|story|news)|got a (?:tip|story)|send (?:us )?(?:your )?(?:tips|feedback))\b/iu,
  /\b(?:affiliate (?:links?|commission)|earn (?:a |an )?(?:small |affiliate )?commission)\b/iu,
  /\b(?:all rights reserved|may not be (?:published|reproduced)|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|we use cookies)\b/iu,
  /\b(?:enable|turn on|activate|requires?) javascript\b/iu,
]

/** How a wire report signs itself. */
const signature =
  /^\W*(?:\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translation) by\b.{0,250}|.{0,80}\bcontributed (?:to|reporting).{0,60}|with (?:post |news |staff )?(?:wires?|agenc(?:y|ies)|reports?).{0,30}|(?:source|via)\b.{0,40}|this (?:article|story|post) (?:first |originally |was (?:first |originally )?)(?:appeared|published|ran)\b.{0,120})$/iu
const biography =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}(?:is|are|covers|writes|reports|lives)\b.{0,160}\b(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|blogger|curator|author of|fellow at|professor)\b.{0,250}$/u

/** Headings that open what follows an article. */
const afterword =
  /^\W*(?:(?:more|also) (?:from|on|in|about|great|top|stories|news|coverage)\b.{0,60}|related\b.{0,60}|recommended\b.{0,60}|you (?:may|might) also\b.{0,40}|read (?:next|more|also)\b.{0,40}|(?:most )?(?:popular|trending|read|viewed|recent|latest)\b(?: \w+){0,3}|top stories|what to read next|about the (?:author|writer|company)\b.{0,40}|about [\p{Lu}][\w&. -]{1,40}|share this\b.{0,30}|filed under.*|tags?:?.*|topics?:?.{0,30}|(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|\d* ?comments?|join the (?:conversation|discussion)|sign up.{0,60}|newsletter.{0,40}|subscribe.{0,40}|see also|don['’]t miss|editor['’]s (?:picks?|choice)|around the web|from (?:our|the) (?:partners|web)|sponsored\b.{0,30}|something to consider|ver também|veja também|notícias relacionadas|artículos relacionados|das könnte.{0,40}|mehr zum thema|похожие.{0,30})\W*$/iu

const linkedShare = (block: Block): number => block.linked / block.text.length
const isHeading = (block: Block): boolean =>
  /^h[1-6]$/u.test(block.tag) || (block.stressed && block.text.length < 90 && !/[.!?]["”’]?$/u.test(block.text))
const isSentence = (block: Block): boolean => block.text.length > 80 || /\p{L}.*[.!?。！？…]["”’»)]?$/u.test(block.text)
const isCapitals = (text: string): boolean => text.length > 15 && !/\p{Ll}{2}/u.test(text) && /\p{Lu}/u.test(text)

/** Whether a line is furniture wherever it stands. Long lines are an article's own: only short ones are judged. */
const isFurniture = (block: Block): boolean => {
  const { text } = block
  if (!/[\p{L}\p{N}_]/u.test(text)) return true
  if (text.length > 400 || block.tag === 'pre') return false
  if (labels.test(text) || dated.test(text)) return true
  if (readMore.test(text) && (text.length < 160 || linkedShare(block) > 0.4)) return true
  if (text.length < 200 && (credit.test(text) || pictureAgency.test(text))) return true
  if (fileCaption.test(text)) return true
  if (text.length < 260 && pitch.some((form) => form.test(text))) return true
  if (
    linkedShare(block) > 0.85 &&
    (isCapitals(text) || (!['li', 'tr'].includes(block.tag) && !isHeading(block) && text.length > 25))
  )
    return true
  return false
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a line is one of the page's titles, or most of one. */
const isTitle = (text: string, titles: string[]): boolean => {
  const line = bare(text)
  return titles
    .map(bare)
    .some(
      (title) =>
        title === line ||
        (line.length > 20 && title.startsWith(line)) ||
        (title.length > 20 && line.startsWith(title) && line.length < title.length * 1.3),
    )
}

/** Takes what stands before an article off its start: its title, date, writer, section. */
function withoutPreface(blocks: Block[], titles: string[]): Block[] {
  let start = 0
  while (start < Math.min(blocks.length, 12)) {
    const block = blocks[start]
    if (!block) break
    const short = block.text.length < 120
    const frame =
      isTitle(block.text, titles) ||
      (short && (byline.test(block.text) || dated.test(block.text))) ||
      (block.text.length < 40 &&
        !isCapitals(block.text) &&
        !isHeading(block) &&
        !isSentence(block) &&
        block.tag !== 'li' &&
        block.tag !== 'tr')
    if (!frame) break
    start++
  }
  return blocks.slice(start)
}

/** Takes what stands after an article off its end: signatures, biographies, headings with nothing under them. */
function withoutTail(blocks: Block[]): Block[] {
  let end = blocks.length
  while (end > 1) {
    const block = blocks[end - 1]
    if (!block) break
    const tail =
      signature.test(block.text) ||
      biography.test(block.text) ||
      isHeading(block) ||
      (linkedShare(block) > 0.8 && !isSentence(block))
    if (!tail) break
    end--
  }
  return blocks.slice(0, end)
}

/** Takes out headings such as "More from ..." with the links under them. */
function withoutAfterwords(blocks: Block[]): Block[] {
  const kept: Block[] = []
  let inside = false
  for (const block of blocks) {
    if (
      block.text.length < 90 &&
      (afterword.test(block.text) || (/:$/u.test(block.text) && readMore.test(block.text)))
    ) {
      inside = true
      continue
    }
    if (inside && (block.tag === 'li' || linkedShare(block) > 0.5 || !isSentence(block))) continue
    inside = false
    kept.push(block)
  }
  return kept
}

/** Takes out lists of links to other stories: two or more items in a row that are links and nothing else. */
function withoutLinkLists(blocks: Block[]): Block[] {
  const isLink = (block: Block | undefined): boolean => block?.tag === 'li' && linkedShare(block) > 0.85
  return blocks.filter((block, i) => !(isLink(block) && (isLink(blocks[i - 1]) || isLink(blocks[i + 1]))))
}

/** Takes out pull quotes: short lines whose words stand again, in the same order, inside a longer line. */
function withoutPullQuotes(blocks: Block[]): Block[] {
  const texts = blocks.map((block) => ` ${(block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `)
  return blocks.filter((block, i) => {
    const text = texts[i] ?? ''
    if (block.text.length > 400 || text.split(' ').length < 8 || block.tag === 'tr' || block.tag === 'li') return true
    return !texts.some((other) => other.length > text.length && other.includes(text))
  })
}

/** The blocks of a page's article without the lines that are not it. */
export function articleLines(blocks: Block[], titles: string[]): Block[] {
  const lines = withoutLinkLists(withoutAfterwords(blocks)).filter((block) => !isFurniture(block))
  return withoutTail(withoutPreface(withoutPullQuotes(lines), titles))
}
