/** Claims about one article with the name of what was done to a true sentence to make them. */
export type Claims = { good: [kind: string, claim: string][]; faulty: [kind: string, claim: string][] }
