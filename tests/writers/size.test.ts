import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/core/index.ts'
import { settled } from '../../src/desk/copy-desk.ts'
import { talks } from '../platforms/articles.ts'
import { openRoom } from './room.ts'

test('what is sent for the seed article is as long as docs/model.md says', async () => {
  const { model, copyDesk } = await openRoom()
  const article = readArticle(talks)
  await settled(await copyDesk.brief(article))
  await settled(await copyDesk.ask({ articles: [article], turns: [] }, 'When did the talks last take place?'))
  const said = readFileSync('docs/model.md', 'utf8')
  for (const { instructions, data } of model.asked)
    expect(said).toContain((instructions.length + data.length).toLocaleString('en'))
})
