/** A story as a fake feed carries it. */
export type FakeStory = { id: string; title: string; link: string; text: string; published?: string }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An RSS 2.0 feed of these stories, in their order. */
export function rssOf(title: string, stories: readonly FakeStory[]): string {
  const items = stories.map(
    ({ id, title, link, text, published }) =>
      `<item><guid isPermaLink="false">${escaped(id)}</guid><title>${escaped(title)}</title><link>${escaped(link)}</link>${
        published === undefined ? '' : `<pubDate>${published}</pubDate>`
      }<description>${escaped(text)}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(title)}</title><link>https://courier.test/</link>${items.join('')}</channel></rss>`
}
