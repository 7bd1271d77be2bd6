/** Words that the rules of claims ask for, folded: a list each, read from beside the code where a function runs them. */

const words = (list: string) => new Set(list.split(' '));

/** What an aside calls the words it takes up again. */
export const charges = words(
  'account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims report reports something suggestion suggestions version versions which',
);

export const done = words(
  'advanced arrested arrived collapsed detained died disappeared displaced escaped fled followed included injured killed perished resigned retreated returned stayed surrendered survived trapped vanished withdrawn wounded',
);

export const frenchBetween = words(
  'a afp apres aupres aussi aux d de dimanche egalement ensuite hier jeudi journalistes lundi mardi matin mercredi midi presse samedi soir vendredi',
);

export const frenchDeterminers = words(
  'ce certains ces cet cette des deux du l la le les leur leurs plusieurs sa ses son trois un une',
);

export const hearing = words(
  'briefing broadcast call channel comments email emailed interview letter message remarks report speaking spoke statement talked talking through via',
);

export const finite = words(
  'are began blew broke brought came cut died drove fell fled flew gave had has have held hit is killed left lost met ran set shot struck took was went were',
);

/** Of these a passive tells what befell the subject: "was threatened", "were promised bread", "is described in". */
export const active = words(
  'advised assured blamed blessed called confirmed declared demanded described detailed dismissed encouraged endorsed excused expected feared mourned promised questioned recommended rejected resolved saluted thanked threatened voiced warned',
);

/** Only a plural stands before these as verbs: "groups demand", "they expect"; else they are nouns. */
export const plain = words(
  'aim assure caution complain contend demand doubt expect find indicate intend look plan plead pledge predict press promise push reaffirm reckon show suggest talk tell think threaten want worry',
);

/** Only with "that", or behind what was said, do these say something: "observed a minute of silence", "continued to fire". */
export const tailOnly = words(
  'answered attested began concluded continued countered cried finished gasped guessed joked laughed maintain maintained maintains murmured muttered nodded objected observed quipped read reasoned remarked remembered repeated retorted shouted shrugged sighed smiled sobbed speculated volunteered went whispered',
);

/** What neither speaks nor threatens in words: the fire that threatened a depot, the sirens that warned a town, the jets that slammed a mill. */
export const mute = words(
  'aircraft alarm alarms blast blasts blaze bomb bomber bombs bus car cholera clashes collapse crisis dam disease drought explosion explosions fighting fire fires flames flood floods hunger jet jets lorry losses missile missiles mortar mortars offensive plane planes plans plant river road rocket rockets shell shelling shells shortage shortages siege sign signs siren sirens smoke storm storms truck violence war warplanes water winter',
);

export const adverbs = words(
  'again already also briefly even had has have largely later not now officially once only publicly quickly repeatedly sharply still strongly then widely',
);

export const numerals = words(
  'about at dozens eight eleven five four hundreds more nine over scores seven several six some ten three twelve two',
);

export const naming = words(
  'branded brands called calls decried deemed denounced dismissed dismisses dubbed labeled labelled termed',
);

export const falsehoods = words(
  'absurd baseless disinformation fabricated fabrication fabrications fake false fantasy fiction groundless hoax inaccurate incorrect invented invention lie lies ludicrous myth nonsense propaganda rumor rumors rumour rumours slander smear unfounded untrue untruthful',
);

export const judging = words(
  'barbaric cowardly criminal dangerous disappointing disgraceful essential heroic historic horrific illegal inhuman intolerable irresponsible meaningless necessary premature regrettable shameful unacceptable unhelpful unjustified worthless',
);

export const facts = words(
  'account accounts accusation accusations allegation allegations assertion assertions attempt attempts blame charge charges claim claims evidence figure figures finding findings footage involvement it narrative report reports responsibility role rumor rumors rumour rumours statement statements suggestion suggestions that them these this those version versions video videos',
);

export const ideas = words(
  'accord agreement bill call calls ceasefire compromise concession concessions condition conditions constitution criticism deal demand demands dialogue election elections federalism idea initiative interference intervention invitation law mediation negotiation negotiations notion occupation offer offers partition peace plan plans presence pressure proposal proposals referendum request requests resolution roadmap sanctions talks terms threat threats truce ultimatum vote zone',
);

