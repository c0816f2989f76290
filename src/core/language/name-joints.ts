import { nationality } from './lexicon/index.ts'
import { organisationWords } from './titles.ts'
import type { Token } from './words.ts'

const particles = /^(?:of|for|and|de|del|della|di|da|du|la|le|van|von|der|den|bin|bint|ibn|al|el|ul|ben|dos|das)$/u
const hyphenParticles = /^(?:al|el|as|ar|ash|ad|an|at|bin|ibn|ul|abu)$/u
const headsBeforeOf =
  /^(?:university|bank|ministry|department|house|secretary|republic|institute|court|bureau|college|council|office|board|school|church|duke|duchess|prince|princess|archbishop|bishop|kingdom|states?|association|federation|union|centers?|centre|consortium|isle|city|bay|gulf|strait|statue|academy|museum|chamber|chambers|league|society|army|war|battle|declaration|treaty|cape|rock|order|commission|committee|organi[sz]ation|group|port|district|gates?|bill|act|line|lord|knights|king|queen|coalition|party|movement|front|alliance)$/u
const headsBeforeFor =
  /^(?:center|centre|institute|secretary|minister|council|association|society|committee|campaign|office|agency|fund|coalition|foundation|citizens|people|doctors|party|bank|centers|centres)$/u
const pairedByAnd =
  /^(?:ministry|department|academy|centers?|centres?|institute|food|bureau|office|agency|college|association|council|securities|trade|procter|marks|johnson|ernst|standard|health|science|arts|culture|justice)$/u

/** A hyphen or ampersand inside a name: "Li-Ann", "Jong-un", "Al-Ahram". Not "U.S.-led" or "Japan-China". */
export function joinsHyphen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const mark = tokens[at]
  const after = tokens[at + 1]
  if (!before || !mark || !after || !/^[-–&/.’']$/u.test(mark.text)) return false
  if (mark.start !== before.end || after.start !== mark.end || nationality(before.lower)) return false
  if (/^\p{Lu}/u.test(after.text)) return mark.text !== '/' && mark.text !== '.'
  return (
    mark.text === '-' && /^\p{Ll}{1,4}$/u.test(after.text) && /^\p{L}+$/u.test(before.text) && isGivenNamePart(after)
  )
}

// Korean and Chinese given names: the second syllable after the hyphen has a small letter.
const isGivenNamePart = (token: Token) =>
  !/^(?:led|run|born|held|like|wide|in|on|to|old|era|up|out|off)$/u.test(token.lower)

/** "Mar-a-Lago", "Stratford-upon-Avon". */
export function joinsTwice(tokens: readonly Token[], at: number): boolean {
  const [one, small, two, name] = tokens.slice(at, at + 4)
  if (!one || !small || !two || !name || one.text !== '-' || two.text !== '-') return false
  return (
    one.start === tokens[at - 1]?.end &&
    name.start === two.end &&
    /^\p{Ll}+$/u.test(small.text) &&
    /^\p{Lu}/u.test(name.text)
  )
}

/** "Bank of England", "Ursula von der Leyen", "Ministry of Health and Welfare". */
export function joinsByParticle(tokens: readonly Token[], at: number, from: number): boolean {
  const particle = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.lower ?? ''
  if (!particle || !next || !particles.test(particle.lower) || particle.text !== particle.lower) return false
  if (!/^\p{Lu}/u.test(next.text) || next.pos === 'PRON' || next.pos === 'DET') {
    return /^(?:van|von|de|bin)$/u.test(particle.lower) && /^(?:der|den|la|al)$/u.test(next.lower)
  }
  if (particle.lower === 'of') return headsBeforeOf.test(before) || organisationWords.has(before)
  if (particle.lower === 'for') return headsBeforeFor.test(before)
  if (particle.lower === 'and')
    return (
      tokens.slice(Math.max(from, at - 4), at).some((token) => pairedByAnd.test(token.lower)) && pairs(before, next)
    )
  return true
}

const pairs = (before: string, next: Token) => /^[a-z]+$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(next.text)

/** "Abdel-Fattah el-Sissi", "Bashar al-Assad": a particle hyphened to the name after it. */
export function opensParticle(tokens: readonly Token[], at: number): boolean {
  const [particle, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!particle || !hyphen || !name) return false
  return (
    hyphenParticles.test(particle.lower) &&
    hyphen.text === '-' &&
    hyphen.start === particle.end &&
    name.start === hyphen.end &&
    /^\p{Lu}/u.test(name.text)
  )
}
