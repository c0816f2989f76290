import { describe, expect, test } from 'vitest'
import type { Desk } from '../../../src/desk/desk.ts'
import { Problem } from '../../../src/desk/problem.ts'
import { plain } from '../../../src/platforms/terminal/paint.ts'
import { sit } from '../../../src/platforms/terminal/session.ts'
import type { Surface } from '../../../src/platforms/terminal/surface.ts'
import { fakeDesk as desk } from '../../fakes/desk.ts'

function page(): Surface & { blocks: string[] } {
  const blocks: string[] = []
  return { blocks, width: () => Number.POSITIVE_INFINITY, paint: plain, show: (block) => void blocks.push(block) }
}

/** Sits at the desk with these lines, and gives what was shown where. */
async function sitting(lines: string[], at = desk) {
  const [answers, notes] = [page(), page()]
  const done = await sit(
    at,
    (async function* () {
      yield* lines
    })(),
    { answers, notes },
  )
  return { answers: answers.blocks, notes: notes.blocks, done }
}

describe('sit', () => {
  test('briefs on the newest article first, as a note', async () => {
    expect(await sitting([])).toEqual({ answers: [], notes: ['Fish'], done: true })
  })

  test('answers each question, every next one in the same conversation', async () => {
    const { answers, notes, done } = await sitting(['What?', '  ', 'And then?'])
    expect(answers.map((answer) => answer.split('\n')[0])).toEqual([
      'Fish, after 0 turns. [1]',
      'Fish, after 1 turns. [1]',
    ])
    expect(notes).toEqual(['Fish'])
    expect(done).toBe(true)
  })

  test('/brief changes the article and starts a new conversation about it', async () => {
    const { answers, notes } = await sitting(['What?', '/brief rice.md', 'What?'])
    expect(answers[1]).toMatch(/^Rice, after 0 turns/)
    expect(notes).toEqual(['Fish', 'rice.md, line 1: mend it.', 'Rice'])
  })

  test('/new starts a new conversation about the same article', async () => {
    const { answers } = await sitting(['What?', '/new', 'What?'])
    expect(answers[1]).toMatch(/^Fish, after 0 turns/)
  })

  test('/evidence shows the sentences behind the last answer, once there is one', async () => {
    const { notes } = await sitting(['/evidence', 'What?', '/evidence'])
    expect(notes.slice(1)).toEqual([
      'Nothing has been asked yet.',
      '> 1   «Fish were agreed on.»\n  2   Nobody was late.',
    ])
  })

  test('/articles lists what can be read, and says what cannot', async () => {
    const { notes } = await sitting(['/articles'])
    expect(notes.slice(1)).toEqual(['scan.md is a PDF document.', 'fish.md\n  Fish\nrice.md\n  Rice'])
  })

  test('/help says what can be typed, and /quit ends the sitting', async () => {
    const { answers, notes } = await sitting(['/help', '/quit', 'What?'])
    expect(notes[1]).toContain('/evidence')
    expect(answers).toEqual([])
  })

  test.each([
    ['/breif x', 'There is no command /breif. The nearest is /brief; /help lists them all.'],
    ['/brief none.md', 'There is no article none.md.'],
    ['break', 'The desk failed at this (broken). Please report it, with the article and the question.'],
  ])('says in one line what is wrong with %s, and goes on', async (line, said) => {
    const { answers, notes, done } = await sitting([line, 'What?'])
    expect(notes).toEqual(['Fish', said])
    expect(answers).toHaveLength(1)
    expect(done).toBe(false)
  })

  test('can be sat at without an article, and says what to do', async () => {
    const empty: Desk = {
      ...desk,
      open: async () => {
        throw new Problem('There is no folder.')
      },
    }
    expect((await sitting(['What?', '/evidence'], empty)).notes).toEqual([
      'There is no folder.',
      'There is no article to ask about yet. Name one with /brief FILE.',
      'There is no article to ask about yet. Name one with /brief FILE.',
    ])
  })
})
