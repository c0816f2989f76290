import type { FeatureName } from './features.ts'

/**
 * What each feature adds to a sentence's worth for a summary (news) and as a key fact (detail): ridge regression by
 * tests/learning/briefing/learn.ts, which writes this file. Cross-validated by article:
 * news: from 173 articles; 0.415, the share of the two best lines' words and word pairs that the highlights hold, ten folds.
 * detail: from 20 articles; 0.818, the share of the gold sentences among the ten best, each article left out in turn.
 */
export const weights: Record<'news' | 'detail', Partial<Record<FeatureName, number>>> = {
  news: {
    second: -0.003,
    early: 0.245,
    lateness: -0.013,
    opensParagraph: -0.017,
    dense: 0.098,
    likeLead: 0.091,
    length: -0.083,
    short: 0.009,
    numbers: 0.023,
    money: -0.042,
    newNames: 0.011,
    mainName: 0.051,
    firstPerson: -0.041,
    pronounFirst: 0.074,
    unknown: -0.046,
  },
  detail: {
    lateness: -0.182,
    central: 0.139,
    likeLead: -0.071,
    length: 0.14,
    numbers: 0.187,
    money: 0.044,
    times: 0.179,
    newNames: 0.085,
    roles: 0.075,
    bareQuote: -0.079,
    saying: -0.049,
    dangling: -0.085,
    connective: -0.127,
    reason: 0.139,
    past: -0.125,
  },
}
