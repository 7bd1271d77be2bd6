/**
 * Who says what, and how: one claim a sentence that asserts through somebody, doubts, denies or wants.
 *
 * A sentence is read by its cue, the verb or phrase that attributes it. The words inside a quotation belong to whoever is quoted, in
 * this sentence or the next; a pronoun goes back to the last speaker; a statement opened by "X said:" stays X's until somebody else
 * speaks. A sentence without any cue is the report's own statement of fact, and no claim is given for it.
 */
import type { Claim, ClaimStatus } from '../model/inferred.ts';
import type { Span } from '../model/item.ts';
import {
  jointColon,
  jointComma,
  jointDash,
  jointHyphen,
  jointLine,
  jointParenthesis,
  jointQuote,
  jointStop,
  jointTight,
  type Word,
} from '../text/readWords.ts';
import { denyCues, hedgeCues, opinionCues, sayCues, unverifiedCues } from './data/claimCues.ts';
import type { CreditHit } from './findCredits.ts';
import type { Clause, Passage } from './passage.ts';

type CueKind = 'say' | 'deny' | 'unverified' | 'opinion' | 'hedge';

interface Cue {
  kind: CueKind;
  from: number;
  to: number;
  quoted: boolean;
  phrase: string;
}

export interface Named {
  span: Span;
  name: string;
}

export interface ClaimHit {
  claim: Claim;
  sentence: number;
  /** The speaker is an outlet or a state medium, so far as the words say. */
  speakerIsOutlet: boolean;
  /** A denial of other charges at other times: it does not dispute this report. */
  habitual?: boolean;
  /** Doubt about a detail ("it was unclear how many"), not about the event. */
  aside?: boolean;
}

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
  'claims claim reports report estimates counts posts put posted showed described recorded documented express hopes hope demands warning counted comments documented notes writes saying informed adds'.split(
    ' ',
  ),
);
const modals = new Set(
  'must should will be would be need to needs to has to have to we will vital crucial outrage tragedy unacceptable war crime important to'.split(
    ' ',
  ),
);
const relatives = new Set('which who whom that'.split(' '));
const auxiliaryWords = new Set(
  'has have had since also promptly strongly repeatedly later earlier further again previously flatly quickly immediately vehemently categorically both once still then was were is are been being'.split(
    ' ',
  ),
);
const boundaryWords = new Set(
  'that when while as but after before because although though if where which who whom whose since until and or so however meanwhile in on at by from with of to for during near over under against into between among amid through'.split(
    ' ',
  ),
);
const pronouns = new Set('he she they it'.split(' '));
const roleNouns = new Set(
  `activist activists source sources official officials spokesman spokeswoman spokesperson spokesmen minister ministry president army military police government governor mayor leader leaders group groups
  monitor monitors watchdog observatory agency organisation organization network committee coalition commander commanders general colonel lieutenant officer officers resident residents witness witnesses rebel rebels
  opposition militants fighters medics medic doctor doctors nurse rescuers rescuer workers worker aid charity report reports statement statements analyst analysts expert experts diplomat diplomats envoy ambassador
  secretary chief head director manager member members lawmaker lawmakers deputy premier king emir court prosecutor prosecutors media television tv radio newspaper website channel journalist correspondent reporter photographer
  authorities parliament kremlin office command centre center council union party families relatives people others villagers civilians survivors it team inspectors body mission powers countries allies regime side sides man woman
  terrorist terrorists militia militiaman defence defense forces troops soldier soldiers student teacher pathologist company family wife husband mother father brother sister son daughter neighbour neighbor neighbours shopkeeper shopkeepers driver drivers farmer farmers shepherd plumber nurses teachers brigade faction factions jihadists site network service board bureau firm`.split(
    /\s+/,
  ),
);
const outletNouns = new Set(
  'agency newspaper daily channel broadcaster website television tv radio media site'.split(' '),
);

