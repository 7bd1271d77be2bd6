import { jointComma, type Word } from '../../text/readWords.ts';
import { denyCues, hedgeCues, judgingInQuotations, opinionCues, sayCues, unverifiedCues } from '../data/claimCues.ts';
import type { Clause } from '../passage.ts';

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
      cues.push({
        kind: entry.kind,
        from: at,
        to: at + parted + entry.phrase.length,
        quoted: quoted[at] ?? false,
        phrase: entry.phrase.join(' '),
      });
      at += parted + entry.phrase.length - 1;
      break;
    }
  }
  return cues;
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
  if (single && kind === 'deny' && (folded === 'deny' || folded === 'denying')) {
    if (previous === 'to' || previous === 'not') return false;
  }
  if (kind === 'say' && single && /^(?:confirm(?:ed|s)?|replied|responded)$/.test(folded))
    if (isNotSaid(words, sentence.from, at)) return false;
  // "spoke of his hopes": a wish, and nothing told.
  if (/^(?:spoke|speaks|speaking) of$/.test(phrase.join(' ')))
    return !/^(?:need|hope|hopes|his|her|their|its|desire|importance|plans|peace|love|fear|fears)$/.test(
      words[at + 2]?.folded === 'the' ? (words[at + 3]?.folded ?? '') : (words[at + 2]?.folded ?? ''),
    );
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
  // "sources, quoted by the paper, said": who carries them, and no verb of the sentence's.
  if (/^(?:quoted|cited)$/.test(folded) && next === 'by' && (word.joint & jointComma) !== 0) return false;
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
    if (folded === 'posted' && /^(a|an|this|video|images|pictures|photos|footage)$/.test(next)) return true;
    // "described the man to an agency as the second in command".
    if (
      folded === 'described' &&
      words.slice(at + 1, Math.min(at + 9, sentence.to)).some((near) => near.folded === 'as')
    )
      return !/^(?:is|are|was|were|be|been|being|as)$/.test(previous);
    if (/^(posted|showed|described|recorded|documented|counted)$/.test(folded) && next !== 'that') return false;
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
    if (
      (nounBefore.has(previous) && previous !== 'media') ||
      /^(worst|first|latest|if|officially|was|were|been|being|be|is|are|have)$/.test(previous)
    ) {
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
  // "rockets slammed into a hospital": no answer to anybody.
  if (/^slam/.test(folded) && /^(?:into|against|on|onto|down|shut|through)$/.test(next)) return false;
  // "did not say how he died", "who seldom comments on its raids": nothing is told.
  if (
    single &&
    /^(?:say|tell)$/.test(folded) &&
    previous === 'not' &&
    /^(?:how|when|whether|who|where|why|what|which|if)$/.test(next)
  )
    return false;
  if (single && kind === 'say' && /^(?:seldom|rarely|never)$/.test(previous)) return false;
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

const isOutOfReach =
  /^(?:невозможно|нельзя|затруднительно|сложно|трудно|непросто|удалось|удается|смогли|смог|смогло|могут|может|возможности)$/;

/** "Neither Paris nor Bonn has confirmed", "has not yet replied": who has not said it says nothing. */
function isNotSaid(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 8; back--) {
    const { folded } = words[back]!;
    if (/^(?:not|never|neither)$/.test(folded)) return true;
    if (folded === 'yet' && words[back + 1]?.folded === 'to') return true;
    if (!/^(?:has|have|had|did|yet|so|far|immediately|been|nor|itself|publicly|officially|independently)$/.test(folded))
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
    return (
      figure.script === 'digit' ||
      /^(?:about|around|least|more|over|nearly|some|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(
        figure.folded,
      )
    );
  }
  return false;
}

/** Behind an article a French participle is a noun ("l'accusé"); what a court does to a culprit is no opinion. */
function isFrenchCue(words: Word[], sentence: Clause, at: number, phrase: string[]): boolean {
  const previous = at > sentence.from ? words[at - 1]!.folded : '';
  if (/^(?:infond|mensong)/.test(phrase[0]!)) return true;
  if (phrase.length === 1 && /^(?:l|la|le|un|une|les|des|d|de|cet|cette|ce|du|au)$/.test(previous)) return false;
  if (phrase.length === 1 && /^(?:estime|note)$/.test(phrase[0]!) && /^(?:a|e)$/.test(words[at + 1]?.folded ?? ''))
    return false;
  if (/^condamn/.test(phrase[phrase.length - 1]!))
    return !words
      .slice(sentence.from, sentence.to)
      .some(({ folded }) => /^(?:tribunal|prison|juges?|assises|ans|peine)$/.test(folded));
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
    if (folded === 'no' && /^(one|group|organisation|organization|party|side|faction)$/.test(words[back + 1]!.folded))
      return true;
  }
  return false;
}