export const checks = words(
  'authenticate authenticated authenticating authentication corroborate corroborated corroborating corroboration substantiate substantiated substantiating verification verified verify verifying',
);

export const findings = words(
  'ascertain ascertained ascertaining check checked checking confirm confirmation confirmed confirming determine determined determining establish established establishing identified identify say tell',
);

/** Nobody was able to, rather than one who would not: "could not", "no way of", "not possible". */
export const means = words(
  'can cannot cant could couldnt difficult hard immediately impossible independent independently means nobody none possible unable way',
);

export const telling = words(
  'aired broadcast carried cited cites claimed gave published put quoted quotes reported reports said says showed told writes wrote',
);
/** What may stand before a speaker and is none of the name: "Meanwhile residents said". */
export const speakerOpeners = words('also and as but however meanwhile still that while');

/** "açıklamada": on what occasion it was said, in Turkish. */
export const turkishOccasions = words('aciklamada aciklamasinda demecte konusmada roportajda');

/** The same with the words that lead to it: "yaptığı yazılı açıklamada". */
export const turkishOccasionWords = words('aciklamada aciklamasinda bir demecte konusmada yaptigi yazili');

/** Forms in which a carried claim opens. */
export const claimingForms = words('alleges alleging claiming claims saying says');

/** What says a thing on paper. */
export const writings = words('document investigation letter report statement study');

/** What is called so is denied. */
export const unfounded = words('absurd groundless ludicrous nonsense unfounded');

/** Behind one of these "would" is no longer what the speaker foretells. */
export const foretellingEnds = words('are did had has have if is killed was were when where which who');

/** "would not allow": a refusal, to come. */
export const refusals = words('accept allow attend leave let negotiate permit rest stop surrender tolerate withdraw');

/** "has no information": what somebody has none of. */
export const whatOneHas = words('comment data details immediate information knowledge');

/** Verbs of saying that a denial without a word of denial may follow. */
export const sayingVerbs = words(
  'added adds announced asserted asserts confirmed emphasised emphasized insisted insists maintained maintains quoted said say says stated stressed stresses told tweeted wrote',
);

/** "insisted no shell had been fired". */
export const insistingVerbs = words('insisted insists maintained maintains stressed');

/** The speaker himself, or what is his. */
export const itselfOrIts = words('he her his i it its my our she their they we');

/** What may stand between a verb of saying and its "no". */
export const beforeNone = words('been had has have on that there was were');

/** What strikes, of which there was none. */
export const strikers = words(
  'aircraft airstrike airstrikes attack attacks bomber bombers drone drones flights guns helicopter helicopters jet jets missile missiles plane planes raid raids rocket rockets shell shells soldiers sorties strike strikes troops warplane warplanes weapons',
);

/** Who was not harmed: said of victims, and no denial of the deed. */
export const harmed = words('damaged hurt injured killed lost reported wounded');

/** What neither of two is said to have done. */
export const deedsOfPlanes = words(
  'attacked bombed carried carrying conducted conducting fired flew flown hit shelled struck targeted used',
);

/** Verbs before "that" with which nobody says a thing: "means that". */
export const thatVerbsOfNobody = words(
  'as caused ensure ensured ensureds ensures has is means meant proved so such was',
);

/** Words that no plain subject holds. */
export const endsOfSubject = words('and are been had has have is not or that was were which who');

/** "spoke of his hopes": wishes, and nothing told. */
export const wishes = words('desire fear fears her his hope hopes importance its love need peace plans their');

/** What is posted: pictures, an account of them. */
export const posts = words('a an footage images photos pictures this video');

/** Verbs that tell a thing only with "that" behind them. */
export const recordings = words('counted described documented posted recorded showed');

/** Words before a participle that is no verb: "worst reported use". */
export const beforeParticiple = words('are be been being first have if is latest officially was were worst');

/** What may stand between "not" and its verb. */
export const besideNotYet = words(
  'been did far had has have immediately independently itself nor officially publicly so yet',
);

