// Loaded before everything else, in plain JavaScript, so that a Node too old to read TypeScript says so in one line.
const needed = 26
const found = Number(process.versions.node.split('.')[0])
if (found < needed) {
  console.error(
    `Newsdesk needs Node ${needed}, and this is ${process.versions.node}. Run "npm install" without --omit=optional: it brings the right one.`,
  )
  process.exit(1)
}
