/** The core alone, on the same article and questions: what it costs without a platform. Tells its memory and ends. */
import { ask, brief, readArticle } from '../../../src/core/index.ts'
import { talks } from '../../platforms/articles.ts'
import { questions } from '../texts.ts'

const before = process.memoryUsage().rss
const article = await readArticle(talks)
await brief(article)
for (let run = 0; run < Number(process.argv[2]); run += 1) await ask([article], questions[run % questions.length] ?? '')
console.log((process.memoryUsage().rss - before) / 2 ** 20)
