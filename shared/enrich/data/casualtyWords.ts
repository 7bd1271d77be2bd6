/** Words of death and injury, of the persons who suffer them and of the things that are counted beside them. All folded. */

const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** `both` voices: "killed" is active before its object and passive after its subject. */
export const killBoth = set(
  'killed murdered butchered slaughtered lynched incinerated electrocuted slain executed hanged beheaded assassinated massacred martyred eliminated liquidated',
);
export const killActive = set(
  'kill kills killing murdering executes execute executing hangs hanging beheads behead beheading assassinate assassinates assassinating slaying massacring',
);
export const killIntransitive = set(
  'die dies died dying dead perish perishes perished drown drowned suffocated succumb succumbs succumbed deaths fatalities lives bodies corpses body',
);
export const injureBoth = set('injured wounded hurt maimed');
export const injureActive = set('injure injures injuring wound wounds wounding hurting hurts');
export const injureNoun = set('injuries fainted vomited');

/** What a body suffers: behind "suffered", "with", "treated for" it says that whoever stands before was hurt. */
export const ailments = set(`
burns burn wounds wound injuries injury cuts cut bruises concussion concussions fracture fractures lacerations amputations suffocation asphyxiation
asphyxia breathing respiratory choking poisoning inhalation shrapnel trauma hearing vomiting convulsions symptoms
`);

export const personNouns = set(`
people person persons civilian civilians man men woman women child children boy boys girl girls baby babies infant infants teenager teenagers
student students teacher teachers worker workers employee employees staff doctor doctors nurse nurses medic medics paramedic paramedics
journalist journalists reporter reporters cameraman photographer activist activists resident residents villager villagers family families
soldier soldiers troop troops forces serviceman servicemen personnel officer officers policeman policemen police cop cops guard guards guardsman
conscript conscripts recruits cadets commander commanders general generals colonel colonels captain lieutenant sergeant pilot pilots crew crewmen
fighter fighters militant militants rebel rebels jihadist jihadists insurgent insurgents gunman gunmen terrorist terrorists militiaman militiamen
combatant combatants member members militia extremist extremists mercenary mercenaries operative operatives leader leaders commander
victim victims patient patients passenger passengers migrant migrants refugee refugees pilgrim pilgrims worshipper worshippers tourist tourists
protester protesters protestor protestors demonstrator demonstrators bystander bystanders passers passersby passerby shopper shoppers mourner mourners attendees
attacker attackers assailant assailants bomber bombers shooter perpetrator perpetrators suspect suspects hostage hostages prisoner prisoners detainee detainees
americans turks iraqis syrians russians iranians israelis palestinians kurds afghans yazidis christians shiites muslims peshmerga smugglers clearers robbers loggers herders traders guests marine marines contractor contractors adviser advisers advisor volunteer volunteers rescuer rescuers firefighter firefighters
official officials politician mayor judge lawyer cleric imam priest engineer driver drivers farmer farmers shepherd shepherds fisherman fishermen climbers climber
baker bakers butcher barber barbers plumber mechanic mechanics porter porters cook cooks tailor fireman firemen neighbour neighbours neighbor neighbors parents parent grandmother grandfather nephew niece twins herder herdsman beekeeper monk monks nun nuns bishop
son sons daughter daughters grandson grandsons granddaughter granddaughters grandchildren uncle uncles aunt aunts cousins nephews nieces husband wife father mother brother brothers sister sisters relatives relative cousin widow
colonels commandos commando separatists separatist others other asayish consultant nationals national supporters supporter vendor vendors settler settlers
teen teens youths youth adults adult elderly inmates inmate policewoman dancers filipino filipinos workmen merchant merchants translator interpreter servicewoman convicts convict
governor governors minister ministers spokesman emir emirs sheikh sheikhs observer observers mayors tribesmen tribesman
shopkeeper shopkeepers grocer grocers pharmacist pharmacists technician technicians electrician electricians professor professors lecturer headteacher headmaster dentist surgeon surgeons carpenter carpenters blacksmith welder cleaner cleaners clerk clerks muezzin preacher preachers negotiator negotiators interpreter interpreters
schoolgirl schoolgirls schoolboy schoolboys schoolchild schoolchildren pupil pupils toddler toddlers newborn orphan orphans bride groom bodyguard bodyguards aide aides returnee returnees evacuee evacuees commuter commuters motorist motorists motorcyclist pedestrian pedestrians cameramen photographers editor councillor councillors councilman mukhtar elder elders deserter deserters defector defectors informant informants spy spies captive captives sniper snipers sapper sappers deminer deminers gunners corporal brigadier clerics priests imams drivers butchers nomads nomad beekeepers herdsmen smuggler electricians plumbers bricklayers
operator operators passer owner owners customer customers colleague colleagues diner diners occupant occupants inhabitant inhabitants local locals labourer labourers laborer laborers harvester harvesters
gardener caretaker watchman watchmen sentry sentries trainee trainees recruit cadet kinsmen clansmen trucker truckers rider riders archaeologist archaeologists humanitarian responder responders
gendarme gendarmes trooper troopers mullah scholar scholars academic academics blogger bloggers correspondent correspondents singer footballer footballers athlete athletes player players coach
fans spectators warlord deputy deputies lawmaker lawmakers senator diplomat diplomats ambassador consul envoy agent agents inspector inspectors jailer warden wardens businessman businessmen
jeweller goldsmith builder builders foreman scavengers beggar beggars pickers foreigner foreigners europeans briton britons germans egyptians jordanians saudis chechens uzbeks tunisians libyans
pakistanis indians alawites druze sunnis assyrians turkmen turkmens arabs bedouin bedouins armenians comrade comrades friend friends companion companions classmates classmate playmates fiance fiancee
stepson grandparents parishioners churchgoers celebrants partygoers welders carpenters secretary accountant accountants mason masons trainer trainers instructor instructors
murderers militiawomen conscripted loyalists loyalist paratroopers paratrooper peacekeepers peacekeeper sailors miner miners hunter hunters sympathizer sympathisers
assistant assistants trader wives captains lieutenants sergeants attendee shooters clearer robber logger trader guest advisors politicians judges lawyers engineers tailors grandmothers grandfathers twin bishops husbands fathers mothers widows consultants dancer translators lecturers headteachers headmasters dentists blacksmiths muezzins schoolchilds newborns grooms motorcyclists editors mukhtars gunner corporals brigadiers bricklayer gardeners caretakers humanitarians mullahs singers spectator warlords senators ambassadors consuls jailers jewellers goldsmiths scavenger picker fiances fiancees stepsons grandparent parishioner churchgoer celebrant partygoer murderer sailor sympathizers sympathiser
`);

