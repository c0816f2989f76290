import type { FeatureName } from './features.ts'

/**
 * What each feature adds to a sentence's worth for a summary (news) and as a key fact (detail): ridge regression by
 * tests/learning/briefing/learn.ts, which writes this file. Cross-validated by article:
 * news: from 173 articles; 0.415, the share of the two best lines' words and word pairs that the highlights hold, ten folds.
 * detail: from 20 articles; 0.812, the share of the gold sentences among the ten best, each article left out in turn.
 */
export const weights: Record<'news' | 'detail', Partial<Record<FeatureName, number>>> = {
  news: {
    second: -0.009,
    early: 0.245,
    lateness: -0.014,
    opensParagraph: -0.018,
    dense: 0.098,
    likeLead: 0.087,
    length: -0.088,
    short: 0.009,
    numbers: 0.024,
    money: -0.042,
    newNames: 0.013,
    mainName: 0.052,
    firstPerson: -0.039,
    pronounFirst: 0.067,
    unknown: -0.044,
  },
  detail: {
    lateness: -0.187,
    central: 0.15,
    likeLead: -0.069,
    length: 0.133,
    numbers: 0.186,
    money: 0.045,
    times: 0.179,
    newNames: 0.084,
    roles: 0.067,
    bareQuote: -0.08,
    saying: -0.045,
    dangling: -0.08,
    connective: -0.127,
    reason: 0.142,
    past: -0.12,
  },
}
