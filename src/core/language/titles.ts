const words = (list: string) => new Set(list.split(' '))

/** Words that stand before a person's name and say what they are, in lower case and single words. */
export const titleWords = words(
  'president vice prime minister premier secretary secretary-general general chancellor senator sen rep representative ' +
    'congressman congresswoman gov governor mayor judge justice attorney chief king queen prince princess pope cardinal ' +
    'archbishop bishop rev reverend dr mr mrs ms miss mx sir lord lady dame professor prof captain capt colonel col ' +
    'lieutenant lt sergeant sgt major maj admiral adm commander detective inspector constable officer chairman ' +
    'chairwoman chair director coach manager executive ceo cfo coo spokesman spokeswoman spokesperson ambassador envoy ' +
    'emperor empress sheikh sultan imam rabbi saint st ayatollah deputy former acting foreign defence defense finance ' +
    'home interior health education justice treasury trade state speaker leader councillor commissioner superintendent ' +
    'first duke duchess earl baron baroness count countess agent principal editor author actor actress singer',
)

/** Titles that tell a woman or a man. */
export const titleGender: Record<string, 'f' | 'm'> = {
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  sir: 'm',
  lord: 'm',
  lady: 'f',
  dame: 'f',
  king: 'm',
  queen: 'f',
  prince: 'm',
  princess: 'f',
  pope: 'm',
  duke: 'm',
  duchess: 'f',
  earl: 'm',
  baron: 'm',
  baroness: 'f',
  countess: 'f',
  emperor: 'm',
  empress: 'f',
  chairman: 'm',
  chairwoman: 'f',
  spokesman: 'm',
  spokeswoman: 'f',
  congressman: 'm',
  congresswoman: 'f',
  actor: 'm',
  actress: 'f',
  father: 'm',
  mother: 'f',
  brother: 'm',
  sister: 'f',
  son: 'm',
  daughter: 'f',
  husband: 'm',
  wife: 'f',
  businessman: 'm',
  businesswoman: 'f',
  boy: 'm',
  girl: 'f',
  man: 'm',
  woman: 'f',
  grandmother: 'f',
  grandfather: 'm',
  uncle: 'm',
  aunt: 'f',
  widow: 'f',
  mum: 'f',
  mom: 'f',
  dad: 'm',
}

/** The last word of a name that makes it an organisation. */
export const organisationWords = words(
  'party ministry inc corp ltd co llc plc university college school academy council committee association bank company ' +
    'group agency court police union institute department office commission congress parliament senate assembly army navy ' +
    'force forces fund foundation federation league club team airlines airways news times post journal press network ' +
    'records studios entertainment holdings partners international board bureau authority service services church ' +
    'hospital museum society trust centre center coalition alliance organization organisation administration government ' +
    'house house’s charts labs systems technologies motors industries pictures media guardian magazine fc',
)

/** The last word of a name that makes it a place. */
export const placeWords = words(
  'city county street avenue road river bay sea seas ocean lake airport island islands park mountain mountains valley ' +
    'province state states square bridge peninsula coast beach desert strait gulf cape district region village town ' +
    'stadium arena hall castle palace harbour harbor tower station prison cathedral mount hill hills canal',
)
