/** The boundary to wherever news is to be had by its address. */
export type Newsstand = {
  /**
   * What is at an address: a feed, or the feed that a page names, or else a page that is an article. A feed is followed from then
   * on, and what it lists already counts as old.
   * @throws {Problem} when it cannot be read, or is neither.
   */
  find(address: string): Promise<{ kind: 'feed' | 'link'; of: string; title: string }>
}
