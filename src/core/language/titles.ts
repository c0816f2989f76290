const words = (list: string) => new Set(list.split(' '))

/** Words that stand last in the title before a person's name, in lower case. */
export const ranks = words(
  'president minister premier secretary secretary-general general chancellor senator sen rep representative ' +
    'congressman congresswoman gov governor mayor judge justice chief king queen prince princess pope cardinal ' +
    'archbishop bishop rev reverend dr mr mrs ms miss mx sir lord lady dame professor prof captain capt colonel col ' +
    'lieutenant lt sergeant sgt cpl corporal major maj admiral adm commander detective inspector constable officer ' +
    'chairman chairwoman chair director coach manager executive ceo cfo coo cto vp spokesman spokeswoman spokesperson ' +
    'ambassador envoy emperor empress sheikh sultan imam rabbi ayatollah speaker leader councillor councilman ' +
    'councilwoman commissioner superintendent duke duchess earl baron baroness count countess agent principal editor ' +
    'author actor actress singer president-elect founder co-founder analyst columnist correspondent sheriff deputy gen ' +
    'mp mep congressmember assemblyman striker midfielder goalkeeper defender quarterback pitcher fr brother sister aunt uncle',
)
/** Words that belong to a title only where a rank follows: "Prime Minister", "Deputy Foreign Minister". */
export const titleModifiers = words(
  'prime vice deputy former acting foreign defence defense finance home interior health education justice treasury trade ' +
    'state first second assistant associate senior junior chief attorney general executive managing lead top interim ' +
    'under secretary labour labor transport environment energy culture economy police press national security then ex majority minority',
)
/** Forms of address, which say nothing of what someone is. */
export const addresses = words('mr mrs ms miss mx sir dr fr')

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
  'party ministry inc consortium electric corp ltd co llc plc university college school academy council committee association bank company ' +
    'group agency court police union institute department office commission congress parliament senate assembly army navy ' +
    'force forces fund foundation federation league club team airlines airways news times post journal press network ' +
    'records studios entertainment holdings partners international board bureau authority service services church ' +
    'hospital museum society trust centre center coalition alliance organization organisation administration government ' +
    'house house’s charts labs systems technologies motors industries pictures media guardian magazine fc records orchestra parliament command research zeitung sachs ltd ag sa gmbh',
)

/** The last word of a name that makes it a place. */
export const placeWords = words(
  'city county street avenue road river bay sea seas ocean lake airport island islands park mountain mountains valley ' +
    'province state states square bridge peninsula coast beach desert strait gulf cape district region village town ' +
    'drive lane terrace stadium arena hall castle palace harbour harbor tower station prison cathedral mount hill hills canal',
)
