import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/language/detect.ts'

test.each([
  ['en', 'The talks will start when both sides have agreed on a date.'],
  ['en', 'Police arrest man after bank raid'],
  ['en', 'STOCKS FALL AS OIL PRICES RISE AGAIN IN ASIA'],
  ['en', 'He said: “Ich bin ein Berliner.” The crowd cheered for a long time.'],
  ['de', 'Die Bundesregierung hat am Mittwoch beschlossen, die Steuern zu senken.'],
  ['fr', 'Le président a annoncé mercredi une réforme des retraites.'],
  ['es', 'El presidente anunció el miércoles una reforma de las pensiones en el país.'],
  ['nl', 'De regering heeft woensdag besloten om de belastingen te verlagen.'],
  ['ja', '日本と中国は与党間の定期協議を再開することで合意した。'],
  ['zh', '中国和日本同意恢复两国执政党之间的定期会谈。'],
  ['ko', '중국과 일본은 여당 간 정례 회담을 재개하기로 합의했다.'],
  ['ru', 'Китай и Япония договорились возобновить регулярные переговоры.'],
  ['ar', 'اتفقت الصين واليابان على استئناف المحادثات المنتظمة بين الحزبين الحاكمين.'],
  ['he', 'סין ויפן הסכימו לחדש את השיחות הסדירות בין מפלגות השלטון.'],
  ['und', 'Jane Doe, John Roe, Mary Major'],
  ['und', '12345 678'],
  ['und', '😀😀😀'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('a text in two languages is in that of which it holds more', () => {
  const german = 'Die Regierung hat am Mittwoch beschlossen, die Steuern zu senken. '
  const english = 'The government has decided to lower the taxes. '
  expect(detectLanguage(german + english.repeat(4))).toBe('en')
  expect(detectLanguage(english + german.repeat(4))).toBe('de')
})
