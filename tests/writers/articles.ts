import { readArticle } from '../../src/core/index.ts'

/** Invented, and short enough to see what a draft may say. */
export const bridge = readArticle({
  title: 'Old bridge at Harrow Ford to close',
  text: 'The old bridge at Harrow Ford will close on 3 May, the county council said on Tuesday. Inspectors found cracks in two of its nine arches in March. Repairs may take 14 months and are expected to cost $6.2 million. “We would rather close it than see it fall,” said Dora Lind, the council’s chief engineer. Buses will be sent over the motorway bridge instead. The council has not decided who will do the work.',
})

/** A good draft about it; numbers are those of its sentences. */
export const goodBriefing = [
  {
    kind: 'summary',
    text: 'The old bridge at Harrow Ford will close on 3 May, the county council said.',
    sentences: [1],
  },
  {
    kind: 'summary',
    text: 'Inspectors found cracks in two of the nine arches of the bridge in March.',
    sentences: [1, 2],
  },
  { kind: 'number', text: 'Repairs are expected to cost $6.2 million.', sentences: [3] },
  { kind: 'unknown', text: 'The council has not decided who will do the work.', sentences: [6] },
]

/** What no sentence of it says. */
export const lie = {
  text: 'The mayor sold the bridge to a circus for $9 million, Dora Lind admitted.',
  sentences: [1, 4],
}
