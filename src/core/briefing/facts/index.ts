import { background } from './background.ts'
import { how } from './how.ts'
import { next } from './next.ts'
import { number } from './number.ts'
import type { Finder } from './offer.ts'
import { quote } from './quote.ts'
import { unknown } from './unknown.ts'
import { what } from './what.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'
import { why } from './why.ts'

/** One finder a kind of fact, in the kinds' order. */
export const finders: readonly Finder[] = [who, what, when, where, why, how, number, quote, background, next, unknown]
