import { byCue } from './cues.ts'

const rest = `(?:[^,;:.()—“”"]|(?<=\\s[ap])\\.|(?<=\\s[ap]\\.m)\\.){6,90}`

/** What comes: "will", "plans to", "is due to", "is expected to". */
export const next = byCue('next', [
  [
    new RegExp(
      String.raw`\b(?:(?:is|are|was|were)\s(?:set|due|scheduled|expected|slated|planned|poised|likely)\s(?:to|for|in|on)|plans?\sto|intends?\sto|planning\sto|(?:will|won['’]t)(?:\snot|\salso|\snow)?)\s${rest}`,
      'u',
    ),
    0.9,
  ],
  [
    new RegExp(
      String.raw`\b(?:aims?\sto|hopes?\sto|expects?\sto|vow(?:s|ed)\sto|pledged\sto|promised\sto|is\s\p{L}+ing\sto)\s${rest}`,
      'u',
    ),
    0.6,
  ],
  [new RegExp(String.raw`\b(?:next|coming|upcoming)\s${rest}`, 'u'), 0.45],
])
