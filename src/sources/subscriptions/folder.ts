import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Problem } from '../../desk/problem.ts'
import type { Filed } from '../../desk/subscriptions/sync.ts'
import { decodeText } from '../charset.ts'
import { readBytes } from '../files/read-bytes.ts'
import { readSubscription } from './read.ts'

/**
 * The subscriptions in a folder, one a file (*.yaml or *.yml), by name. One with a mistake has none, and each mistake is one
 * line with the file, the line and the mend.
 */
export async function readSubscriptions(folder: string): Promise<{ filed: Filed[]; mistakes: string[] }> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort()
  const files = names.filter((name) => ['.md', '.txt'].includes(extname(name).toLowerCase()))
  const filed: Filed[] = []
  const mistakes: string[] = []
  for (const name of names.filter((one) => ['.yaml', '.yml'].includes(extname(one).toLowerCase()))) {
    const path = join(folder, name)
    try {
      const read = readSubscription(decodeText((await readBytes(path)).bytes), path, files)
      filed.push({ file: name, ...(read.subscription && { subscription: read.subscription }) })
      mistakes.push(...read.mistakes)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      filed.push({ file: name })
      mistakes.push(error.message)
    }
  }
  return { filed, mistakes }
}