export function readClaims(passage: Passage, language: string, credits: CreditHit[]): ClaimHit[] {
  const { words } = passage;
  const tree = cueTree(language);
  const quoted = quotedWords(passage);
  const hits: ClaimHit[] = [];
  let last: { named: Named; outlet: boolean } | undefined;
  /** Set while a statement opened with a colon runs on. */
  let statementBy: { named: Named; outlet: boolean } | undefined;
  const open: number[] = [];

  for (const [number, sentence] of passage.sentences.entries()) {
    if (sentence.to <= sentence.from) continue;
    const cues = readCues(words, sentence, tree, quoted);
    const inSentence = credits.filter((credit) => credit.from >= sentence.from && credit.from < sentence.to);
    const decided = decideStatus(words, sentence, cues, quoted, language);
    const main = decided.cue;
    const endsInColon = /:\s*["“]?$/.test(sentence.text);
    const wholeQuoted = isQuotedThrough(quoted, sentence);
    let speaker: { named: Named; outlet: boolean } | undefined;
    let via: Named | undefined;
    const attributions = cues.filter(
      (cue) => !cue.quoted && (cue.kind === 'say' || cue.kind === 'deny' || (cue.kind === 'opinion' && isVerbCue(cue))),
    );
    // "As well as saying …, the spokesman also said …": the finite verb has the subject.
    const attributive = attributions.find((cue) => !cue.phrase.endsWith('ing')) ?? attributions[0];
    if (attributive !== undefined) {
      const found = findSpeaker(passage, sentence, attributive, quoted, last, inSentence, language);
      speaker = found.speaker;
      via = found.via ?? viaOf(cues, inSentence, speaker);
    }
    if (attributive === undefined && decided.status === 'unverified_marker' && main !== undefined) {
      speaker = headSubject(passage, sentence, main.from, quoted, inSentence);
    }
    if (decided.status === 'statement_of_fact') {
      if (wholeQuoted) {
        hits.push({
          claim: { span: sentence.span, ...(passage.in && { in: passage.in }), status: 'claim' },
          sentence: number,
          speakerIsOutlet: false,
        });
        open.push(hits.length - 1);
      } else if (statementBy !== undefined) {
        hits.push(makeHit(passage, sentence, number, 'claim', statementBy, undefined, undefined));
      } else {
        open.length = 0;
      }
      continue;
    }
    const continues = attributive === undefined && wholeQuoted;
    if (attributive === undefined && !wholeQuoted && statementBy !== undefined) speaker = statementBy;
    const status =
      endsInColon && sentence.to - sentence.from <= 9 && decided.status === 'claim' ? 'other' : decided.status;
    const hit = makeHit(passage, sentence, number, status, speaker, via, main);
    if (
      status === 'denial' &&
      /\b(?:previous|in the past|earlier accusations|always|repeatedly)\b/i.test(sentence.text)
    )
      hit.habitual = true;
    if (
      status === 'unverified_marker' &&
      main !== undefined &&
      /unclear|clear|specify|known|determine/.test(main.phrase)
    )
      hit.aside = true;
    hits.push(hit);
    if (status === 'claim') {
      const aside = deniedAside(passage, sentence, number, cues, inSentence);
      if (aside !== undefined) hits.push(aside);
    }
    if (speaker !== undefined) {
      // The sentences of a quotation that ran up to here belong to whoever is named at its end.
      if (quoted[sentence.from] || sentence.text.startsWith('"') || sentence.text.startsWith('“')) {
        for (const at of open) {
          const earlier = hits[at]!;
          earlier.claim.speaker = { span: speaker.named.span, name: speaker.named.name };
          if (via !== undefined) earlier.claim.via = via;
          earlier.speakerIsOutlet = speaker.outlet;
        }
      }
      open.length = 0;
      last = speaker;
      if (endsInColon) statementBy = speaker;
      else if (statementBy !== undefined && speaker.named.name !== statementBy.named.name) statementBy = undefined;
    } else if (continues) {
      if (last !== undefined && open.length === 0 && quoteIsContinued(passage, sentence))
        hit.claim.speaker = last.named;
      open.push(hits.length - 1);
    }
  }
  explainDenials(passage, hits, quoted);
  for (const hit of hits) {
    if (
      hit.claim.speaker === undefined &&
      hit.claim.status !== 'unverified_marker' &&
      last !== undefined &&
      open.some((at) => hits[at] === hit)
    ) {
      hit.claim.speaker = last.named;
    }
  }
  return hits;
}

/** ", a charge that the army dismissed as false" behind somebody's claim: the denial in the same breath, with its own speaker. */
function deniedAside(
  passage: Passage,
  sentence: Clause,
  number: number,
  cues: Cue[],
  credits: CreditHit[],
): ClaimHit | undefined {
  const { words } = passage;
  const denial = cues.find((cue) => cue.kind === 'deny' && !cue.quoted);
  if (denial === undefined) return undefined;
  let from = denial.from;
  while (from > sentence.from && denial.from - from < 14 && (words[from]!.joint & (jointComma | jointDash)) === 0)
    from--;
  if (from === sentence.from || (words[from]!.joint & (jointComma | jointDash)) === 0) return undefined;
  let speaker: { named: Named; outlet: boolean } | undefined;
  if (words[denial.to]?.folded === 'by') speaker = rightSpeaker(passage, sentence, denial.to + 1, credits);
  else {
    let first = denial.from;
    while (first > from && !relatives.has(words[first - 1]!.folded)) first--;
    if (first > from && subjectLike(words, first, denial.from))
      speaker = asSpeaker(passage, first, denial.from, credits);
  }
  if (speaker === undefined) return undefined;
  const span: Span = [words[from]!.start, sentence.span[1]];
  return {
    claim: {
      span,
      ...(passage.in && { in: passage.in }),
      status: 'denial',
      speaker: speaker.named,
      cue: [words[denial.from]!.start, words[denial.to - 1]!.end],
    },
    sentence: number,
    speakerIsOutlet: speaker.outlet,
  };
}

/** A quotation right behind a denial, from the same mouth, says why: it is part of the denial. */
function explainDenials(passage: Passage, hits: ClaimHit[], quoted: boolean[]): void {
  for (const [at, hit] of hits.entries()) {
    const previous = hits[at - 1];
    if (previous?.claim.status !== 'denial' || hit.sentence !== previous.sentence + 1) continue;
    if (hit.claim.status !== 'claim' && hit.claim.status !== 'opinion_or_intent') continue;
    const sentence = passage.sentences[hit.sentence]!;
    if (!quoted[sentence.from]) continue;
    const before = previous.claim.speaker?.name.toLowerCase() ?? '';
    const now = hit.claim.speaker?.name.toLowerCase() ?? '';
    const shared = now === '' || now.split(/[^\p{L}]+/u).some((word) => word.length > 3 && before.includes(word));
    if (shared) hit.claim.status = 'denial';
  }
}

function makeHit(
  passage: Passage,
  sentence: Clause,
  number: number,
  status: ClaimStatus,
  speaker: { named: Named; outlet: boolean } | undefined,
  via: Named | undefined,
  cue: Cue | undefined,
): ClaimHit {
  return {
    claim: {
      span: sentence.span,
      ...(passage.in && { in: passage.in }),
      status,
      ...(speaker && { speaker: speaker.named }),
      ...(via && { via }),
      ...(cue && { cue: [passage.words[cue.from]!.start, passage.words[cue.to - 1]!.end] as Span }),
    },
    sentence: number,
    speakerIsOutlet: speaker?.outlet ?? false,
  };
}

/** For each word, whether it stands inside quotation marks. Straight marks toggle; an unclosed one ends with its paragraph. */
function quotedWords(passage: Passage): boolean[] {
  const { text, words } = passage;
  const quoted: boolean[] = new Array(words.length).fill(false);
  let open = false;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if ((word.joint & (jointQuote | jointLine)) !== 0 || index === 0) {
      for (; at < word.start; at++) {
        const unit = text[at];
        if (unit === '"') open = !open;
        else if (unit === '“' || unit === '«' || unit === '„') open = true;
        else if (unit === '”' || unit === '»') open = false;
        else if (unit === '\n' && open && text[at + 1] !== '"' && text[at + 1] !== '“') open = false;
      }
    }
    at = word.end;
    quoted[index] = open;
  }
  return quoted;
}

