import { readFileSync } from 'node:fs'

/** The seed article, the newest. */
export const talks = {
  title: 'China and Japan to resume ruling-party talks',
  text: readFileSync(new URL('../../briefings/china-japan-party-talks.md', import.meta.url), 'utf8').replace(
    /^---\n.*?\n---\n/s,
    '',
  ),
}

/** A short one, invented. */
export const rain = {
  title: 'Heavy rain closes the valley road',
  url: 'https://news.example/rain',
  source: 'The Example',
  publishedAt: '2026-03-02',
  text: 'Heavy rain closed the valley road on Monday, the county said. About 90 millimetres of rain fell in six hours. The river Oder rose by two metres. Nobody was hurt, said Anna Kowalska, the head of the fire service.',
}

/** Another report of the rain. */
export const rainAgain = {
  title: 'Heavy rain closes valley road',
  url: 'https://other.example/rain',
  text: 'The valley road was closed by heavy rain on Monday. The county said 90 millimetres fell in six hours.',
}
/** A story of its own. */
export const bridge = {
  title: 'A bridge is to be built at Lenz',
  url: 'https://news.example/bridge',
  text: 'The council of Lenz decided on Tuesday to build a bridge over the Oder. The bridge will cost 40 million euros, said Jan Nowak, the mayor. Work begins in May.',
}

/** Everything in it wants to be more than text. */
export const hostile = {
  title: 'Ransom @everyone <!channel> & *bold* <https://evil.example|click>',
  url: 'https://news.example/ransom?a=1&b=2',
  source: '<!here> _News_ & ~Views~',
  text: 'A gang asked the hospital for a ransom on Tuesday, said <@U1ANNA> and @everyone. The ransom note said “<!channel> *pay* now” & `rm -rf`. Police told <https://evil.example|the mayor> that [they](https://evil.example) will not pay the ransom.\u202e The note named <#C1|general> and <!subteam^S1>.',
}

/** Longer than any platform takes in every part. */
export const overlong = {
  title: `An endless story of ${'a committee and its members '.repeat(20)}`,
  source: 'A source with a long name '.repeat(20),
  text: Array.from(
    { length: 30 },
    (_, index) =>
      `The very long committee number ${index} said ${'that it had met again and again and had not agreed on anything at all, '.repeat(60)}and then it went home.`,
  ).join(' '),
}
