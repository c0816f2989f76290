import { type Article, readArticle } from '../core/index.ts'
import { Problem } from '../desk/problem.ts'
import { SourceError } from './error.ts'

/** Reads the article of a page at its link. */
export type LinkReader = {
  /** @throws {Problem} when the page cannot be read, or is no article: what it is instead, in words for a person. */
  read(link: string): Promise<Article>
  close(): Promise<void>
}

/** Reads links through the safe fetcher, which is loaded when the first one is to be read. */
export function linkReader(options: { allowHosts: string[] }): LinkReader {
  let loaded: ReturnType<typeof load> | undefined
  const open = () => {
    loaded ??= load(options)
    return loaded
  }
  return {
    async read(link) {
      const { fetcher, decodeText, articleFromPage } = await open()
      try {
        const answer = await fetcher.fetch(link)
        if (answer.kind === 'unchanged') throw new Problem('That page could not be read just now. Please try again.')
        const { title, text, url, site, publishedAt, language } = articleFromPage(
          decodeText(answer.bytes, answer),
          answer.url,
        )
        return await readArticle({ title, text, url, source: site, publishedAt, language })
      } catch (error) {
        if (error instanceof SourceError) throw new Problem(error.message, { cause: error })
        throw error
      }
    },
    async close() {
      if (loaded) await (await loaded).fetcher.close()
    },
  }
}

async function load({ allowHosts }: { allowHosts: string[] }) {
  const { articleFromPage, createFetcher, decodeText } = await import('./index.ts')
  return { articleFromPage, decodeText, fetcher: createFetcher({ allowHosts }) }
}
