import { readFile, stat } from 'node:fs/promises'
import { Problem } from '../../desk/problem.ts'
import { mostBytes, tooLong } from './article-file.ts'

/**
 * A file's bytes and the time it was last changed, in milliseconds.
 * @throws {Problem} when it is missing, no plain file, too long or not to be read.
 */
export async function readBytes(path: string): Promise<{ bytes: Uint8Array; changedAt: number }> {
  try {
    const file = await stat(path)
    if (file.isDirectory()) throw new Problem(`${path} is a folder. Name an article file in it.`)
    if (!file.isFile()) throw new Problem(`${path} is not a plain file. Pipe its text in with - instead.`)
    if (file.size > mostBytes) throw tooLong(path)
    return { bytes: await readFile(path), changedAt: file.mtimeMs }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(explain(path, errorCode(error)))
  }
}

/**
 * All bytes of standard input.
 * @throws {Problem} when it cannot be read, or has more than an article can have; the rest is left unread.
 */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      chunks.push(chunk)
      length += chunk.length
      if (length > mostBytes) throw tooLong('standard input')
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(explain('standard input', errorCode(error)))
  }
  return Buffer.concat(chunks)
}

/** What an error of the file system means for whoever named the file. Codes as in Node's "Common system errors". */
export function explain(path: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}. Check the name and the folder.`
    case 'EACCES':
    case 'EPERM':
      return `There is no permission to read ${path}. Change its permissions, or copy it where it can be read.`
    default:
      return `${path} could not be read (${code}). Save its text elsewhere and try again.`
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
