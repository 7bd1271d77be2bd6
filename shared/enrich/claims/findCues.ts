import { jointComma, jointQuote, jointStop, type Word } from '../../text/readWords.ts';
import {
  denyCues,
  hedgeCues,
  judgements,
  judgingInQuotations,
  opinionCues,
  sayCues,
  unverifiedCues,
} from '../data/claimCues.ts';
import {
  beforeParticiple,
  besideNotYet,
  done,
  endsOfSubject,
  figureOpeners,
  frenchArticles,
  frenchCourts,
  nobodyOf,
  posts,
  recordings,
  thatVerbsOfNobody,
  wishes,
} from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';
import { isPerson, onlyLooksLikeSpeech } from './looksLikeSpeech.ts';
import { readsAsJudgement, rejectsAnIdea } from './readsAsJudgement.ts';
import { uncheckedAt } from './uncheckedAt.ts';

type CueKind = 'say' | 'deny' | 'unverified' | 'opinion' | 'hedge';

export interface Cue {
  kind: CueKind;
  from: number;
  to: number;
  quoted: boolean;
  phrase: string;
}

const inQuotations = new Set(judgingInQuotations);

type CueTree = Map<string, { phrase: string[]; kind: CueKind }[]>;

const trees = new Map<string, CueTree>();

function cueTree(language: string): CueTree {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tree: CueTree = new Map();
  const tables: [CueKind, Record<string, string[]>][] = [
    ['unverified', unverifiedCues],
    ['deny', denyCues],
    ['say', sayCues],
    ['opinion', opinionCues],
    ['opinion', { en: [...judgements] }],
    ['hedge', hedgeCues],
  ];
  for (const [kind, table] of tables) {
    for (const phrase of table[language] ?? table.en ?? []) {
      const parts = phrase.split(' ');
      const entries = tree.get(parts[0]!) ?? [];
      entries.push({ phrase: parts, kind });
      tree.set(parts[0]!, entries);
    }
  }
  for (const entries of tree.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  trees.set(language, tree);
  return tree;
}

const nounBefore = new Set(
  'the these those such no of for by new any some and to about on into from unconfirmed earlier previous other a an this that its his their following conflicting mixed initial media news credible preliminary false with among'.split(
    ' ',
  ),
);

const nounish = new Set(
  'claims claim reports report estimates counts posts put puts posted showed described recorded documented express hopes hope demands warning counted comments documented notes writes saying informed adds'.split(
    ' ',
  ),
);

export function findCues(words: Word[], sentence: Clause, language: string, quoted: boolean[]): Cue[] {
  const tree = cueTree(language);
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const head = words[at]!;
    if (language === 'en' && head.script === 'latin') {
      const unchecked = uncheckedAt(words, sentence, at);
      if (unchecked !== undefined) {
        const phrase = words[unchecked - 1]!.folded;
        cues.push({ kind: 'unverified', from: at, to: unchecked, quoted: quoted[at] ?? false, phrase });
        at = unchecked - 1;
        continue;
      }
      const paired = pairedAt(words, sentence, at);
      if (paired !== undefined) {
        const phrase = words[paired.to - 1]!.folded;
        cues.push({ ...paired, from: at, quoted: quoted[at] ?? false, phrase });
        at = paired.to - 1;
        continue;
      }
      const judged =
        quoted[at] || cues.some((cue) => cue.kind === 'say' && !cue.quoted)
          ? undefined
          : readsAsJudgement(words, sentence, at);
      if (judged !== undefined) {
        cues.push({ kind: judged, from: at, to: at + 1, quoted: false, phrase: head.folded });
        continue;
      }
    }
    // Arabic writes "and" and "so" onto the verb.
    const bare =
      head.script === 'arabic' && /^[وف]/.test(head.folded) && head.folded.length > 2
        ? head.folded.slice(1)
        : head.folded;
    const entries = tree.get(head.folded) ?? tree.get(bare);
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (at + entry.phrase.length > sentence.to) continue;
      const parted = partedBy(words, at, entry.phrase);
      const matches = entry.phrase.every(
        (part, offset) =>
          words[at + offset + (offset > 0 ? parted : 0)]?.folded === part || (offset === 0 && bare === part),
      );
      if (!matches) continue;
      if (!isCueHere(words, sentence, at, entry.phrase, entry.kind, language)) continue;
      // What judges in somebody's mouth ("a turning point") is said by the report itself as well.
      if (!quoted[at] && inQuotations.has(entry.phrase.join(' '))) continue;
      const refuses =
        entry.kind === 'deny' &&
        /^(?:reject|dismiss|rebuff|brushed)/.test(entry.phrase[0]!) &&
        rejectsAnIdea(words, at + entry.phrase.length, sentence.to);
      cues.push({
        kind: refuses ? 'opinion' : entry.kind,
        from: at,
        to: at + parted + entry.phrase.length,
        quoted: quoted[at] ?? false,
        phrase: entry.phrase.join(' '),
      });
      at += parted + entry.phrase.length - 1;
      break;
    }
  }
  if (language === 'en' && !cues.some((cue) => !cue.quoted && cue.kind !== 'hedge' && !judgements.has(cue.phrase))) {
    const spoken =
      besideQuotation(words, sentence, quoted) ??
      opensContent(words, sentence, quoted) ??
      closesContent(words, sentence, quoted);
    if (spoken !== undefined) cues.push({ kind: 'say', from: spoken, to: spoken + 1, quoted: false, phrase: 'said' });
  }
  return cues;
}

