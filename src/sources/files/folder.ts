import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { closest } from 'fastest-levenshtein'
import type { ArticleEntry, Articles } from '../../desk/articles.ts'
import { Problem } from '../../desk/problem.ts'
import { type ArticleFile, readArticleBytes, readArticleFile } from './article-file.ts'
import { errorCode, explain, readBytes, readInput } from './read-bytes.ts'

const extensions = ['.md', '.txt']

/**
 * The articles in a folder, one a file (*.md or *.txt). Only what `list` shows can be read, by its name with or
 * without the extension, so a name may come from anybody.
 * The newest is the one published last; where a file does not say, its time of change counts as that;
 * of two at the same time, the one whose name sorts last (as names that start with a date do).
 */
export function articleFolder(folder: string): Articles {
  return {
    async list() {
      const { files, notices } = await readFiles(folder)
      return { entries: files.map(toEntry), notices }
    },
    async read(name) {
      if (name === undefined) return readNewest(folder)
      return readPath(join(folder, await find(folder, name)))
    },
  }
}

/**
 * Any file by its path, the same articles by their names, and `input` by the name "-": for people at the machine
 * itself, never for names from a chat.
 */
export function articleFiles(folder: string, input?: AsyncIterable<Uint8Array>): Articles {
  const articles = articleFolder(folder)
  return {
    list: articles.list,
    async read(name) {
      if (name === undefined) return articles.read()
      if (name === '-' && input) return readArticleBytes(await readInput(input), 'standard input')
      if (existsSync(name)) return readPath(name)
      const names = await fileNames(folder).catch(() => [])
      if (names.length > 0) return articles.read(name)
      throw new Problem(`There is no file ${name}. Check the name and the folder.`)
    },
  }
}

async function readPath(path: string) {
  return readArticleBytes((await readBytes(path)).bytes, path)
}

/** With the notices of all the folder's files: the one somebody has just put there may be the one that cannot be read. */
async function readNewest(folder: string) {
  const { files, notices } = await readFiles(folder)
  const [file] = files
  if (file) return { article: (await readPath(join(folder, file.name))).article, notices }
  const mend = `Put one into ${folder}/ as a .md or .txt file`
  throw new Problem([`There is no article to brief on. ${mend}.`, ...notices].join(' '))
}

async function find(folder: string, name: string): Promise<string> {
  const names = await fileNames(folder)
  const found = names.find((file) => isNamed(file, name))
  if (found !== undefined) return found
  const nearest =
    names.length > 0 ? `The nearest in ${folder}/ is ${closest(name, names)}` : `${folder}/ has no articles yet`
  throw new Problem(`There is no article ${name}. ${nearest}.`)
}

function isNamed(file: string, name: string): boolean {
  return file === name || file.slice(0, -extname(file).length) === name
}

type Found = { name: string; file: ArticleFile; time: number }

async function readFiles(folder: string): Promise<{ files: Found[]; notices: string[] }> {
  const files: Found[] = []
  const notices: string[] = []
  for (const name of await fileNames(folder)) {
    try {
      const path = join(folder, name)
      const { bytes, changedAt } = await readBytes(path)
      const file = readArticleFile(bytes, path)
      files.push({ name, file, time: file.publishedAt === undefined ? changedAt : Date.parse(file.publishedAt) })
      notices.push(...file.notices)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      notices.push(error.message)
    }
  }
  files.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1))
  return { files, notices }
}

async function fileNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => !name.startsWith('.') && extensions.includes(extname(name).toLowerCase())).sort()
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT') throw new Problem(explain(folder, code))
    throw new Problem(`There is no folder ${folder}/. Make it, and put articles into it as .md or .txt files.`)
  }
}

function toEntry({ name, file }: Found): ArticleEntry {
  const title = file.title ?? file.text.trim().replace(/\s+/g, ' ').slice(0, 100)
  return { name, title, ...(file.publishedAt !== undefined && { publishedAt: file.publishedAt }) }
}
