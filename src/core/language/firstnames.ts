const names = (list: string) => new Set(list.split(' '))

/** Common first names that tell a man, in lower case. Ambiguous ones (Alex, Sam, Chris) are in neither list. */
export const menNames = names(
  'james john robert michael william david richard joseph joe thomas tom charles christopher daniel dan matthew matt ' +
    'anthony tony mark donald don steven steve stephen paul andrew andy joshua kenneth ken kevin brian george timothy ' +
    'tim ronald ron edward ed jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon ' +
    'benjamin ben samuel gregory greg alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan ' +
    'henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry sean gerald carl harold ' +
    'arthur lawrence dylan jesse bryan bruce gabriel joe albert willie alan juan wayne roy ralph randy eugene vincent ' +
    'russell louis philip phil bobby johnny bradley simon martin ian graham neil stuart colin nigel gordon barack bill ' +
    'mike jim bob rob dave luke liam oliver harry oscar max leo hugo jean pierre francois emmanuel hans klaus jurgen ' +
    'angelo marco giovanni luca matteo carlos luis miguel jorge pedro pablo javier fernando diego rafael vladimir ' +
    'dmitry sergei ivan mikhail boris igor alexei pavel oleg viktor volodymyr mohammed mohamed muhammad ahmed ali ' +
    'hassan omar ibrahim mahmoud khalid abdul yusuf recep benjamin narendra rahul raj amit sanjay imran shinzo fumio ' +
    'yoshihide taro kenji hiroshi toshimitsu tatsuya makoto jong-un kim-jong xi rishi sadiq keir jeremy nicolas ' +
    'marcus darren dean craig wesley lewis sebastian fabian jonas lars erik bjorn mitt newt jared elon jeff sundar tim ' +
    'satya warren rupert ofer mark rory jonny papiss louie jordan freddie floyd manny novak rafa roger andres leslie shinzo fumio yoshihide joko narendra imran vladimir sergei dmitri volodymyr recep abdul',
)
/** Common first names that tell a woman, in lower case. */
export const womenNames = names(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
    'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen ' +
    'amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet ' +
    'catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith ' +
    'megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail ' +
    'alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany ' +
    'charlotte marie kayla alexis lori hillary theresa angela melania ivanka bettina vanessa camilla kate meghan jill ' +
    'kamala nikki condoleezza monica sylvia desiree alessia fiona sheryl claire nicola yvonne priti liz jacinda ursula ' +
    'christine marine giorgia yoko akie keiko yuko hiroko aung indira sonia priyanka malala fatima aisha leila natasha ' +
    'olga irina svetlana tatiana elena yulia ekaterina ingrid astrid greta freya sofia lucia carmen rosa ana isabel ' +
    'gabriela daniela valentina camila serena venus naomi simone taylor rihanna beyonce adele madonna oprah harriet ' +
    'rosa sally ellen gillian fiona heidi jill wendy tracy paula joanna lucy zoe chloe ella mia ava lily usha inger gnon',
)

/** Whether a lower-case word is a common first name. */
export const isFirstName = (lower: string): boolean => menNames.has(lower) || womenNames.has(lower)
