import type { FrontDesk } from '../../src/desk/front-desk.ts'

/** A desk at which nobody is. */
export const emptyDesk: FrontDesk = {
  take: async () => {},
  hear: async () => false,
  isOwnThread: async () => false,
  articles: async () => [],
  evidence: async () => ({ references: [] }),
  feedback: async () => {},
  latest: async () => [],
  subscriptions: async () => [],
  state: async () => ({
    since: 0,
    articles: 0,
    conversations: 0,
    turns: 0,
    openEvents: 0,
    feedback: { good: 0, bad: 0 },
  }),
  open: async () => {},
  tend: async () => {},
  close: async () => {},
}
