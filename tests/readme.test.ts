import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createDesk } from '../src/desk/desk.ts'
import { plain } from '../src/platforms/terminal/paint.ts'
import { sit } from '../src/platforms/terminal/session.ts'
import type { Surface } from '../src/platforms/terminal/surface.ts'
import { articleFolder } from '../src/sources/files/folder.ts'

const questions = ['When did the talks last take place?', 'Who asked to restart them?', 'How old is Kishida?']

/** A sitting as it looks in a terminal of 80 columns without colour. */
async function transcript(): Promise<string> {
  const desk = createDesk({
    articles: articleFolder('briefings'),
    async readLink() {
      throw new Error('There is no link in this sitting.')
    },
  })
  const shown = ['$ npm start\n']
  const surface: Surface = { width: () => 80, paint: plain, show: (block) => void shown.push(block) }
  await sit(
    { ...desk, open: (name = 'china-japan-party-talks') => desk.open(name) },
    (async function* () {
      for (const question of questions) {
        shown.push(`\n> ${question}`)
        yield question
      }
    })(),
    { answers: surface, notes: surface },
  )
  return shown.join('\n')
}

test('the transcript in the README is what the desk really says', async () => {
  const readme = readFileSync('README.md', 'utf8')
  const block = /(?<=<!-- transcript -->\n```text\n).*?(?=\n```)/s
  expect(readme).toMatch(block)
  const real = await transcript()
  await expect(readme.replace(block, () => real)).toMatchFileSnapshot('../README.md')
})
