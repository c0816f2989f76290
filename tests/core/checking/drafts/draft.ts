/**
 * Lines as a language model drafts them, each with the numbers of the sentences it names, from 1. The articles are made
 * up. All lines were written before the check was tried on them.
 */
export type Drafts = {
  text: string
  good: [sentences: number[], line: string][]
  faulty: [kind: string, sentences: number[], line: string][]
}
