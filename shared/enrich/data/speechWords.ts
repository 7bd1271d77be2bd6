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
export const likeAnd = words('also and as but however meanwhile still that while');

export const likeAciklamada = words('aciklamada aciklamasinda demecte konusmada roportajda');

export const likeAciklamadaDemecte = words('aciklamada aciklamasinda bir demecte konusmada yaptigi yazili');

export const likeClaims = words('alleges alleging claiming claims saying says');

export const likeReport = words('document investigation letter report statement study');

export const likeUnfounded = words('absurd groundless ludicrous nonsense unfounded');

export const likeHad = words('are did had has have if is killed was were when where which who');

export const likeAllow = words('accept allow attend leave let negotiate permit rest stop surrender tolerate withdraw');

export const likeInformation = words('comment data details immediate information knowledge');

export const likeSaid = words(
  'added adds announced asserted asserts confirmed emphasised emphasized insisted insists maintained maintains quoted said say says stated stressed stresses told tweeted wrote',
);

export const likeInsisted = words('insisted insists maintained maintains stressed');

export const likeIt = words('he her his i it its my our she their they we');

export const likeThat = words('been had has have on that there was were');

export const likeAircraft = words(
  'aircraft airstrike airstrikes attack attacks bomber bombers drone drones flights guns helicopter helicopters jet jets missile missiles plane planes raid raids rocket rockets shell shells soldiers sorties strike strikes troops warplane warplanes weapons',
);

export const likeKilled = words('damaged hurt injured killed lost reported wounded');

export const likeCarrying = words(
  'attacked bombed carried carrying conducted conducting fired flew flown hit shelled struck targeted used',
);

export const likeIs = words('as caused ensure ensured ensureds ensures has is means meant proved so such was');

export const likeWas = words('and are been had has have is not or that was were which who');

export const likeNeed = words('desire fear fears her his hope hopes importance its love need peace plans their');

export const likeA = words('a an footage images photos pictures this video');

export const likePosted = words('counted described documented posted recorded showed');

export const likeWorst = words('are be been being first have if is latest officially was were worst');

export const likeHas = words(
  'been did far had has have immediately independently itself nor officially publicly so yet',
);

export const likeAbout = words(
  'about around dozens eight eighty eleven fifty five forty four hundreds least more nearly nine ninety over seven seventy six sixty some ten thirty three twelve twenty two',
);

export const likeL = words('au ce cet cette d de des du l la le les un une');

export const likeTribunal = words('ans assises juge juges peine prison tribunal');

export const likeOne = words('faction group one organisation organization party side');

export const likeQuoted = words('cited cites citing quoted quotes quoting');

export const likeThatOn = words('friday monday on saturday sunday that thursday tuesday wednesday');

export const likeCorrespondents = words(
  'cameraman correspondent correspondents crew journalist journalists photographer photographers reporter reporters stringer',
);

export const likeCalled = words('branded called calling calls described describes describing labeled labelled');

export const likeReached = words('aired asked carried cited contacted interviewed questioned quoted reached');

export const likeQuotedCited = words('aired broadcast carried cited published quoted relayed');

export const likeIn = words('after at during earlier in late on speaking');

export const likeThe = words('a an and four her his its other the their three two');

export const likeTheAn = words(
  'a after an as at dozens five four from his in into its near on several six the their three to two when with',
);

export const likeOn = words('after by citing early in late on quoting through');

export const likeIsAre = words('and are had has have is was were which who');

export const likeSeldom = words('rarely routinely seldom typically usually');

export const likeSaidEstimated = words('estimated feared noted promised quoted recorded said threatened');

export const likeTheA = words('a all an as his its long most of that the their this');

export const likeCurfew = words('bankruptcy curfew emergency holiday independence mourning war');

export const likeDocumented = words('counted documented recorded registered tallied');

export const likeOffered = words('challenged contest contested contests offered offers');

export const likeAlerted = words('alerted briefed charged held registered relayed reminded');

export const likeThey = words('all both i many others people police some that they we who you');

export const likeIts = words('always as has his its sometimes towards was');

export const likeWho = words('bishop boy coroner girl i man one priest prisoner we who woman');

export const likeHave = words(
  'am are believe can could did do found had have heard know must need saw think want was were will would',
);

export const likeIsWas = words('are been had has have is not now still was were yet');

export const likeAlso = words('again also had has have immediately later once repeatedly then');

export const likeWasWere = words('a an are be been being group is man so the was were what which woman');

export const likeItself = words('an as at back by for herself himself how in itself off on out themselves to up upon');

export const likeOf = words('against at behind by for from in near of on over with');

export const likeCalledCalls = words('branded brands called calls deemed labeled labelled termed');

export const likeWhoWe = words('doctor man nurse official teacher we who woman');

export const likeWhere = words('how if what when where whether which who');