function isQuotedThrough(quoted: boolean[], sentence: Clause): boolean {
  let inside = 0;
  for (let at = sentence.from; at < sentence.to; at++) if (quoted[at]) inside++;
  return inside > 0 && inside >= (sentence.to - sentence.from) * 0.8;
}

function quoteIsContinued(passage: Passage, sentence: Clause): boolean {
  return (
    passage.text.slice(Math.max(0, sentence.span[0] - 3), sentence.span[0] + 1).includes('"') === false ||
    sentence.text.startsWith('"')
  );
}

function isVerbCue(cue: Cue): boolean {
  return (
    !modals.has(cue.phrase.split(' ')[0]!) ||
    /^(called|calls|call|urged|condemned|warned|expressed|raised|wants|is meet)/.test(cue.phrase)
  );
}

function readCues(words: Word[], sentence: Clause, tree: CueTree, quoted: boolean[]): Cue[] {
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
      const matches = entry.phrase.every(
        (part, offset) => words[at + offset]!.folded === part || (offset === 0 && bare === part),
      );
      if (!matches) continue;
      if (!isCueHere(words, sentence, at, entry.phrase, entry.kind)) continue;
      cues.push({
        kind: entry.kind,
        from: at,
        to: at + entry.phrase.length,
        quoted: quoted[at] ?? false,
        phrase: entry.phrase.join(' '),
      });
      at += entry.phrase.length - 1;
      break;
    }
  }
  return cues;
}

