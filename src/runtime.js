// Loaded before everything else, in plain JavaScript, so that a Node too old to read TypeScript says so in one line.
import { fileURLToPath } from 'node:url'

const needed = 26
const found = Number(process.versions.node.split('.')[0])
if (found < needed) {
  console.error(
    `Newsdesk needs Node ${needed}, and this is ${process.versions.node}. Run "npm install" without --omit=optional: it brings the right one.`,
  )
  process.exit(1)
}

// Compiled code is kept between starts, beside the packages: the desk starts in three quarters of the time.
const { enableCompileCache } = await import('node:module')
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/newsdesk', import.meta.url)))
