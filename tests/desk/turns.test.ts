import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from '../../src/desk/turns.ts'

test('between two turns the process hears what has come meanwhile', async () => {
  const turn = createTurns()
  const done: string[] = []
  const work = [1, 2, 3].map(async (number) => {
    await turn()
    done.push(`work ${number}`)
    void setImmediate().then(() => done.push('heard'))
  })
  await Promise.all(work)
  expect(done.slice(0, 5)).toEqual(['work 1', 'heard', 'work 2', 'heard', 'work 3'])
})
