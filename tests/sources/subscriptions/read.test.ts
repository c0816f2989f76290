import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readSubscriptions } from '../../../src/sources/subscriptions/folder.ts'
import { readSubscription } from '../../../src/sources/subscriptions/read.ts'
import { mangled } from '../../fakes/mangle.ts'

const whole = `name: Morning
sources:
  - feed: https://example.org/feed.xml
  - link: https://example.org/story
  - file: talks.md
must have: [trade, "party talks"]
must not have: sport
at most: 5
languages:
  - en
  - de-AT
at: weekdays 08:30
zone: Europe/Berlin
missed: skip
empty: yes
channels:
  - slack: C0123ABCD
  - discord: 123456789012345678
`
const read = (text: string) => readSubscription(text, 'briefings/morning.yaml', ['talks.md'])
const source = 'sources:\n  - feed: https://example.org/feed.xml\n'

test('every field', () => {
  expect(read(whole)).toEqual({
    mistakes: [],
    subscription: {
      name: 'Morning',
      sources: [
        { kind: 'feed', of: 'https://example.org/feed.xml' },
        { kind: 'link', of: 'https://example.org/story' },
        { kind: 'file', of: 'talks.md' },
      ],
      filters: { mustHave: ['trade', 'party talks'], mustNotHave: ['sport'], languages: ['en', 'de'], atMost: 5 },
      at: 'weekdays at 08:30',
      zone: 'Europe/Berlin',
      missed: 'skip',
      tellEmpty: true,
      channels: [
        { platform: 'slack', channel: 'C0123ABCD' },
        { platform: 'discord', channel: '123456789012345678' },
      ],
    },
  })
})

test('sources are enough; the name is the file’s', () =>
  expect(read(source).subscription).toEqual({
    name: 'morning',
    sources: [{ kind: 'feed', of: 'https://example.org/feed.xml' }],
    filters: { mustHave: [], mustNotHave: [], languages: [] },
    channels: [],
  }))

test('the time is kept in one form', () => {
  for (const at of ['weekdays 08:30', '30 8 * * 1-5'])
    expect(read(`${source}at: ${JSON.stringify(at)}`).subscription?.at).toBe('weekdays at 08:30')
})

describe('a mistake is named with file, line and mend', () => {
  test.each([
    ['nothing', '', 1, /no fields.*sources:/],
    ['no sources', 'name: A\n', 1, /no sources.*feed:/],
    ['a misspelt field', `${source}lanuages: en\n`, 3, /no field lanuages.*languages/],
    ['a feed without scheme', 'sources:\n  - feed: example.org\n', 2, /no address.*https:/],
    ['a feed that is a file', 'sources:\n  - feed: file:///etc/passwd\n', 2, /no address/],
    ['a source of no kind', 'sources:\n  - https://example.org/feed\n', 2, /“- feed:”/],
    ['a file that is not there', 'sources:\n  - file: ../talks.md\n', 2, /no such article file.*talks\.md/],
    ['no number', `${source}at most: many\n`, 3, /from 1 to 99/],
    ['no time', `${source}at: whenever\n`, 3, /“whenever”.*weekdays 08:30/],
    ['no word for missed editions', `${source}missed: never\n`, 3, /merge, skip or all/],
    ['neither yes nor no', `${source}empty: perhaps\n`, 3, /yes or no/],
    ['no zone', `${source}zone: Mars/Olympus\n`, 3, /Europe\/Berlin/],
    ['no language', `${source}languages: english\n`, 3, /en for English/],
    ['no channel of Slack', `${source}channels:\n  - slack: "#news"\n`, 4, /channel’s id/],
    ['a list for a word', `${source}zone: [a, b]\n`, 3, /more than one value/],
    ['an alias', `${source}must have: *all\n`, 3, /quotes/],
    ['a field twice', `${source}at most: 1\nat most: 2\n`, 4, /twice/],
    ['a tab', 'sources:\n\t- feed: https://example.org\n', 2, /spaces/],
    ['an open bracket', `${source}must have: [a\n`, 3, /quotes/],
  ])('%s', (_name, text, line, mend) => {
    const { subscription, mistakes } = read(text)
    expect(subscription).toBeUndefined()
    expect(mistakes[0]).toMatch(new RegExp(`^briefings/morning\\.yaml, line ${line}: `))
    expect(mistakes[0]).toMatch(mend)
    expect(mistakes[0]).not.toContain('\n')
  })

  test('all of them at once', () =>
    expect(read('sources:\n  - feed: no\nat most: many\nzone: Mars\n').mistakes).toHaveLength(3))
})

test('whatever a file says, it is read or its mistakes are said, each in one line', () => {
  fc.assert(
    fc.property(
      mangled([whole, source], ['[', '{', '*', '&a ', '\t', ': ', '\n- ', '|', '!!js ', '---\n', '"']),
      (text) => {
        const { subscription, mistakes } = read(text)
        expect(subscription === undefined).toBe(mistakes.length > 0)
        for (const mistake of mistakes) expect(mistake).toMatch(/^briefings\/morning\.yaml, line \d+: .+$/)
      },
    ),
    { numRuns: 300 },
  )
  expect(read('['.repeat(100_000)).mistakes).toHaveLength(1)
})

test('one that has a mistake does not keep the others from working', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'a.yaml'), 'sources: none')
  await writeFile(join(folder, 'b.yml'), source)
  await writeFile(join(folder, 'c.md'), 'An article.')
  const { filed, mistakes } = await readSubscriptions(folder)
  expect(filed.map(({ file, subscription }) => [file, subscription?.name])).toEqual([
    ['a.yaml', undefined],
    ['b.yml', 'b'],
  ])
  expect(mistakes).toEqual([expect.stringMatching(/a\.yaml, line 1: /)])
  expect(await readSubscriptions(join(folder, 'none'))).toEqual({ filed: [], mistakes: [] })
})