function isCueHere(words: Word[], sentence: Clause, at: number, phrase: string[], kind: CueKind): boolean {
  const word = words[at]!;
  if (word.script !== 'latin') return true;
  const previous = at > sentence.from ? words[at - 1]!.folded : '';
  const next = words[at + phrase.length]?.folded ?? '';
  const single = phrase.length === 1;
  const folded = phrase[0]!;
  if (single && kind === 'deny' && (folded === 'deny' || folded === 'denying')) {
    if (previous === 'to' || previous === 'not') return false;
  }
  if (single && kind === 'deny' && /^(not|neither)$/.test(previous)) return false;
  if (single && kind === 'deny' && /^(reject|dismiss|slam)/.test(folded) && previous === 'not') return false;
  if (single && nounish.has(folded)) {
    if (nounBefore.has(previous) || previous === '') return false;
    if (/^(of|about|by|and)$/.test(next)) return false;
    if (folded === 'put')
      return words.slice(at, at + 8).some((word2) => word2.folded === 'toll' || word2.folded === 'number');
    if (folded === 'posted' && /^(a|an|this|video|images|pictures|photos|footage)$/.test(next)) return true;
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
      nounBefore.has(previous) ||
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
  // "the United States": a name, not a verb.
  if (folded === 'states' && word.capitals !== 'none' && at > sentence.from) return false;
  // ", accused of having shot": of whom the report speaks.
  if (single && folded === 'accused' && next === 'of' && (word.joint & jointComma) !== 0) return false;
  if (folded === 'likely' && /^(is|are|was|were)$/.test(previous) && next === 'to') return false;
  return true;
}

function decideStatus(
  words: Word[],
  sentence: Clause,
  cues: Cue[],
  quoted: boolean[],
  language: string,
): { status: ClaimStatus; cue?: Cue } {
  const unverified = cues.find((cue) => cue.kind === 'unverified');
  const says = cues.filter((cue) => cue.kind === 'say' && !cue.quoted);
  const denials = cues.filter((cue) => cue.kind === 'deny');
  const opinions = cues.filter((cue) => cue.kind === 'opinion');
  const hedge = cues.find((cue) => cue.kind === 'hedge');
  if (unverified !== undefined) {
    const before = says[0];
    const content =
      unverified.phrase.startsWith('unclear') || unverified.phrase.endsWith('unclear')
        ? true
        : !(before !== undefined && unverified.phrase === 'whether or not');
    if (content) return { status: 'unverified_marker', cue: unverified };
  }
  const denial = denials.find((cue) => {
    const previous = words[cue.from - 1]?.folded ?? '';
    const next = words[cue.to]?.folded ?? '';
    const earlier =
      says.some((say) => say.to <= cue.from) ||
      opinions.some((opinion) => opinion.to <= cue.from && isVerbCue(opinion));
    const phrasal =
      cue.phrase.includes(' ') ||
      cue.phrase === 'baseless' ||
      cue.phrase === 'untrue' ||
      cue.phrase === 'innocent' ||
      cue.phrase === 'fabricated' ||
      cue.phrase === 'invention' ||
      cue.phrase === 'disinformation';
    if (cue.quoted && !phrasal) return false;
    if (!phrasal && next === 'by' && earlier) return false;
    if (
      !phrasal &&
      earlier &&
      (relatives.has(previous) ||
        relatives.has(words[cue.from - 2]?.folded ?? '') ||
        relatives.has(words[cue.from - 3]?.folded ?? ''))
    )
      return false;
    if (
      !phrasal &&
      earlier &&
      /^(ing)$/.test(cue.phrase.slice(-3)) === false &&
      says[0] !== undefined &&
      cue.from - says[0].to > 12
    )
      return false;
    return true;
  });
  if (denial !== undefined) return { status: 'denial', cue: denial };
  const wholeQuoted = isQuotedThrough(quoted, sentence);
  const say = says[0];
  const verbOpinion = opinions.find((cue) => !cue.quoted && isVerbCue(cue));
  if (say !== undefined) {
    if (opinions.length > 0 && opinionOutweighs(opinions, language))
      return { status: 'opinion_or_intent', cue: verbOpinion ?? say };
    if (announcesOwnPlan(words, say, sentence.to)) return { status: 'opinion_or_intent', cue: say };
    return { status: 'claim', cue: say };
  }
  if (verbOpinion !== undefined && !isModalOnly(verbOpinion)) return { status: 'opinion_or_intent', cue: verbOpinion };
  if (opinions.length > 0 && (wholeQuoted || firstPerson(words, sentence)))
    return { status: 'opinion_or_intent', cue: opinions[0] };
  if (hedge !== undefined && !hedge.quoted) return { status: 'claim', cue: hedge };
  return { status: 'statement_of_fact' };
}

/** "said it would raise the matter", "said that they will leave": the speaker's own plan. */
function announcesOwnPlan(words: Word[], say: Cue, end: number): boolean {
  for (let at = say.to; at < end && at < say.to + 4; at++) {
    if (!pronouns.has(words[at]!.folded)) continue;
    const next = words[at + 1]?.folded ?? '';
    const after = words[at + 2]?.folded ?? '';
    return /^(would|will|intends|plans|intend|plan)$/.test(next) && after !== 'be' && after !== 'have';
  }
  return false;
}

function isModalOnly(cue: Cue): boolean {
  return /^(must|should|will|would|need|needs|has|have|vital|crucial|tragedy|outrage|war crime|important|it is|unacceptable|we |i |of great|deeply|gravely|there can|let us|ready|suggested|predict|barbari|fundamentally|absolute)/.test(
    cue.phrase,
  );
}

function firstPerson(words: Word[], sentence: Clause): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (/^(we|i|our|my)$/.test(words[at]!.folded)) return true;
  return false;
}

