/** Companies, work, markets, technology. The form of a line is told in `../newsroom.ts`. */
export const money = `
chief executive, ceo, chief executive officer, boss, head, managing director | chief, chairman, leader, executive, president
chairman, chair, chairwoman, chairperson, head, chief | president, boss
executive, exec, director, manager, senior manager | boss, official, chief
manager, boss, supervisor | executive, coach
company, firm, business, corporation, enterprise, group, outfit | maker, company name, operator, giant, employer, brand
giant, behemoth | company
maker, manufacturer, producer | company, builder
supplier, provider, vendor | company, seller
startup, start-up | company, business
retailer, shop, store, chain, seller | supermarket, shopkeeper
shop, store | retailer, outlet, market
supermarket, grocer, grocery store | shop, retailer
subsidiary, unit, division, arm | branch
branch, office | outlet
organization, group, body, association | institution, agency, charity
charity, nonprofit, non-profit, ngo, good cause | organization, foundation
partner, associate, collaborator | ally
cooperate, work together, collaborate, team up, partner, join forces, work with | cooperation, help, join
joint venture, partnership, collaboration | alliance
merge, combine, join, unite, tie up | merger, take over
merger, tie-up, combination, takeover, acquisition | deal, buyout
takeover, buyout, acquisition, buy | merger, bid, purchase
buy, purchase, acquire, take over, snap up, pick up | pay for, bid, takeover, get
buyer, purchaser, customer | bidder, investor
bid, offer, proposal, tender | try, attempt, approach
bidder, suitor | buyer
sell, sale, offload, sell off | flog, dispose, trade
owner, proprietor, owned by | landlord, holder, own
own, possess | owner, belong, hold, have
founder, creator, co-founder, set up, start | inventor, entrepreneur
found, set up, establish, start, create, launch, start up | founder, begin, founded
entrepreneur, businessman, businesswoman, business person | founder, tycoon
tycoon, magnate, mogul | billionaire, businessman
billionaire, millionaire, wealthy, tycoon | rich
investor, shareholder, stockholder, backer | fund, investment
shareholder, stockholder | investor
share, stock, equity | holding
stake, holding, share | interest, ownership
stock market, stock exchange, market | bourse, wall street
market, marketplace | store
invest, investment, put money into | spend, fund
fund, finance, pay for, bankroll, back | invest, money, sponsor, funding
sponsor, backer | fund
price, cost, charge, fee | rate, value, worth, expensive, pay
cost, charge, set back, price, be priced at | expense, pay, fee, worth
fee, charge, payment, price | cost
bill, charge, invoice | cost
pay, payment, spend, shell out, fork out, hand over | cost, fee, settle
spend, splash out, fork out | pay, cost, spending, use
pay, salary, wage, earnings, income | earn, compensation, payment
earn, be paid, get paid | salary, income, make
compensation, payout, damages, redress | pay, settlement
money, cash, fund | dollar, currency, capital, financial, wealth
wealth, fortune, riches, money, asset | rich, worth
budget, spending plan | fund
cheap, inexpensive, low-cost, affordable
expensive, costly, dear, pricey | high price
discount, price cut, reduction, money off | offer, deal
free, no charge, at no cost, without charge
profit, earnings, gain, surplus | income, make money, revenue
loss, deficit | lose
revenue, turnover, sale, income, takings | earnings
debt, borrowing, owe | loan, liability, deficit
loan, lend, borrow, credit | debt, mortgage
bankrupt, bankruptcy, insolvent, go bust, collapse, go under, insolvency | administration, fail
rate, interest rate | percentage
inflation, price rise, cost of living | price
economy, economic | growth, financial
recession, downturn, slump, slowdown | crisis, decline
crisis, emergency, disaster | turmoil, problem
growth, expansion, increase, rise | boom
rise, increase, go up, climb, grow, jump, soar, surge, rocket, gain, swell, mount, shoot up, leap, spike, double, hike | growth, up, higher, more, advance, boost
fall, drop, decrease, decline, go down, slip, slide, dip, sink, plunge, tumble, plummet, slump, dive, shrink, ease | reduction, down, lower, less, lose, crash
raise, increase, hike, put up, lift, boost, push up | up, higher, rise
cut, reduce, lower, slash, trim, bring down, decrease, axe, scale back, curb | reduction, less, drop, fall
reduction, cut, decrease, drop, fall | lower
expand, grow, extend, enlarge, widen, broaden | growth, increase
shrink, contract, get smaller | reduce, decline
double, twofold, twice
record, all-time high, highest ever | best, peak
high, peak, top, maximum, most | record, highest
low, minimum, bottom, least | lowest
average, mean, typical, median
percentage, proportion, per cent, percent, share, rate | part
figure, number, statistic, total | data, amount
amount, quantity, sum, volume | number, total
number, figure, total | count, amount
total, sum, altogether, overall | amount
estimate, forecast, predict, project, expect, put at | believe, prediction, calculate, reckon
forecast, predict, prediction, projection, outlook, prognosis | expect, estimate, expectation
expect, anticipate, predict, be likely | hope, plan, forecast, due, be supposed to
likely, probable, expected | may, possible, chance
target, goal, aim, objective | deadline, plan, intend
aim, goal, intention, purpose, objective | plan, hope, want
deadline, time limit, target date, cut-off | date
job, position, post, role, work | employment, career, occupation
work, job, employment, labour, labor | worker, do, career
employ, hire, recruit, take on | appoint, employer, job
employer, company | boss
employee, worker, staff, staff member, workforce, personnel | colleague, labourer
worker, labourer, laborer | employee
staff, workforce, team | worker
colleague, co-worker, workmate | fellow
sack, fire, dismiss, lay off, let go, axe, oust, remove, give the boot, make redundant, kick out | redundancy, job cut, replace, removal, dismissal
lay off, redundancy, job cut, layoff, job loss, cut job | unemployed, sack
unemployed, jobless, out of work, unemployment
retire, retirement, step down, hang up one's boots | quit, leave, retired
replace, take over, substitute, swap | replacement, successor, get rid of, change
successor, replacement | replace, next
predecessor, former | previous
union, trade union, labor union | worker
industry, sector, business, trade | field
factory, plant, mill, works | site, assembly line
product, goods, item, merchandise | model, device
launch, release, introduce, unveil, bring out, roll out, debut, come out, start | begin, announce, available, go on sale
release, publish, issue, put out, bring out, come out | launch, available
available, on sale, on offer, in stock | accessible, sell, get
produce, make, manufacture, build, create, turn out | production, maker
make, build, construct, create, produce, put together | develop, design
build, construct, put up, erect | construction, develop
develop, work on, create, design | build, improve, in the works, plan
design, designer, devise, plan | create
invent, create, devise, come up with | inventor, develop
improve, upgrade, better, enhance, boost | improvement, strengthen, reform
fix, repair, mend, restore | solve, correct
customer, client, consumer, shopper, user, buyer | subscriber, patron
user, subscriber, customer, member | people
consumer, shopper | customer, buyer
advertising, advert, ad, commercial, advertisement | marketing, campaign, promote
brand, label, name | product
order, book, reserve | buy
deliver, ship, send, supply | delivery, bring
supply, provide, give, furnish | offer, supplier
shortage, lack, scarcity, run out | short
demand, need, appetite | want
export, sell abroad | trade
import, buy from abroad | trade
competition, rivalry | contest
monopoly | dominate
patent, copyright, intellectual property | licence
phone, mobile, cellphone, cell phone, mobile phone, smartphone, handset, telephone | iphone, device, call
computer, pc, laptop, machine | device
device, gadget, gizmo | product, equipment, machine
equipment, gear, kit, apparatus | device, tool
tool, instrument | device, app
tv, television, telly | broadcast, channel
internet, web, online, net, cyberspace | website, digital
website, site, web site, web page, webpage, online | internet, page
app, application, software, program | platform, service, tool
software, program, code | app, computer
platform, service, site, app | network
social media, social network, facebook, twitter | online, platform
post, tweet, message, share, upload | write, publish, put up
download, stream | get, install
stream, streaming | broadcast
delete, erase, remove, wipe, take down, get rid of | clear, disappear
hack, breach, break into, cyberattack, cyber attack | hacker, steal, access
hacker, cybercriminal | attacker
encrypt, encryption, encrypted, scramble | secure, private
data, information, info, detail | statistic, record
information, info, detail, data | news, fact
privacy | private, personal
password | login
account | profile
broadband, internet connection, connection | internet
network, infrastructure, system | connection
fast, quick, rapid, speedy, high-speed, super-fast | speed, quickly, swift
speed, pace, rate, velocity | fast
slow, sluggish | delay
technology, tech, high-tech | digital
artificial intelligence, ai | machine learning, chatbot
robot, machine | automated
energy, power, electricity | fuel
electricity, power, current | energy
oil, crude, petroleum | fuel, barrel
gas, petrol, gasoline, fuel | filling station, pump
fill up, refuel | petrol
coal, fossil fuel | energy
wind farm, wind turbine | renewable
renewable, green, clean | sustainable
mine, pit, colliery | miner
bank, lender, financial institution | banker
banker, financier | bank
insurance, cover | insurer
mortgage, home loan | loan
landlord, owner | tenant
rent, lease, let | hire
tenant, renter, leaseholder | occupant
property, real estate, house | building, home
building, construct | house, structure
office, headquarters, hq, head office, base | building
base, headquarters, be based | home, station
farm, ranch | farmer, agriculture
farmer, grower | farm
crop, harvest | grow
asset, holding, wealth, property | fund, investment
foot the bill, pay, pick up the tab, cover the cost | cost
taxpayer, the public | public
taxpayer money, public money, public purse, public funds
fortune, wealth | net worth
net worth, fortune, be worth | wealth
grant, subsidy | fund
subsidy, state aid | support
sweetener, incentive, bonus, extra | perk
incentive, inducement | encourage
bonus, extra pay, premium | pay
tip, gratuity
pay rise, raise, pay increase | salary
pay cut, wage cut | salary
minimum wage, lowest pay
part-time, half-time
freelance, self-employed
intern, trainee, apprentice
shift, working hours
overtime, extra hours
factory worker, machinist
deal, transaction, agreement | sale
transaction, deal, payment | transfer
transfer, send, remit | payment
refund, reimburse, pay back, give back | compensation
repay, pay back, reimburse
default, fail to pay | debt
rescue, bail out, bailout | save
bailout, rescue package | aid
stimulus, rescue package | aid
ipo, go public, flotation, stock market listing | share
list, float | share
dividend, payout
interest, return
return, yield | profit
slowdown, slow | decline
boom, upturn, recovery | growth
recover, rebound, bounce back, recovery, pick up | improve
slide, slump, fall | drop
flat, unchanged, stagnant
outsource, contract out
automate, robot
manufacturing, industry | factory
warehouse, depot, store
brand | name, make
range, line | product
sample, example
rollout, launch, roll out, introduction | release
upgrade, update, improve | version
update, upgrade, new version | release
feature, function
bug, glitch, fault, error | problem
outage, blackout, power cut | failure
offline, down
user base, number of users
subscription, membership
advertise, promote, market | advertising
logo, emblem
slogan, tagline
`
