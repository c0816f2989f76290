/** Paragraphs of a story of our own, to build pages from. */
export const story = [
  'The harbour council of Port Ellery voted on Tuesday to keep the old swing bridge open to foot traffic for another five years, after a debate that ran past midnight.',
  'Engineers had told the council in March that the bridge needed a new bearing before winter. The work will cost about 1.4 million crowns, most of it from the regional fund.',
  '“Nobody wanted to be the one who closed it,” said Marta Lindqvist, who chairs the council. “It is the only way across on foot between the market and the school.”',
  'Traders in the market quarter had collected 3,200 signatures. They argued that a closure of even one season would send their customers to the ring road.',
  'The repair is to begin on 2 November and to end before the herring fair in the spring. Ferries will carry walkers across on the four nights when the bridge must stand open.',
]

const paragraphs = story.map((text) => `<p>${text}</p>`).join('\n')

type Parts = { head?: string; before?: string; inside?: string; after?: string; body?: string; htmlAttributes?: string }

/** A page as publishers build them, with the story in the middle. */
export const page = ({
  head = '',
  before = '',
  inside = paragraphs,
  after = '',
  htmlAttributes = 'lang="en"',
}: Parts = {}): string => `<!doctype html>
<html ${htmlAttributes}><head><title>Swing bridge stays open to walkers | The Ellery Courier</title>${head}</head>
<body><div id="page-wrapper" class="no-sidebar">
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
${before}
<article class="story"><h1>Swing bridge stays open to walkers</h1><div class="article-body">${inside}</div></article>
${after}
<footer><p>Copyright The Ellery Courier. All rights reserved.</p></footer>
</div></body></html>`

/** The story with something between its second and third paragraphs. */
export const withInside = (markup: string): string =>
  page({ inside: story.map((text, i) => (i === 2 ? `${markup}<p>${text}</p>` : `<p>${text}</p>`)).join('\n') })

export const whole = story.join('\n\n')
