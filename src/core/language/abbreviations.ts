const words = (list: string) => new Set(list.split(' '))

/** After these a name or a number follows, so their full stop never ends a sentence. */
const leading = words(
  'mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col sgt capt cpt cmdr adm maj rev hon msgr st ste mt ft fr ' +
    'pres supt insp det messrs mme mlle vs v eg ie cf approx ca viz no nos art sec fig vol pp ed eds al op ph',
)
/** After these a sentence may end, and does where the next word is one that begins sentences. */
const either = words(
  'jr sr inc co corp ltd llc plc bros etc esq dept univ assn ave blvd rd est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ont que alta',
)
const starters = words(
  'the a an this that these those it he she they we i you his her their its our my there here in on at by for from with ' +
    'as but and or so yet if when while after before since although though however meanwhile also many most some all ' +
    'no not one two three what who why how where which it’s he’s she’s i’m we’re they’re that’s “',
)

/**
 * Whether the full stop that ends `before` belongs to an abbreviation and so ends no sentence.
 * `rest` is the text after the white space. Compiled from the abbreviations of the AP stylebook's common entries.
 */
export function endsInAbbreviation(before: string, rest: string): boolean {
  const word = /([\p{L}\p{N}.’'&-]+)\.$/u.exec(before)?.[1]
  if (!word) return false
  const bare = word.toLowerCase().replaceAll('.', '')
  const next = /^["“‘'([]*([\p{L}\p{N}’']+)/u.exec(rest)?.[1] ?? ''
  const digit = /^\p{N}/u.test(next)
  if (/^\p{Lu}$/u.test(word)) return !(starters.has(next.toLowerCase()) && word === 'I')
  if (bare === 'no' || bare === 'nos') return digit && /^n/iu.test(word)
  if (leading.has(bare))
    return /^\p{Lu}|^[a-z]\./u.test(word) || ['vs', 'v', 'eg', 'ie', 'cf', 'approx', 'ca', 'al'].includes(bare)
  const dotted = /^(\p{L}\.)+\p{L}$/u.test(word)
  if (dotted || (either.has(bare) && (/^\p{Lu}/u.test(word) || bare === 'etc')))
    return digit ? !/^(inc|co|corp|ltd|etc)$/u.test(bare) : !starters.has(next.toLowerCase())
  return false
}