/** "The agency calculates that the price": a person, whatever verb, and a clause that "that" opens ("captured that hill" has none). */
function opensContent(words: Word[], sentence: Clause, quoted: boolean[]): number | undefined {
  for (let at = sentence.from + 1; at < sentence.to - 3 && at < sentence.from + 14; at++) {
    if (quoted[at] || words[at + 1]!.folded !== 'that' || words[at]!.capitals !== 'none') continue;
    if (!/^[a-z]{3,}(?:ed|es|s)$/.test(words[at]!.folded) || thatVerbsOfNobody.has(words[at]!.folded)) continue;
    const next = words[at + 2]!;
    const clause = next.capitals !== 'none' || next.script === 'digit' || clauseHeads.test(next.folded);
    if (clause && isPerson(words, sentence, at - 1)) return at;
  }
  return undefined;
}

const clauseHeads =
  /^(?:the|an?|it|its|he|his|she|her|they|their|there|no|we|all|some|many|most|both|such|[a-z]{3,}s)$/;

/** "Nine were inside, the deputy fumed.": behind the last comma a person and a verb end a sentence that no conjunction opens. */
function closesContent(words: Word[], sentence: Clause, quoted: boolean[]): number | undefined {
  const last = sentence.to - 1;
  const verb = words[last]!;
  if (last - sentence.from < 5 || quoted[last] || verb.capitals !== 'none' || !/^[a-z]{3,}ed$/.test(verb.folded))
    return undefined;
  if (done.has(verb.folded) || subordinate.test(words[sentence.from]!.folded)) return undefined;
  let comma = last - 1;
  while (comma > sentence.from + 2 && last - comma < 7 && (words[comma]!.joint & jointComma) === 0) comma--;
  if (comma <= sentence.from + 2 || (words[comma]!.joint & jointComma) === 0) return undefined;
  if (!/^(?:the|an?|one|he|she|his|her)$/.test(words[comma]!.folded) && words[comma]!.capitals === 'none')
    return undefined;
  for (let at = comma; at < last; at++) if (endsOfSubject.has(words[at]!.folded)) return undefined;
  const settled = words
    .slice(sentence.from, comma)
    .some(({ folded }) => /^(?:was|were|is|are|had|has|have|will|would|did|[a-z]{3,}ed)$/.test(folded));
  return settled && isPerson(words, sentence, last - 1) ? last : undefined;
}

const subordinate =
  /^(?:when|as|after|before|while|if|although|though|since|until|once|because|in|on|at|by|for|during|with|without|under|despite|from|amid|of|among|unlike|like|behind|near|inside|outside|where|wherever|having|to|[a-z]+ing)$/;

/**
 * '"We wait to die," sighed a nurse', '"…," the driver gestured': behind a quotation that ends in a comma or a mark stand a subject and
 * whatever verb; it is the word by which the sentence is attributed.
 */
