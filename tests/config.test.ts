import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChatConfig, readConfig } from '../src/config.ts'

test('needs nothing of the environment', () => {
  expect(readConfig({})).toEqual({ briefings: 'briefings', data: 'data' })
  expect(readConfig({ BRIEFINGS: '' })).toEqual({ briefings: 'briefings', data: 'data' })
})

test('takes the folder of articles from BRIEFINGS', () => {
  expect(readConfig({ BRIEFINGS: 'elsewhere' })).toMatchObject({ briefings: 'elsewhere' })
})

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }

describe('what the environment says of chat platforms', () => {
  test('is nothing, where it says nothing', () => {
    expect(readChatConfig({ SLACK_BOT_TOKEN: '' })).toEqual({
      briefings: 'briefings',
      data: 'data',
      log: { level: 'info', json: false },
      allowPrivateHosts: [],
      articleDays: 90,
      roles: ['slack', 'discord', 'schedule', 'deliver'],
    })
  })

  test('hosts are listed with commas or spaces, and days are counted', () => {
    const { allowPrivateHosts, articleDays } = readChatConfig({
      ALLOW_PRIVATE_HOSTS: 'wiki, 10.0.0.7:8000',
      ARTICLE_DAYS: '7',
    })
    expect(allowPrivateHosts).toEqual(['wiki', '10.0.0.7:8000'])
    expect(articleDays).toBe(7)
  })

  test('a database is named by its address, and a process may have some of the roles', () => {
    const { database, roles, port } = readChatConfig({
      DATABASE_URL: 'postgres://me@host/newsdesk',
      NEWSDESK_ROLES: 'Deliver, slack',
      PORT: '8080',
    })
    expect({ database, roles, port }).toEqual({
      database: 'postgres://me@host/newsdesk',
      roles: ['slack', 'deliver'],
      port: 8080,
    })
  })

  test('Slack is reached by a socket where it can be, else by HTTP', () => {
    const both = { ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }
    expect(readChatConfig(both).slack?.by).toEqual({ way: 'socket', appToken: 'xapp-1' })
    expect(readChatConfig({ ...bot, SLACK_SIGNING_SECRET: 's' }).slack?.by).toEqual({
      way: 'http',
      signingSecret: 's',
      port: 3000,
    })
  })

  test('Discord needs its token, and its address may name a version or not', () => {
    const address = { DISCORD_TOKEN: 'Bot t', DISCORD_API_BASE: 'http://127.0.0.1:1/api/v10/' }
    expect(readChatConfig(address).discord).toEqual({
      token: 't',
      apiBase: 'http://127.0.0.1:1/api',
      shards: 1,
      messageContent: false,
      crossposts: false,
    })
  })

  test.each([
    [bot, /^SLACK_BOT_TOKEN is set, but .*SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is not/],
    [{ SLACK_SIGNING_SECRET: 's' }, /^SLACK_SIGNING_SECRET is set, but SLACK_BOT_TOKEN is not/],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN .*xoxb-/],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-secret' }, /^SLACK_APP_TOKEN .*xapp-/],
    [{ ...bot, SLACK_SIGNING_SECRET: 's', PORT: 'http' }, /^PORT is not a port: http/],
    [{ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'localhost' }, /^SLACK_API_URL/],
    [{ ARTICLE_DAYS: '0' }, /^ARTICLE_DAYS is not a number of days: 0/],
    [{ DATABASE_URL: 'mysql://me:secret@host/newsdesk' }, /^DATABASE_URL is not .*postgres:\/\//],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', NEWSDESK_MANAGERS: 'anna' },
      /^NEWSDESK_MANAGERS names anna.*U0123ABCD/,
    ],
    [{ NEWSDESK_ROLES: 'slack,cook' }, /^NEWSDESK_ROLES names cook.*deliver/],
    [{ DISCORD_SHARDS: '2' }, /^DISCORD_SHARDS is set, but DISCORD_TOKEN is not/],
    [{ DISCORD_TOKEN: 'secret', DISCORD_SHARDS: 'many' }, /^DISCORD_SHARDS is not a number of shards: many/],
    [{ DISCORD_TOKEN: 'secret', DISCORD_GUILD_ID: 'mine' }, /^DISCORD_GUILD_ID is not a server’s id: mine/],
    [{ DISCORD_TOKEN: 'secret', DISCORD_MESSAGE_CONTENT: 'yes' }, /^DISCORD_MESSAGE_CONTENT is yes.*0, 1/],
    [{ DISCORD_TOKEN: 'secret', DISCORD_API_BASE: 'localhost' }, /^DISCORD_API_BASE/],
    [{ LOG_FORMAT: 'xml' }, /^LOG_FORMAT is xml.*json/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is loud.*debug/],
  ])('%j is named, with the mend', (environment, line) => {
    expect(() => readChatConfig(environment)).toThrow(line)
    expect(() => readChatConfig(environment)).not.toThrow(/secret/)
  })
})

describe('a language model', () => {
  test('is off by default', () => {
    expect(readConfig({ NEWSDESK_MODEL: '', NEWSDESK_MODEL_KEY: 'key' }).model).toBeUndefined()
  })

  test('of a service that is known by its name needs no address; what follows the first colon is the model', () => {
    expect(readConfig({ NEWSDESK_MODEL: 'ollama:llama3.1:8b' }).model).toEqual({
      name: 'ollama:llama3.1:8b',
      model: 'llama3.1:8b',
      url: 'http://127.0.0.1:11434/v1',
      dailyTokens: 200_000,
    })
  })

  test.each([
    [{ NEWSDESK_MODEL: 'llama' }, 'NEWSDESK_MODEL is llama. Set it to provider:model'],
    [{ NEWSDESK_MODEL: 'lab:m' }, 'NEWSDESK_MODEL_URL is not set'],
    [{ NEWSDESK_MODEL: 'lab:m', NEWSDESK_MODEL_URL: 'ftp://lab' }, 'begins with http:// or https://'],
    [{ NEWSDESK_MODEL: 'ollama:m', NEWSDESK_MODEL_DAILY_TOKENS: 'many' }, 'NEWSDESK_MODEL_DAILY_TOKENS is not'],
  ])('%j is refused with the mend', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words)
  })
})

test('every setting stands in the README', () => {
  const read = new Set<string>()
  const environment = new Proxy<Record<string, string>>(
    { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', DISCORD_TOKEN: 't', NEWSDESK_MODEL: 'ollama:llama3.1' },
    {
      get(values, name) {
        read.add(String(name))
        return Reflect.get(values, name)
      },
    },
  )
  readChatConfig(environment)
  const readme = readFileSync('README.md', 'utf8')
  expect(read.size).toBeGreaterThan(15)
  expect([...read].filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([])
})
