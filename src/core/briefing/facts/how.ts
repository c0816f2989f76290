import { byCue } from './cues.ts'

const rest = '[^,;:.()—]{3,90}'

/** The manner: "by ramming …", "using …", "via a letter". */
export const how = byCue('how', [
  [new RegExp(String.raw`\bby\s(?:\p{L}+ly\s)?\p{L}{3,}ing\s${rest}`, 'u'), 1],
  [new RegExp(String.raw`\b(?:using|by means of|by way of|via)\s${rest}`, 'u'), 0.85],
])
