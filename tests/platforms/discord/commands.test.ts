import { expect, test } from 'vitest'
import { commands, isRegistered } from '../../../src/platforms/discord/commands.ts'
import { bodyFault, hasSpec } from '../../fakes/discord/spec.ts'

/** Commands as Discord gives them back: with fields of its own. */
const there = commands.map((command, index) => ({ id: String(index), version: '1', nsfw: false, ...command }))

test('commands that are there as they should be are not registered again', () => {
  expect(isRegistered(commands, there)).toBe(true)
  expect(isRegistered(commands, there.toReversed())).toBe(true)
})

test.each([
  ['one is missing', there.slice(1)],
  ['there is one too many', [...there, { id: '9', name: 'old', type: 1 }]],
  ['a description differs', there.map((one) => ({ ...one, description: 'else' }))],
  ['an option is missing', there.map((one) => ({ ...one, options: [] }))],
  ['it is no list', { message: 'nothing' }],
])('they are registered when %s', (_, found) => {
  expect(isRegistered(commands, found)).toBe(false)
})

test.runIf(hasSpec)('the description of Discord’s API takes them, and refuses what it does not know', () => {
  expect(bodyFault('PUT', '/applications/1/commands', JSON.parse(JSON.stringify(commands)))).toBeUndefined()
  expect(bodyFault('PUT', '/applications/1/commands', [{ name: '' }])).toContain('must')
  expect(bodyFault('POST', '/channels/1/messages', { content: 5 })).toContain('must')
  expect(bodyFault('POST', '/channels/1/nothing', {})).toContain('not in the description')
})