function besideQuotation(words: Word[], sentence: Clause, quoted: boolean[]): number | undefined {
  let end = sentence.to;
  while (end > sentence.from && !quoted[end - 1]) end--;
  const tail = sentence.to - end;
  if (end - sentence.from < 3 || tail < 2 || tail > 14 || !quoted[end - 3]) return undefined;
  if ((words[end]!.joint & jointQuote) === 0 || (words[end]!.joint & (jointComma | jointStop)) === 0) return undefined;
  const past = (at: number) =>
    words[at]!.capitals === 'none' && /^(?:[a-z]{2,}ed|wept|sang|went|began|spat|swore)$/.test(words[at]!.folded);
  const next = words[end + 1]!;
  if (past(end)) return /^(?:an?|the|one|his|her)$/.test(next.folded) || next.capitals !== 'none' ? end : undefined;
  for (let at = end + 1; at < sentence.to && at < end + 9; at++) if (past(at)) return at;
  return undefined;
}

function isCueHere(
  words: Word[],
  sentence: Clause,
  at: number,
  phrase: string[],
  kind: CueKind,
  language: string,
): boolean {
  const word = words[at]!;
  // "взяло на себя ответственность": the group speaks; who takes on anything else does not.
  if (word.script === 'cyrillic' && phrase[2] === 'себя')
    return words.slice(sentence.from, sentence.to).some(({ folded }) => /^ответственност/.test(folded));
  // "منظمة آفاد", the aid agency: its name is spelled as "reported".
  if (phrase[0] === 'افاد' && /^[وفبل]?(?:منظمه|هييه|اداره|وكاله|رياسه|موسسه)$/.test(words[at - 1]?.folded ?? ''))
    return false;
  // "Проверить … невозможно": the two stand apart.
  if (phrase.length === 1 && /^(?:проверить|подтвердить|верифицировать)$/.test(phrase[0]!))
    return words.slice(sentence.from, sentence.to).some(({ folded }) => isOutOfReach.test(folded));
  if (word.script !== 'latin') return true;
  const previous = at > sentence.from ? words[at - 1]!.folded : '';
  const next = words[at + phrase.length]?.folded ?? '';
  const single = phrase.length === 1;
  const folded = phrase[0]!;
  // "Das Gericht verurteilte ihn zu drei Jahren Haft": what a court does to a culprit is no opinion.
  if (language === 'de' && folded === 'verurteilte')
    return !words
      .slice(sentence.from, sentence.to)
      .some((near) => /gericht$|^(?:haft|jahren?|gefangnis|richter)$/.test(near.folded));
  if (language === 'fr') return isFrenchCue(words, sentence, at, phrase);
  if (language === 'en' && kind !== 'unverified' && onlyLooksLikeSpeech(words, sentence, at, at + phrase.length))
    return false;
  if (single && kind === 'deny' && (folded === 'deny' || folded === 'denying')) {
    if (previous === 'to' || previous === 'not') return false;
  }
  if (kind === 'say' && single && /^(?:confirm(?:ed|s)?|replied|responded)$/.test(folded))
    if (isNotSaid(words, sentence.from, at)) return false;
  // "spoke of his hopes": a wish, and nothing told.
  if (/^(?:spoke|speaks|speaking) of$/.test(phrase.join(' ')))
    return !wishes.has(words[at + 2]?.folded === 'the' ? (words[at + 3]?.folded ?? '') : (words[at + 2]?.folded ?? ''));
  // "officials dispute this" is said; "the border dispute" is none.
  if (single && folded === 'dispute')
    return (
      /^(?:this|that|the|those|these|it)$/.test(next) &&
      (/s$/.test(previous) || /^(?:they|both|also|we)$/.test(previous))
    );
  // "neither confirmed nor denied": no answer.
  if (single && /^(not|neither|nor)$/.test(previous) && (kind === 'deny' || /^confirm/.test(folded))) return false;
  // "residents had been told to stay": nobody of the sentence speaks.
  if (folded === 'told' && next === 'to' && /^(?:been|was|were|being)$/.test(previous)) return false;
  // "sources, quoted by the paper, said", "surgeons quoted in the daily": who carries them, and no verb of the sentence's.
  if (
    language === 'en' &&
    /^(?:quoted|cited)$/.test(folded) &&
    /^(?:by|in)$/.test(next) &&
    !/^(?:was|were|is|are|been|being|as|also)$/.test(previous)
  )
    return false;
  // "claiming the lives of ten": the raid did, and says nothing.
  if (
    /^claim/.test(folded) &&
    words.slice(at + 1, at + 7).some((near) => near.folded === 'lives' || near.folded === 'life')
  )
    return false;
  // "no one has claimed responsibility": nobody speaks.
  if (/^claim/.test(folded) && nobodySpeaks(words, sentence.from, at)) return false;
  // "one of the main disputes in", "has spurred demands for": nouns.
  if (single && /^(disputes|demands|denies)$/.test(folded) && /^(in|over|between|about|for|with)$/.test(next))
    return false;
  if (single && kind === 'deny' && /^(reject|dismiss|slam)/.test(folded) && previous === 'not') return false;
  if (single && nounish.has(folded)) {
    // "state media reported", "a study that claims": verbs beside nouns.
    const verb =
      (previous === 'media' && folded === 'reported') ||
      (previous === 'that' &&
        /^(claims|reports)$/.test(folded) &&
        !/^(said|says|say|told|added|stated)$/.test(words[at - 2]?.folded ?? ''));
    if (nounBefore.has(previous) && !verb) return false;
    if (previous === '') return false;
    // "the charity's report claiming", "its report published today".
    if (folded === 'report' && /(?:ing|ished|issued|released|says|said|has|is|was|from|on)$/.test(next)) return false;
    if (/^(of|about|by|and)$/.test(next)) return false;
    if (folded === 'put' || folded === 'puts') return putsAFigure(words, sentence, at);
    if (folded === 'posted' && posts.has(next)) return true;
    if (recordings.has(folded) && next !== 'that') return false;
  }
  if (
    single &&
    (folded === 'reported' ||
      folded === 'confirmed' ||
      folded === 'documented' ||
      folded === 'recorded' ||
      folded === 'claimed')
  ) {
    // "a reported attack", "worst reported use", "confirmed dead".
    if ((nounBefore.has(previous) && previous !== 'media') || beforeParticiple.has(previous)) {
      if (!/^(by)$/.test(next) && !/^(have|has)$/.test(previous)) return false;
    }
  }
  if (
    single &&
    (folded === 'suspect' || folded === 'suspected') &&
    (nounBefore.has(previous) || previous === 'is' || previous === 'was')
  )
    return kind === 'hedge';
  if (single && (folded === 'hope' || folded === 'report') && previous !== 'we' && nounBefore.has(previous))
    return false;
  if (folded === 'called' && phrase.length === 1) return false;
  // "the alleged attack" describes; "alleged that it had" says.
  if (single && folded === 'alleged' && kind === 'say' && !/^(that|the|a|an|it|he|she|they|in)$/.test(next))
    return false;
  // "the United States": a name, not a verb.
  if (folded === 'states' && word.capitals !== 'none' && at > sentence.from) return false;
  // ", accused of having shot": of whom the report speaks.
  if (single && folded === 'accused' && next === 'of' && (word.joint & jointComma) !== 0) return false;
  if (folded === 'likely' && /^(is|are|was|were)$/.test(previous) && next === 'to') return false;
  return true;
}