/** Words that open a figure. */
export const figureOpeners = words(
  'about around dozens eight eighty eleven fifty five forty four hundreds least more nearly nine ninety over seven seventy six sixty some ten thirty three twelve twenty two',
);

/** Behind one of these a French participle is a noun. */
export const frenchArticles = words('au ce cet cette d de des du l la le les un une');

/** A court is told of: its verdict is no opinion. */
export const frenchCourts = words('ans assises juge juges peine prison tribunal');

/** "no side": nobody speaks. */
export const nobodyOf = words('faction group one organisation organization party side');

/** Verbs by which one outlet gives the words of another. */
export const quotingVerbs = words('cited cites citing quoted quotes quoting');

/** What stands between a verb of saying and the subject of what is said. */
export const beforeOwnSubject = words('friday monday on saturday sunday that thursday tuesday wednesday');

/** Who speaks for an outlet. */
export const correspondents = words(
  'cameraman correspondent correspondents crew journalist journalists photographer photographers reporter reporters stringer',
);

/** Verbs that give a thing a name. */
export const callingVerbs = words('branded called calling calls described describes describing labeled labelled');

/** "reached by": verbs behind which an outlet hears. */
export const heardByWords = words('aired asked carried cited contacted interviewed questioned quoted reached');

/** "quoted by": verbs behind which an outlet carries. */
export const carriedByWords = words('aired broadcast carried cited published quoted relayed');

/** "In a statement the ministry": what opens a sentence before its subject. */
export const openingPrepositions = words('after at during earlier in late on speaking');

/** Before a form in -ed that is no verb: "the exiled leader". */
export const beforeAdjective = words('a an and four her his its other the their three two');

/** What stands behind a past verb: its object, or a place. */
export const objectOpeners = words(
  'a after an as at dozens five four from his in into its near on several six the their three to two when with',
);

/** What may stand behind the verb that closes a sentence. */
export const behindClosingVerb = words('after by citing early in late on quoting through');

/** Words that what stands in apposition does not hold. */
export const notInApposition = words('and are had has have is was were which who');

/** "seldom comments": nobody says it. */
export const seldom = words('rarely routinely seldom typically usually');

/** "the said village", "an estimated 300": adjectives, and nothing said. */
export const adjectivesOfSaying = words('estimated feared noted promised quoted recorded said threatened');

/** What stands before one. */
export const beforeAdjectiveOfSaying = words('a all an as his its long most of that the their this');

/** What is done by declaring it. */
export const doneByDeclaring = words('bankruptcy curfew emergency holiday independence mourning war');

/** Verbs of whoever counts. */
export const tallyVerbs = words('counted documented recorded registered tallied');

/** What is offered or contested, by persons or not. */
export const offersAndContests = words('challenged contest contested contests offered offers');

/** "was briefed": who was told says nothing. */
export const passiveOfSaying = words('alerted briefed charged held registered relayed reminded');

/** Plurals that end in no s. */
export const plurals = words('all both i many others people police some that they we who you');

/** Words in s that are no plurals. */
export const singularsInS = words('always as has his its sometimes towards was');

/** Single persons that no list of offices holds. */
export const singlePersons = words('bishop boy coroner girl i man one priest prisoner we who woman');

/** Verbs behind "we" by which an outlet speaks of itself. */
export const behindWe = words(
  'am are believe can could did do found had have heard know must need saw think want was were will would',
);

/** Auxiliaries before a participle. */
export const auxiliariesBefore = words('are been had has have is not now still was were yet');

/** Adverbs between subject and verb. */
export const adverbsBefore = words('again also had has have immediately later once repeatedly then');

/** What is no subject of a verb of naming. */
export const noSubject = words('a an are be been being group is man so the was were what which woman');

/** What is no object of a verb of naming. */
export const noObject = words('an as at back by for herself himself how in itself off on out themselves to up upon');

/** Before an article, what makes it no name that is given. */
export const prepositionsBefore = words('against at behind by for from in near of on over with');

/** Verbs of naming that judge. */
export const judgingNames = words('branded brands called calls deemed labeled labelled termed');

/** Single persons who describe. */
export const singleVoices = words('doctor man nurse official teacher we who woman');

/** "unable to say where": questions that stay open. */
export const openQuestions = words('how if what when where whether which who');