/** Beside a plain "said", a modal makes an intention of it; "will be" and "would be" only foretell. */
function opinionOutweighs(opinions: Cue[], language: string): boolean {
  if (language !== 'en') return opinions.length > 0;
  return opinions.some((cue) => !/^(will be|would be)$/.test(cue.phrase));
}

function findSpeaker(
  passage: Passage,
  sentence: Clause,
  cue: Cue,
  quoted: boolean[],
  last: { named: Named; outlet: boolean } | undefined,
  credits: CreditHit[],
  language: string,
): { speaker?: { named: Named; outlet: boolean }; via?: Named } {
  const { words } = passage;
  if (
    cue.phrase === 'according to' ||
    cue.phrase === 'selon' ||
    cue.phrase === 'بحسب' ||
    cue.phrase === 'وفق' ||
    cue.phrase === 'وفقا' ||
    cue.phrase === 'حسب' ||
    cue.phrase === 'по данным' ||
    cue.phrase === 'по словам' ||
    cue.phrase === 'laut' ||
    cue.phrase === 'd apres'
  ) {
    return { speaker: rightSpeaker(passage, sentence, cue.to, credits) };
  }
  if (/^(quoted|quotes|quoting|cited|cites|citing)$/.test(cue.phrase)) {
    if (/^(was|were|is|are)$/.test(words[cue.from - 1]?.folded ?? '')) {
      const by = byAgent(words, cue.to, sentence.to);
      const left = leftSpeaker(passage, sentence, cue.from - 1, quoted, credits);
      return {
        speaker: left ?? last,
        via: by === undefined ? undefined : spanFrom(passage, by, Math.min(by + 3, sentence.to)),
      };
    }
    const left = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    const right = rightSpeaker(passage, sentence, cue.to, credits);
    if (right !== undefined) return { speaker: right, via: left?.named };
    return { speaker: left };
  }
  const before = words[cue.from - 1];
  if (language === 'en' || language === 'fr' || language === 'de') {
    let back = cue.from - 1;
    while (back >= sentence.from && auxiliaryWords.has(words[back]!.folded)) back--;
    const pronoun = back >= sentence.from && pronouns.has(words[back]!.folded) && !quoted[back];
    if (pronoun && last !== undefined) {
      return { speaker: last };
    }
    const whole = headSubject(passage, sentence, back + 1, quoted, credits);
    if (whole !== undefined) return { speaker: whole };
    const next = words[cue.to];
    const cueTied = (words[cue.from]!.joint & (jointQuote | jointComma)) !== 0;
    const nextIsName =
      next !== undefined &&
      cue.to < sentence.to &&
      (next.joint & (jointComma | jointQuote | jointStop | jointColon)) === 0 &&
      (next.capitals !== 'none' || /^(the|a|an|his|its)$/.test(next.folded));
    const leftIsName =
      before !== undefined &&
      back >= sentence.from &&
      !quoted[back] &&
      !cueTied &&
      (words[back]!.capitals !== 'none' || roleNouns.has(words[back]!.folded) || /s$/.test(words[back]!.folded));
    if (
      nextIsName &&
      !leftIsName &&
      /^(said|says|added|adds|reported|reports|declare|a declare|selon|sagte)$/.test(cue.phrase)
    ) {
      const right = rightSpeaker(passage, sentence, cue.to, credits);
      if (right !== undefined) return { speaker: right };
    }
    const left = leftSpeaker(passage, sentence, cue.from, quoted, credits);
    if (left !== undefined) return { speaker: left };
    if (nextIsName && !/^(told|tells|telling|informed)$/.test(cue.phrase))
      return { speaker: rightSpeaker(passage, sentence, cue.to, credits) };
    return { speaker: cue.from === sentence.from || cueTied ? last : undefined };
  }
  if (language === 'ar') {
    return {
      speaker:
        rightSpeaker(passage, sentence, cue.to, credits) ?? leftSpeaker(passage, sentence, cue.from, quoted, credits),
    };
  }
  // Russian names the speaker behind the verb when the verb follows a comma or a quotation: "…, сообщили в полиции".
  if (language === 'ru' && (words[cue.from]!.joint & (jointComma | jointQuote | jointDash)) !== 0) {
    const right = rightSpeaker(passage, sentence, pastTheDay(words, cue.to, sentence.to), credits);
    if (right !== undefined) return { speaker: right };
  }
  if (language === 'tr') return { speaker: turkishSubject(passage, sentence, cue.from, quoted, credits) };
  return {
    speaker:
      leftSpeaker(passage, sentence, cue.from, quoted, credits) ?? rightSpeaker(passage, sentence, cue.to, credits),
  };
}

