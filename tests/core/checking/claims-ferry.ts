import type { Claims } from './claims.ts'

/** A made-up article about a made-up ferry. Of the first try, 16 of 20 good claims were kept, 38 of 42 faulty dropped. */
export const ferryText = `A ferry carrying 212 passengers ran aground off the island of Skarn on Sunday evening, the coastguard said.
Nobody was killed, but 17 people were treated for cuts and broken bones at a hospital in Torvik.
The Maren Elise was sailing from Torvik to Lund when it struck rocks at about 8.40pm.
Captain Henrik Aas, who has commanded the ship for six years, told police that the steering had failed.
The operator, Nordline, denied that the vessel was poorly maintained.
"We inspected her in May and found nothing wrong," said its head of safety, Ingrid Moe.
Passengers described panic as lorries slid across the car deck.
"I held on to my son and prayed," said Anna Lind, a teacher who was on her way home from a wedding.
Divers are expected to examine the hull on Tuesday, when the wind should be weaker.
The transport minister, Erik Dahl, ordered an inquiry and said its report would be published before the end of the year.
The ferry is carrying 40 tonnes of diesel, and booms have been laid around it to protect a seal colony.
So far no oil has leaked, the coastguard said.
Nordline's three other ships on the route are newer and larger than the Maren Elise, which was built in 1987.
The company has offered each passenger 5,000 crowns, less than half of what a union demanded.`

export const ferry: Claims = {
  good: [
    ['verbatim', 'So far no oil has leaked, the coastguard said.'],
    ['verbatim', 'Passengers described panic as lorries slid across the car deck.'],
    ['trimmed', 'A ferry carrying 212 passengers ran aground off the island of Skarn on Sunday evening.'],
    ['trimmed', '17 people were treated for cuts and broken bones at a hospital in Torvik.'],
    ['trimmed', 'The Maren Elise was sailing from Torvik to Lund when it struck rocks.'],
    ['trimmed', 'Captain Henrik Aas told police that the steering had failed.'],
    ['trimmed', 'Nordline’s three other ships on the route are newer and larger than the Maren Elise.'],
    ['pronoun to name', 'Nordline has offered each passenger 5,000 crowns.'],
    ['pronoun to name', 'Ingrid Moe said Nordline inspected the ferry in May and found nothing wrong.'],
    ['synonyms', 'Divers are expected to inspect the hull on Tuesday.'],
    ['synonyms', 'The transport minister, Erik Dahl, ordered an investigation.'],
    ['synonyms', 'No one was killed, but 17 people were treated for cuts and broken bones.'],
    ['active to passive', 'An inquiry was ordered by the transport minister, Erik Dahl.'],
    ['active to passive', 'Each passenger has been offered 5,000 crowns by the company.'],
    ['passive to active', 'The ferry, which was built in 1987, is carrying 40 tonnes of diesel.'],
    [
      'merged',
      'The ferry was sailing from Torvik to Lund when it ran aground off the island of Skarn on Sunday evening.',
    ],
    ['merged', 'Nobody was killed, and so far no oil has leaked.'],
    ['quote', '“I held on to my son and prayed,” said Anna Lind.'],
    ['reworded', 'The operator, Nordline, denied that the ship was badly maintained.'],
    ['two sentences', 'A ferry ran aground off the island of Skarn on Sunday evening. Nobody was killed.'],
  ],
  faulty: [
    ['changed number', 'A ferry carrying 221 passengers ran aground off the island of Skarn on Sunday evening.'],
    ['changed number', '19 people were treated for cuts and broken bones at a hospital in Torvik.'],
    ['changed number', 'Captain Henrik Aas has commanded the ship for eight years.'],
    ['changed number', 'The company has offered each passenger 50,000 crowns.'],
    ['changed unit', 'The ferry is carrying 40 litres of diesel.'],
    ['changed unit', 'Captain Henrik Aas has commanded the ship for six months.'],
    ['changed name', 'Captain Henrik Berg told police that the steering had failed.'],
    ['changed name', 'The operator, Fjordline, denied that the vessel was poorly maintained.'],
    ['changed name', 'The Karen Elise was sailing from Torvik to Lund.'],
    ['swapped names', 'Captain Erik Dahl told police that the steering had failed.'],
    ['swapped names', 'The ferry was sailing from Lund to Torvik.'],
    ['swapped names', 'The transport minister, Henrik Aas, ordered an inquiry.'],
    ['changed date', 'A ferry carrying 212 passengers ran aground off the island of Skarn on Saturday evening.'],
    ['changed date', 'Divers are expected to examine the hull on Thursday.'],
    ['changed date', 'Nordline inspected the ferry in June and found nothing wrong, said Ingrid Moe.'],
    ['changed date', 'The Maren Elise was built in 1978.'],
    ['negation removed', 'So far oil has leaked, the coastguard said.'],
    ['negation added', 'The transport minister did not order an inquiry.'],
    ['negation added', 'Captain Henrik Aas told police that the steering had not failed.'],
    ['negation removed', 'Nordline said that the vessel was poorly maintained.'],
    ['modality dropped', 'Divers examined the hull on Tuesday.'],
    ['modality dropped', 'The wind will be weaker on Tuesday.'],
    ['comparison turned', 'The Maren Elise is newer and larger than Nordline’s three other ships on the route.'],
    [
      'comparison turned',
      'The company has offered each passenger 5,000 crowns, more than half of what a union demanded.',
    ],
    ['comparison turned', 'Nordline’s three other ships on the route are older and larger than the Maren Elise.'],
    ['opposite', 'The operator, Nordline, admitted that the vessel was poorly maintained.'],
    ['opposite', 'The wind should be stronger on Tuesday.'],
    ['altered quote', '“We inspected her in May and found little wrong,” said Ingrid Moe.'],
    ['altered quote', '“I held on to my daughter and prayed,” said Anna Lind.'],
    ['invented quote', 'Erik Dahl called the accident “a national disgrace”.'],
    ['invented quote', '“The steering had failed,” Henrik Aas told police.'],
    ['speaker swapped', '“We inspected her in May and found nothing wrong,” said Anna Lind.'],
    ['speaker swapped', 'Ingrid Moe told police that the steering had failed.'],
    ['speaker swapped', '“I held on to my son and prayed,” said Ingrid Moe.'],
    ['role swapped', 'Police told Captain Henrik Aas that the steering had failed.'],
    ['role swapped', 'A union offered each passenger 5,000 crowns.'],
    [
      'invented detail',
      'A ferry carrying 212 passengers and a circus ran aground off the island of Skarn on Sunday evening.',
    ],
    ['invented detail', 'Captain Henrik Aas, who was drunk, told police that the steering had failed.'],
    [
      'invented detail',
      'The transport minister, Erik Dahl, ordered an inquiry and suspended the licence of the operator.',
    ],
    ['place changed', 'A ferry carrying 212 passengers ran aground off the island of Gotland on Sunday evening.'],
    ['place changed', '17 people were treated for cuts and broken bones at a hospital in Lund.'],
    ['cause invented', 'The ferry ran aground because the captain was asleep.'],
  ],
}
