/**
 * What the core knows about English words, without a model: lemmas, families, meanings near and opposed, kinds of
 * things, nations, spellings, typing errors. Inputs are lower-case words or lemmas; everything is pure and deterministic.
 */
export { familyOf } from './family.ts'
export { canBeVerb, classOf, isA, isKnown } from './kinds.ts'
export { lemmaOf, type Pos } from './lemma.ts'
export { type Nation, nationality, sameCountry, sameGovernment } from './nations.ts'
export { phrasesIn } from './phrases.ts'
export { opposites, relatedness } from './related.ts'
export { spelling } from './spelling.ts'
export { nearestWord } from './typos.ts'
export { product, toLengthOne, vectorOf, width } from './vectors.ts'