/** "сообщил в среду журналистам источник": the day, the hearer and "в" stand between the verb and its speaker. */
function pastTheDay(words: Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && at < from + 4) {
    const folded = words[at]!.folded;
    const next = words[at + 1]!.folded;
    if (/^во?$/.test(folded) && /^(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|ночь|на)$/.test(next))
      at += 2;
    else if (/^(корреспонденту|журналистам|агентству|на|среду|во?|сегодня)$/.test(folded)) at++;
    else break;
  }
  return at;
}

/** A Turkish subject stands first, before its comma; what stands before the verb is what was said ("öldüğünü söyledi"). */
function turkishSubject(
  passage: Passage,
  sentence: Clause,
  cue: number,
  quoted: boolean[],
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  const { words } = passage;
  for (let at = sentence.from + 1; at <= cue && at < sentence.from + 10; at++) {
    if (quoted[at - 1]) return undefined;
    if (at < cue && (words[at]!.joint & jointComma) === 0) continue;
    if (/(?:digini|dugunu|tigini|tugunu|acagini|ecegini)$/.test(words[at - 1]!.folded)) return undefined;
    let from = sentence.from;
    for (let dash = sentence.from + 1; dash < at; dash++) if (isDash(words[dash]!)) from = dash;
    return subjectLike(words, from, at) ? asSpeaker(passage, from, at, credits) : undefined;
  }
  return undefined;
}

function byAgent(words: Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 6; at++) if (words[at]!.folded === 'by') return at + 1;
  return undefined;
}

function spanFrom(passage: Passage, from: number, to: number): Named | undefined {
  let end = to;
  while (end > from + 1 && (passage.words[end - 1]!.joint & (jointComma | jointStop)) !== 0) end--;
  if (end <= from) return undefined;
  const span: Span = [passage.words[from]!.start, passage.words[end - 1]!.end];
  return { span, name: passage.text.slice(span[0], span[1]) };
}

const trailing = new Set(
  'a ont est avait avaient etait sont n ne pas y s se would does did do not usually will could can may might renews its'.split(
    ' ',
  ),
);