/** A verb and the noun that makes speech of it, with whose and how between them: "offered his condolences", "poured scorn". */
const pairs: [CueKind, RegExp, RegExp][] = [
  ['opinion', /^(?:ask(?:s|ed|ing))$/, /^(?:for|to|permission|leave|help)$/],
  ['say', /^(?:gave|gives|give)$/, /^(?:number|toll|figure|figures|version|account|count|description)$/],
  [
    'opinion',
    /^(?:offer(?:s|ed)?|sen[dt]s?|convey(?:s|ed)?|extend(?:s|ed)?|express(?:es|ed)?|voice(?:s|d)?)$/,
    /^(?:condolences|sympath(?:y|ies)|thanks|gratitude|congratulations|apolog(?:y|ies)|solidarity|support|concerns?|alarm|hopes?|fears?|outrage|dismay|regret|shock|anger|doubts?|scepticism|optimism)$/,
  ],
  [
    'opinion',
    /^(?:renew(?:s|ed)|reiterat(?:es|ed)|repeat(?:s|ed))$/,
    /^(?:calls?|demands?|appeals?|support|commitment|threats?|warnings?|pledge|vow)$/,
  ],
  [
    'opinion',
    /^(?:issue[sd]?|gave|gives|made|makes)$/,
    /^(?:warning|ultimatum|plea|appeal|threat|threats|vow|pledge|promise)$/,
  ],
  ['opinion', /^(?:raise[sd]?)$/, /^(?:concerns?|alarm|questions|doubts)$/],
  ['say', /^(?:held|holds|hold)$/, /^responsible$/],
  [
    'opinion',
    /^(?:defend(?:s|ed)|justif(?:ies|ied))$/,
    /^(?:decision|strikes?|raids?|move|action|operation|use|policy|right|record)$/,
  ],
  ['opinion', /^(?:paid|pays)$/, /^tribute$/],
  ['deny', /^(?:pour(?:s|ed)|cast|heaped)$/, /^(?:scorn|doubt)$/],
];

