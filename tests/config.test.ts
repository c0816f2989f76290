import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

test('needs nothing of the environment', () => {
  expect(readConfig({})).toEqual({ briefings: 'briefings' })
  expect(readConfig({ BRIEFINGS: '' })).toEqual({ briefings: 'briefings' })
})

test('takes the folder of articles from BRIEFINGS', () => {
  expect(readConfig({ BRIEFINGS: 'elsewhere' })).toEqual({ briefings: 'elsewhere' })
})
