import { brief, type FactKind, readArticle } from '../../../src/core/index.ts'

/** An invented article in which when, where and who are told in several places. */
export const ferry = readArticle({
  title: 'Ferry runs aground near Hulden with 80 aboard',
  publishedAt: '2026-03-04',
  text: `A ferry with 80 passengers ran aground near Hulden on Tuesday after its engine failed, the coast guard said.

The captain, Ingrid Solberg, told reporters that the engine stopped without a warning. "We had no time to drop the anchor," Solberg said.

The water is shallow off the Hulden lighthouse, and a rescue boat from Vestby took an hour to reach the ferry at 8.40 a.m. on Tuesday.

Nobody was hurt, but two of the passengers were taken to a hospital in Vestby because of the cold.

Environment Minister Per Dahl praised the crew in a speech in Oslo. Dahl will visit the harbour on Friday.

The owner, Fjordline, has run the ferry since 1998. It has not said when the ship will be back in service.`,
})

export const factsOf = (kind: FactKind) => brief(ferry).facts.filter((fact) => fact.kind === kind)