/** "is asking Baghdad for", not "was asked to". */
function asks(words: Word[], sentence: Clause, at: number): boolean {
  if (/^(?:was|were|been|being|when|if|who)$/.test(words[at - 1]?.folded ?? '')) return false;
  return words[at]!.folded === 'asking' || isPerson(words, sentence, at - 1);
}

function pairedAt(words: Word[], sentence: Clause, at: number): { kind: CueKind; to: number } | undefined {
  const { folded } = words[at]!;
  for (const [kind, verb, noun] of pairs) {
    if (!verb.test(folded)) continue;
    if (folded.startsWith('ask') && !asks(words, sentence, at)) continue;
    for (let near = at + 1; near < sentence.to && near < at + 6; near++) {
      if (noun.test(words[near]!.folded)) return { kind, to: near + 1 };
      if (
        (words[near]!.joint & jointComma) !== 0 ||
        /^(?:to|in|on|at|from|who|that|was|were)$/.test(words[near]!.folded)
      )
        break;
    }
  }
  return undefined;
}

const isOutOfReach =
  /^(?:невозможно|нельзя|затруднительно|сложно|трудно|непросто|удалось|удается|смогли|смог|смогло|могут|может|возможности)$/;

/** "Neither Paris nor Bonn has confirmed", "has not yet replied": who has not said it says nothing. */
function isNotSaid(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 8; back--) {
    const { folded } = words[back]!;
    if (/^(?:not|never|neither)$/.test(folded)) return true;
    if (folded === 'yet' && words[back + 1]?.folded === 'to') return true;
    if (!besideNotYet.has(folded))
      if (words[back]!.capitals === 'none' || (words[back]!.joint & jointComma) !== 0) return false;
  }
  return false;
}

/** "puts the dead at 125", "put it at 65": a figure behind the verb and its "at". */
function putsAFigure(words: Word[], sentence: Clause, at: number): boolean {
  for (let behind = at + 1; behind < sentence.to - 1 && behind < at + 9; behind++) {
    if (/^(?:toll|number|figure|losses)$/.test(words[behind]!.folded)) return true;
    if (words[behind]!.folded !== 'at') continue;
    const figure = words[behind + 1]!;
    return figure.script === 'digit' || figureOpeners.has(figure.folded);
  }
  return false;
}

/** Behind an article a French participle is a noun ("l'accusé"); what a court does to a culprit is no opinion. */
function isFrenchCue(words: Word[], sentence: Clause, at: number, phrase: string[]): boolean {
  const previous = at > sentence.from ? words[at - 1]!.folded : '';
  if (/^(?:infond|mensong)/.test(phrase[0]!)) return true;
  if (phrase.length === 1 && frenchArticles.has(previous)) return false;
  if (phrase.length === 1 && /^(?:estime|note)$/.test(phrase[0]!) && /^(?:a|e)$/.test(words[at + 1]?.folded ?? ''))
    return false;
  if (/^condamn/.test(phrase[phrase.length - 1]!))
    return !words.slice(sentence.from, sentence.to).some(({ folded }) => frenchCourts.has(folded));
  return true;
}

const partings = new Set(
  'again also repeatedly immediately monday tuesday wednesday thursday friday saturday sunday yesterday today once'.split(
    ' ',
  ),
);

/** "called on Wednesday" has no place between its words, "called Wednesday on" has: a day or an adverb may part a verb from its particle. */
function partedBy(words: Word[], at: number, phrase: string[]): number {
  return phrase.length === 2 && /^call/.test(phrase[0]!) && partings.has(words[at + 1]?.folded ?? '') ? 1 : 0;
}

function nobodySpeaks(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 6; back--) {
    const folded = words[back]!.folded;
    if (/^(nobody|none)$/.test(folded)) return true;
    if (folded === 'no' && nobodyOf.has(words[back + 1]!.folded)) return true;
  }
  return false;
}
