const words = (list: string) => new Set(list.split(' '))

/** After these a name follows, so their full stop never ends a sentence. */
const leading = words(
  'mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col sgt capt cpt cmdr adm maj rev hon msgr st ste mt ft fr ' +
    'pres supt insp det messrs mme mlle art sec fig vol ed eds op ph',
)
/** Small letters before a name or a number: "c. 1455", "pp. 3-9", "Smith v. Jones". */
const smallLeading = words('vs v eg ie cf approx ca c p pp al')
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
    'no not one two three what who why how where which under over during despite because according along among between ' +
    'without until unless once every each several such both either neither nobody everyone someone still then now today ' +
    'yesterday even perhaps rarely often never sometimes only just only more instead asked born based until about ' +
    "it's he's she's i'm we're they're that's there's don't can't isn't let's i've we've you're",
)
/** What follows "9 a.m." within the same sentence. */
const afterClock =
  /^(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|UTC|CET|CEST|JST|IST|AEST|Eastern|Central|Mountain|Pacific|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u

/**
 * Whether the full stop that ends `before` belongs to an abbreviation and so ends no sentence.
 * `rest` is the text after the white space. Compiled from the abbreviations of the AP stylebook's common entries.
 */
export function endsInAbbreviation(before: string, rest: string): boolean {
  const word = /([\p{L}\p{N}.’'&-]+)\.$/u.exec(before)?.[1]
  if (!word) return false
  const bare = word.toLowerCase().replaceAll('.', '')
  const next = /^["“‘'([]*([\p{L}\p{N}’']+)/u.exec(rest)?.[1] ?? ''
  const starts = starters.has(next.toLowerCase().replace('’', "'"))
  const digit = /^\p{N}/u.test(next)
  if (/^\p{Lu}$/u.test(word)) return !starts
  if (bare === 'no' || bare === 'nos') return digit && /^n/iu.test(word)
  if (smallLeading.has(bare) && /^\p{Ll}/u.test(word)) return !starts || bare === 'vs' || bare === 'v'
  if (leading.has(bare)) return /^\p{Lu}/u.test(word) || (digit && /^(?:fig|sec|vol|art|op|ed)$/u.test(bare))
  if (bare === 'am' || bare === 'pm') return word.includes('.') ? afterClock.test(next) : false
  const dotted = /^(\p{L}\.)+\p{L}$/u.test(word)
  if (dotted || (either.has(bare) && (/^\p{Lu}/u.test(word) || bare === 'etc')))
    return digit ? !/^(inc|co|corp|ltd|etc)$/u.test(bare) : !starts
  return false
}