/** Auxiliaries and adverbs between a subject and its verb belong to the verb: "L'armée a catégoriquement", "Moscow would not". */
function isTrailing(word: Word): boolean {
  if (auxiliaryWords.has(word.folded)) return true;
  if (word.script !== 'latin' || word.capitals !== 'none') return false;
  return trailing.has(word.folded) || /(?:ement|amment|emment|ically|edly|ously)$/.test(word.folded);
}

/** Words that end an Arabic subject: what it says, how, to whom and where. */
const arabicEnds =
  /^(?:الي|ما|جمله|نفيا|تعقيبا|الانباء|صحه|وجود|استهداف|استخدام|ان|بان|عن|التي|الذي|خلال|ردا|لوكاله|للوكاله|للاذاعه|لاذاعه|لقناه|لصحيفه|لمراسل\p{L}*|تصريح|حديث|بيان)$/u;

const titles = /^(dr|mr|mrs|ms|prof|col|gen|lt|capt|maj|sgt|brig|adm|st)$/;

/** A dash, or a hyphen with space around it, which agencies set for one: "(LNA) - An officer". */
function isDash(word: Word): boolean {
  return (word.joint & jointDash) !== 0 || ((word.joint & jointHyphen) !== 0 && (word.joint & jointTight) === 0);
}

function asSpeaker(
  passage: Passage,
  from: number,
  to: number,
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  let first = from;
  let end = to;
  while (first < end && /^(and|but|also|that|as|while|meanwhile|however|still)$/.test(passage.words[first]!.folded))
    first++;
  while (end > first && isTrailing(passage.words[end - 1]!)) end--;
  // What is left must be able to name somebody.
  for (let at = first + 1; at < end; at++) if (arabicEnds.test(passage.words[at]!.folded)) end = at;
  while (end > first + 1 && /^(?:في|من|على|علي)$/.test(passage.words[end - 1]!.folded)) end--;
  if (end === first + 1 && /^(d|l|of|the|in|on|by|dr|col)$/.test(passage.words[first]!.folded)) return undefined;
  if (end <= first) return undefined;
  const span: Span = [passage.words[first]!.start, passage.words[end - 1]!.end];
  const outlet =
    credits.some((credit) => credit.from >= first && credit.to <= end && credit.to >= end - 2) ||
    (outletNouns.has(passage.words[end - 1]!.folded) &&
      credits.some((credit) => credit.from >= first && credit.from < end));
  return { named: { span, name: passage.text.slice(span[0], span[1]) }, outlet };
}

/** Near the head of the sentence the whole subject is the speaker, with what stands in apposition to it. */
function headSubject(
  passage: Passage,
  sentence: Clause,
  end: number,
  quoted: boolean[],
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  const { words } = passage;
  const head = sentence.from;
  if (end <= head || end - head > 14) return undefined;
  let from = head;
  for (let at = head; at < end; at++) {
    if (quoted[at]) return undefined;
    if (at === head) continue;
    const word = words[at]!;
    if (/^(while|but|when|that|after|as)$/.test(word.folded)) from = at + 1;
    else if (/^(is|are|was|were|has|had|have|killed|hit|struck|died|fell|brought|took|gave|began)$/.test(word.folded))
      return undefined;
    if ((word.joint & (jointDash | jointColon)) !== 0 || (isDash(word) && (word.joint & jointParenthesis) !== 0))
      from = at;
  }
  return from < end && subjectLike(words, from, end) ? asSpeaker(passage, from, end, credits) : undefined;
}

