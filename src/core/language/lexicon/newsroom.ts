/**
 * Near-synonyms of the newsroom that WordNet lacks or ranks low: what a colleague says for what the article writes. One
 * group a line; a word may stand in several, and groups do not run together. Words are lemmas; several make a phrase.
 */
const groups = `
boss, chief executive, ceo, chief executive officer, head, chief, leader
prime minister, pm, premier
attorney, lawyer, solicitor, barrister, counsel
sack, fire, dismiss, axe, oust, let go, give the boot
jail, prison, behind bars, imprison, lock up, incarcerate
marry, wed, tie the knot, get married
buy, acquire, take over, purchase, snap up
quit, resign, step down, stand down, leave office
testify, take the stand, take the witness stand, give evidence
fall, drop, decline, slip, decrease, dip, slide, plunge, tumble, sink
rise, climb, jump, soar, increase, surge, go up, grow, gain
`

const opposed = `
rise, increase, grow, climb, jump, soar, surge, gain / fall, decrease, drop, decline, slip, plunge, shrink
win, victory / lose, loss, defeat
`

function read(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()))
}

/** The groups, read. */
export const newsroomGroups: string[][] = read(groups)

/** Two lists that say the opposite of each other, word by word. */
export const newsroomOpposites: [string[], string[]][] = opposed
  .trim()
  .split('\n')
  .map((line) => {
    const [left = [], right = []] = line.split('/').map((side) => side.split(',').map((word) => word.trim()))
    return [left, right]
  })

/** Every word and phrase of the groups. */
export function newsroomWords(): Set<string> {
  return new Set([...newsroomGroups.flat(), ...newsroomOpposites.flat(2)])
}