export const attackers = set(
  'attacker attackers assailant assailants bomber bombers shooter perpetrator perpetrators hijacker hijackers suspect suspects',
);

/** Counted things that are no persons: a number before one of these is no toll. */
export const thingNouns = set(`
rocket rockets missile missiles shell shells bomb bombs drone drones airstrike airstrikes strike strikes raid raids attack attacks blast blasts explosion explosions mortar mortars
day days week weeks month months year years hour hours minute minutes km kilometre kilometres kilometer kilometers mile miles metre metres meters percent per dollars
province provinces village villages town towns city cities country countries house houses building buildings vehicle vehicles tank tanks car cars bus buses boat boats ship ships truck trucks
time times point points meeting talks target targets sortie sorties warplane warplanes helicopter helicopters jet jets plane planes shots gunshot
tonnes tons barrel barrels doses cases counts terms seats votes sites site base bases hospital hospitals school schools checkpoint checkpoints position positions
month-old year-old old arrests homes shops hectares acres district districts neighbourhoods languages tribes groups group front fronts round rounds side sides
`);

export const stopWords = set(`
is are was were be been being has have had will would could can may might said says say told reported according when while as after before since until
in on at by near from with during under over against through into across between to for that which who whom where killing wounding injuring leaving
and or but including among amid because if than
`);

export const auxiliaries = set('is are was were be been being get gets got gotten');
export const adverbs = set(
  'also later subsequently afterwards summarily reportedly critically seriously severely badly lightly slightly fatally allegedly then themselves directly either instantly immediately reported confirmed feared believed subsequently since all still not shot stabbed found left being reportedly apparently mistakenly deliberately gunned beaten burned burnt tortured',
);

/** What comes before a death that is not the news: it was done before, and is tried, mourned or avenged now. */
export const backgroundCues = set(`
following convicted accused charged anniversary commemorate mourn mourning acquitted guilty responsible role plot plotting foiling investigating inquiry response
pleaded sentenced retaliation revenge retribution condemning condemned condemns blamed blaming avenge commemorating remembering admitted wanted
`);

export const zeroWords = set('no nobody none zero without');
