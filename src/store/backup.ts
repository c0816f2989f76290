import { access, rename, rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import { Problem } from '../desk/problem.ts'
import { fileIn } from './sqlite.ts'

/** In one step: a copy in several would begin again whenever the desk writes in between. */
const everyPage = 2 ** 30

/**
 * Copies the SQLite file of a directory as it is at one moment, whether or not a desk runs on it. The copy is there whole
 * or not at all.
 * @throws {Problem} when there is no such data, or the file is there already or cannot be written.
 */
export async function backUp(directory: string, file: string): Promise<void> {
  const from = fileIn(directory)
  if (!(await isThere(from))) throw new Problem(`There is nothing to back up: ${from} is not there.`)
  if (await isThere(file)) throw new Problem(`${file} is there already. Name a new file for the backup.`)
  const part = `${file}.part`
  const source = new DatabaseSync(from, { timeout: 5000 })
  try {
    await rm(part, { force: true })
    await backup(source, part, { rate: everyPage })
    await rename(part, file)
  } catch (cause) {
    await rm(part, { force: true })
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Problem(`${file}: the backup could not be written (${reason}). Name a file where there is room.`, {
      cause,
    })
  } finally {
    source.close()
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
