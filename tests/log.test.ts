import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog, type Level } from '../src/log.ts'

function logging(level: Level, json: boolean) {
  const lines: string[] = []
  const now = () => new Date('2026-03-02T08:30:00.123Z')
  return { lines, log: createLog({ level, json, now, write: (line) => lines.push(line) }) }
}

describe('the log', () => {
  test('is one readable line an event', () => {
    const { lines, log } = logging('info', false)
    log.info('answer', { platform: 'slack', channel: 'C1', thread: undefined, ms: 34 })
    log.warn('undeliverable', { reason: 'I am not\nin that channel.' })
    expect(lines).toEqual([
      '2026-03-02 08:30:00  answer  platform=slack  channel=C1  ms=34',
      '2026-03-02 08:30:00  warn: undeliverable  reason="I am not in that channel."',
    ])
  })

  test('is JSON for machines', () => {
    const { lines, log } = logging('info', true)
    log.info('answer', { ms: 34, reason: 'a\n"b"' })
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { time: '2026-03-02T08:30:00.123Z', level: 'info', event: 'answer', ms: 34, reason: 'a\n"b"' },
    ])
  })

  test('leaves out what is below its level', () => {
    const { lines, log } = logging('warn', false)
    log.debug('asked', { text: 'secret' })
    log.info('answer')
    log.error('failed')
    expect(lines).toHaveLength(1)
  })

  test.each([
    'xoxb-12-34-abcDEF',
    'xapp-1-A0-1-abc',
    'xoxp-1-2-3',
    'Bearer abcdefgh.ijkl',
    'https://hooks.slack.com/commands/T1/2/abc',
  ])('tells no token: %s', (token) => {
    for (const json of [true, false]) {
      const { lines, log } = logging('info', json)
      log.info(`failed with ${token}`, { reason: `the token ${token}.` })
      expect(lines.join()).not.toContain(token)
    }
  })

  test('whatever is logged is one line, and JSON stays JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (event, value) => {
        const people = logging('info', false)
        people.log.info(event, { value })
        expect(people.lines[0]).not.toMatch(/[\n\r\u2028\u2029]/)
        const machines = logging('info', true)
        machines.log.info('event', { value })
        expect(JSON.parse(machines.lines[0] ?? '')).toHaveProperty('event')
      }),
    )
  })
})
