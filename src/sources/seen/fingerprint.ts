import { createHash } from 'node:crypto'

/** A short name for a text: the same text always has the same. 22 characters of SHA-256 in base64url (132 bits). */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