/** ", a doctor at the clinic said": what stands between the last comma and the verb. */
function lastPart(
  passage: Passage,
  sentence: Clause,
  end: number,
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  const { words } = passage;
  let from = end - 1;
  while (from > sentence.from && end - from < 11 && (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0)
    from--;
  if (from === sentence.from || (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0) return undefined;
  for (let at = from; at < end; at++)
    if (/^(is|are|was|were|has|had|have|and|which|who)$/.test(words[at]!.folded)) return undefined;
  return subjectLike(words, from, end) ? asSpeaker(passage, from, end, credits) : undefined;
}

function leftSpeaker(
  passage: Passage,
  sentence: Clause,
  cue: number,
  quoted: boolean[],
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  const { words } = passage;
  let end = cue;
  while (end > sentence.from && auxiliaryWords.has(words[end - 1]!.folded)) end--;
  if (end <= sentence.from || quoted[end - 1]) return undefined;
  const whole = headSubject(passage, sentence, end, quoted, credits) ?? lastPart(passage, sentence, end, credits);
  if (whole !== undefined) return whole;
  let from = end;
  let _names = 0;
  while (from > sentence.from && end - from < 12) {
    const word = words[from - 1]!;
    if (quoted[from - 1]) break;
    const capital = word.capitals !== 'none' && word.script !== 'digit';
    if (/^(the|a|an|his|her|its|their)$/.test(word.folded)) {
      from--;
      break;
    }
    const role = roleNouns.has(word.folded);
    const article =
      /^(al|el|de|bin|abu|ibn|of|for|and)$/.test(word.folded) &&
      from < end &&
      (words[from]!.capitals !== 'none' || roleNouns.has(words[from]!.folded)) &&
      words[from - 2] !== undefined &&
      (words[from - 2]!.capitals !== 'none' || word.folded === 'of');
    const adjective =
      from < end &&
      !boundaryWords.has(word.folded) &&
      /(?:ian|ish|an|ese|al|ary|local|senior|medical|rebel|held|led|based|backed|run|state|top|another|two|unnamed)$/.test(
        word.folded,
      );
    const located =
      /^(in|at|near|from|of)$/.test(word.folded) &&
      from < end &&
      from - 2 >= sentence.from &&
      roleNouns.has(words[from - 2]!.folded);
    if (!capital && !role && !article && !adjective && !located) break;
    if (capital) _names++;
    from--;
    if (from < end && (words[from]!.joint & (jointComma | jointQuote | jointParenthesis)) !== 0) break;
  }
  if (from === end) return undefined;
  return asSpeaker(passage, from, end, credits);
}

function subjectLike(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.capitals !== 'none' || roleNouns.has(word.folded)) return true;
  }
  return false;
}

function rightSpeaker(
  passage: Passage,
  sentence: Clause,
  from: number,
  credits: CreditHit[],
): { named: Named; outlet: boolean } | undefined {
  const { words } = passage;
  let to = from;
  while (to < sentence.to && to - from < 12) {
    const word = words[to]!;
    if (to > from && (word.joint & (jointComma | jointQuote | jointStop | jointColon | jointDash | jointLine)) !== 0) {
      const title = titles.test(words[to - 1]!.folded) && (word.joint & (jointComma | jointQuote | jointLine)) === 0;
      if (!title && ((word.joint & jointStop) === 0 || (word.joint & 512) === 0)) break;
    }
    if (
      to > from &&
      /^(as|that|who|which|on|in|saying|when|while|where|quoting|citing|ان|بان|если|что|ki|que)$/.test(word.folded)
    )
      break;
    to++;
  }
  if (to === from) return undefined;
  return asSpeaker(passage, from, to, credits);
}

/** Who carries it: the outlet that was told, or that reports what somebody else said. */
function viaOf(
  cues: Cue[],
  credits: CreditHit[],
  speaker: { named: Named; outlet: boolean } | undefined,
): Named | undefined {
  if (speaker === undefined || credits.length === 0) return undefined;
  const free = credits.filter((credit) => credit.start >= speaker.named.span[1] || credit.end <= speaker.named.span[0]);
  for (const cue of cues) {
    if (cue.kind !== 'say') continue;
    if (/^(told|tells|telling|informed)$/.test(cue.phrase)) {
      const hearer = free.find((credit) => credit.from >= cue.to && credit.from <= cue.to + 5);
      if (hearer !== undefined) return { span: [hearer.start, hearer.end], name: hearer.name };
    }
    if (cue.phrase === 'according to') {
      const bearer = free.find((credit) => credit.from >= cue.to && credit.from <= cue.to + 6);
      if (bearer !== undefined) return { span: [bearer.start, bearer.end], name: bearer.name };
    }
    const bearer = free.find((credit) => credit.to <= cue.from && cue.from - credit.to <= 3);
    if (bearer !== undefined) return { span: [bearer.start, bearer.end], name: bearer.name };
  }
  if (!speaker.outlet) {
    const inside = credits.find(
      (credit) => credit.start >= speaker.named.span[0] && credit.end <= speaker.named.span[1],
    );
    if (inside !== undefined) return { span: [inside.start, inside.end], name: inside.name };
  }
  return undefined;
}
