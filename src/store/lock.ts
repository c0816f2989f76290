import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Holds a directory for this process alone, by a lock that the system takes back when the process ends, however it ends.
 * Gives what lets go of it, or undefined when another process holds it.
 */
export function holdAlone(directory: string): (() => void) | undefined {
  const lock = new DatabaseSync(join(directory, 'newsdesk.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return () => lock.close()
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw error
  }
}
