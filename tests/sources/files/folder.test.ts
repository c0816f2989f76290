import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articleFiles, articleFolder } from '../../../src/sources/files/folder.ts'
import { explain } from '../../../src/sources/files/read-bytes.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes a file whose time of change is the day given. */
function write(name: string, text: string | Uint8Array, day = '2024-01-01') {
  const path = join(folder, name)
  writeFileSync(path, text)
  utimesSync(path, new Date(day), new Date(day))
  return path
}

const names = async () => (await articleFolder(folder).list()).entries.map(({ name }) => name)

describe('articleFolder', () => {
  test('lists articles newest first: by the date published, else by the time of change, else by name', async () => {
    write('old-file.md', '---\npublished: 2024-06-01\n---\nNewest by its date.', '2020-01-01')
    write('new-file.md', '---\npublished: 2019-01-01\n---\nOldest by its date.', '2024-12-01')
    write('undated.txt', 'Between by its time of change.', '2024-03-01')
    write('a.md', 'Same time.', '2024-02-01')
    write('b.md', 'Same time.', '2024-02-01')
    expect(await names()).toEqual(['old-file.md', 'undated.txt', 'b.md', 'a.md', 'new-file.md'])
  })

  test('shows a title as given, or else how the text begins', async () => {
    write('given.md', '---\ntitle: Talks\npublished: 2024-05-29\n---\nBody.')
    write('none.md', 'The talks\nwill resume.')
    expect((await articleFolder(folder).list()).entries).toEqual([
      { name: 'given.md', title: 'Talks', publishedAt: '2024-05-29' },
      { name: 'none.md', title: 'The talks will resume.' },
    ])
  })

  test('leaves other files alone, and says in a line each which articles it cannot read', async () => {
    write('good.md', 'The talks resume.')
    write('notes.yaml', 'channel: news')
    write('.hidden.md', 'Hidden.')
    write('empty.md', '')
    write('scan.md', '%PDF-1.7')
    mkdirSync(join(folder, 'folder.md'))
    symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'))
    const { entries, notices } = await articleFolder(folder).list()
    expect(entries.map(({ name }) => name)).toEqual(['good.md'])
    expect(notices.map((notice) => notice.replaceAll(`${folder}/`, ''))).toEqual([
      expect.stringMatching(/^empty\.md has no words/),
      expect.stringMatching(/^folder\.md is a folder/),
      expect.stringMatching(/^loop\.md could not be read \(ELOOP\)/),
      expect.stringMatching(/^scan\.md is a PDF document/),
    ])
  })

  test('reads the newest when none is named, with the notices of all', async () => {
    write('good.md', 'The talks resume.')
    write('scan.md', '%PDF-1.7', '2024-06-01')
    const { article, notices } = await articleFolder(folder).read()
    expect(article.text).toBe('The talks resume.')
    expect(notices).toEqual([expect.stringContaining('scan.md is a PDF document')])
  })

  test('reads an article by its name, with or without the extension', async () => {
    write('talks.md', 'The talks resume.')
    for (const name of ['talks', 'talks.md']) {
      expect((await articleFolder(folder).read(name)).article.text).toBe('The talks resume.')
    }
  })

  test('names the nearest when there is no such article, and never leaves the folder', async () => {
    write('party-talks.md', 'The talks resume.')
    const outside = `../${write('party-talks.md', 'The talks resume.').split('/').slice(-2).join('/')}`
    for (const name of ['party-talk', outside, '/etc/hostname', '..', '']) {
      await expect(articleFolder(folder).read(name)).rejects.toThrow(`There is no article ${name}. The nearest in`)
    }
  })

  test('says what to do where there is nothing to read', async () => {
    await expect(articleFolder(folder).read()).rejects.toThrow(`Put one into ${folder}/`)
    await expect(articleFolder(join(folder, 'none')).list()).rejects.toThrow('Make it')
    await expect(articleFolder(write('file', '')).list()).rejects.toThrow('There is no file')
  })
})

describe('articleFiles', () => {
  test("reads any file by its path, and the folder's articles by their names", async () => {
    const path = write('elsewhere.text', 'By its path.')
    write('talks.md', 'By its name.')
    expect((await articleFiles(folder).read(path)).article.text).toBe('By its path.')
    expect((await articleFiles(folder).read('talks')).article.text).toBe('By its name.')
  })

  test('reads an input by the name "-", up to a limit', async () => {
    const text = async (input: Readable) => (await articleFiles(folder, input).read('-')).article.text
    expect(await text(Readable.from([Buffer.from('Caf'), Buffer.from('é talks.')]))).toBe('Café talks.')
    const endless = Readable.from(
      (function* () {
        while (true) yield Buffer.alloc(65536, 'a')
      })(),
    )
    await expect(text(endless)).rejects.toThrow('standard input is too long')
  })

  test('names the nearest article where there is no such file', async () => {
    write('party-talks.md', 'The talks resume.')
    await expect(articleFiles(folder).read('party-talk')).rejects.toThrow('is party-talks.md.')
  })

  test.each(['none.md', 'none/none.md', `${'a'.repeat(300)}`, 'a\0b', '/dev/null'])(
    'refuses %j in one line',
    async (path) => {
      await expect(articleFiles(folder).read(path)).rejects.toThrow(/^.+\. .+\.$/)
    },
  )
})

test('every error of the file system has its mend', () => {
  expect(explain('a.md', 'EACCES')).toMatch(/permission to read a\.md.*Change/)
  expect(explain('a.md', 'EIO')).toMatch(/a\.md could not be read \(EIO\)\. Save/)
})
