import { expect, test } from 'vitest'
import { settled } from '../../src/desk/copy-desk.ts'
import { startModel } from '../fakes/model.ts'
import { bridge, goodBriefing } from './articles.ts'
import { openRoom } from './room.ts'

test('asks with the model, the key, a schema and the sentences as data', async () => {
  const { model, copyDesk } = await openRoom()
  await settled(await copyDesk.brief(bridge))
  const [asked] = model.asked
  expect(asked).toMatchObject({ model: 'scripted', key: 'Bearer secret', form: 'json_schema' })
  expect([...(asked?.sentences.values() ?? [])]).toEqual(bridge.sentences.map(({ text }) => text))
  expect(asked?.instructions).not.toContain('Harrow')
})

test.each([
  ['wrapped in words', `Sure! \`\`\`json\n${JSON.stringify({ lines: goodBriefing })}\n\`\`\``],
  ['after thinking aloud', `<think>{"lines": maybe}</think>{ "lines": ${JSON.stringify(goodBriefing)} }`],
])('a draft %s is found', async (_, text) => {
  const { model, copyDesk } = await openRoom()
  model.reply = () => ({ text })
  expect((await settled(await copyDesk.brief(bridge))).wording).toMatchObject({ stands: true, dropped: [] })
})

test.each([
  ['broken JSON', { text: '{"lines":[{"kind":"summary","te' }, 'not in the form', 1],
  ['another schema', { text: '{"summary":"The bridge."}' }, 'not in the form', 1],
  [
    'a line of no kind we know',
    { lines: [{ kind: 'gossip', text: 'The bridge.', sentences: [1] }] },
    'not in the form',
    1,
  ],
  ['nothing', { text: '' }, 'not in the form', 1],
  ['what is no answer', { body: 'hello' }, 'could not be read', 1],
  ['10 MB', { body: 'a'.repeat(10_000_000) }, 'far too long', 1],
  ['a line cut off', { fault: 'cut' }, 'could not be read', 2],
  ['a broken connection', { fault: 'broken' }, 'cannot be reached', 2],
  ['401', { status: 401 }, 'NEWSDESK_MODEL_KEY', 1],
  ['404', { status: 404 }, 'knows no such model', 1],
  ['429', { status: 429 }, '429', 2],
  ['429 for an hour', { status: 429, headers: { 'retry-after': '3600' } }, '429', 1],
  ['500', { status: 500 }, '500', 2],
] as const)('on %s the article’s own words stand', async (_, reply, reason, calls) => {
  const { model, copyDesk, lines } = await openRoom()
  model.reply = () => reply
  const { now, better } = await copyDesk.brief(bridge)
  const worded = await better?.()
  expect(worded).toMatchObject({ summary: now.summary, facts: now.facts, wording: { stands: false } })
  expect(worded?.wording?.failure).toContain(reason)
  expect(model.asked).toHaveLength(calls)
  expect(lines.join('\n')).not.toMatch(/secret|bridge|Harrow/i)
})

test('a failure that passes is tried once more', async () => {
  const { model, copyDesk } = await openRoom()
  model.reply = () => (model.asked.length === 1 ? { status: 503 } : { lines: goodBriefing })
  expect((await settled(await copyDesk.brief(bridge))).wording?.stands).toBe(true)
})

test('a service that takes no schema is asked without one, from then on', async () => {
  const { model, copyDesk } = await openRoom()
  model.reply = ({ form }) => (form ? { status: 400 } : { text: JSON.stringify({ lines: goodBriefing }) })
  expect((await settled(await copyDesk.brief(bridge))).wording?.stands).toBe(true)
  await settled(await copyDesk.ask({ articles: [bridge], turns: [] }, 'When will the bridge close?'))
  expect(model.asked.map(({ form }) => form)).toEqual(['json_schema', undefined, undefined])
})

test('what does not come in time is not waited for', async () => {
  const { model, copyDesk } = await openRoom({ patience: 30 })
  model.reply = () => ({ fault: 'silent' })
  expect((await settled(await copyDesk.brief(bridge))).wording?.failure).toBe('no answer in time')
})

test('nobody at the address', async () => {
  const gone = await startModel()
  await gone.close()
  const { copyDesk } = await openRoom({}, gone.url)
  expect((await settled(await copyDesk.brief(bridge))).wording?.failure).toContain('cannot be reached')
})
