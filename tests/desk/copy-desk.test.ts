import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('nothing but the copy desk makes a briefing or an answer', () => {
  const makers = globSync('src/**/*.ts')
    .filter((file) => !/^src[\\/]core[\\/]/.test(file))
    .filter((file) => {
      const imported = /import (?:type )?\{([^}]*)\} from '[./]*core\/index\.ts'/s.exec(readFileSync(file, 'utf8'))?.[1]
      return imported?.split(',').some((name) => /^\s*(?:ask|brief)(?: as \w+)?\s*$/.test(name)) ?? false
    })
  expect(makers.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/desk/copy-desk.ts'])
})
