import type { FeatureName } from './features.ts'

/**
 * What each feature adds to a sentence's worth for a summary (news) and as a key fact (detail): ridge regression by
 * tests/learning/briefing/learn.ts, which writes this file. Cross-validated by article:
 * news: from 173 articles; 0.415, the share of the two best lines' words and word pairs that the highlights hold, ten folds.
 * detail: from 20 articles; 0.811, the share of the gold sentences among the ten best, each article left out in turn.
 */
export const weights: Record<'news' | 'detail', Partial<Record<FeatureName, number>>> = {
  news: {
    second: -0.009,
    early: 0.244,
    lateness: -0.014,
    opensParagraph: -0.017,
    dense: 0.096,
    likeLead: 0.092,
    length: -0.088,
    short: 0.008,
    numbers: 0.024,
    money: -0.046,
    newNames: 0.014,
    mainName: 0.051,
    firstPerson: -0.038,
    pronounFirst: 0.068,
    unknown: -0.044,
  },
  detail: {
    lateness: -0.188,
    central: 0.148,
    likeLead: -0.068,
    length: 0.131,
    numbers: 0.186,
    money: 0.044,
    times: 0.173,
    newNames: 0.078,
    roles: 0.078,
    bareQuote: -0.07,
    saying: -0.047,
    dangling: -0.097,
    connective: -0.125,
    reason: 0.142,
    past: -0.121,
  },
}
