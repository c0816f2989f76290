import { expect, test } from 'vitest'
import { createLanes } from '../../src/desk/lanes.ts'

test('jobs of one lane run in order, also after one that failed; lanes run side by side', async () => {
  const lanes = createLanes()
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = lanes.run('a', async () => {
    await gate.promise
    done.push('a1')
    throw new Error('no')
  })
  const second = lanes.run('a', async () => void done.push('a2'))
  await lanes.run('b', async () => void done.push('b1'))
  expect(done).toEqual(['b1'])
  gate.resolve()
  await expect(first).rejects.toThrow('no')
  await second
  expect(done).toEqual(['b1', 'a1', 'a2'])
})

test('idle waits for what is running and what it starts', async () => {
  const lanes = createLanes()
  const done: string[] = []
  void lanes.run('a', async () => {
    void lanes.run('b', async () => void done.push('b'))
    done.push('a')
  })
  await lanes.idle()
  expect(done).toEqual(['a', 'b'])
})
