/** What a log line says besides its event. Ids and counts, never what people wrote. */
type Details = Readonly<Record<string, string | number | boolean | undefined>>

export type Log = {
  /** For whoever looks for a fault: may hold what people wrote. */
  debug(event: string, details?: Details): void
  info(event: string, details?: Details): void
  warn(event: string, details?: Details): void
  error(event: string, details?: Details): void
}

const levels = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof levels)[number]

/** One line an event, to people or (`json`) to machines, with whatever looks like a token taken out. */
export function createLog(options: { level: Level; json: boolean; now(): Date; write(line: string): void }): Log {
  const { json, now, write } = options
  const log = (level: Level, event: string, details: Details = {}) => {
    if (levels.indexOf(level) < levels.indexOf(options.level)) return
    const time = now().toISOString()
    write(withoutTokens(json ? JSON.stringify({ time, level, event, ...details }) : line(time, level, event, details)))
  }
  return {
    debug: (event, details) => log('debug', event, details),
    info: (event, details) => log('info', event, details),
    warn: (event, details) => log('warn', event, details),
    error: (event, details) => log('error', event, details),
  }
}

function line(time: string, level: Level, event: string, details: Details): string {
  const said = Object.entries(details).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${shown(value)}`],
  )
  const mark = level === 'info' ? '' : `${level}: `
  return [`${time.slice(0, 19).replace('T', ' ')}  ${mark}${oneLine(event)}`, ...said].join('  ')
}

function shown(value: string | number | boolean): string {
  const text = oneLine(String(value))
  return /[\s="]/.test(text) ? JSON.stringify(text) : text
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** Slack's and Discord's tokens, addresses that hold one, and anything that stands after "Bearer" or "Bot". */
function withoutTokens(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[token]')
    .replace(/\b(Bearer|Bot) [\w.~+/-]{8,}/g, '$1 [token]')
    .replace(/\b[\w-]{18,}\.[\w-]{6}\.[\w-]{20,}/g, '[token]')
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w.-]+/g, '$1[token]')
    .replace(/(hooks\.slack\.com\/)[^\s"']+/g, '$1[token]')
}
