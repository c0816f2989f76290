export { articleFromPage, type PageArticle } from './page/page.ts'
export { PageError, type PageKind } from './page/verdict.ts'
export function itemsFromFeed() { return { title: '', items: [] } }
