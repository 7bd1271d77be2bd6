/**
 * Arabic, Russian, Turkish, French and English: tests/fixtures/languages/*.jsonl, invented reports in the manner of each language's
 * agencies, with what an editor reads in them. Of the first sixty of a file half was tuned on, half kept back until the rules were done;
 * `fresh` ones were written later, before anybody had seen how the rules do on them. All parts and the whole are scored;
 * docs/judgements.md gives what the fresh ones scored at first.
 *
 * Countries and broad regions are no places here: what is asked is the town, the quarter, the governorate.
 */

import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import type { ClaimStatus, PersonRange, RelevanceLabel } from '../../shared/model/inferred.ts';
import { type Measure, type OwnSet, readSet } from './ownSet.ts';
import { printRange, spansOf } from './wordsOfSet.ts';

interface Line {
  split: 'tune' | 'held' | 'fresh';
  relevance: RelevanceLabel;
  /** Ids; `a/b` where an editor would take either; `?a` where the name stands for a government or an office and need not be read. */
  places: string[];
  /** null: none stated. */
  killed: PersonRange | null;
  injured: PersonRange | null;
  /** Calendar value and role. */
  dates: [value: string, role: string][];
  /** The report's sentences in order, a space between them. `speaker` is printed somewhere in the report. */
  sentences: { text: string; status: ClaimStatus; speaker?: string }[];
}

/** A Monday. */
const publishedAt = '2016-11-14T06:00:00Z';
const floor = 0.85;
/** A part holds as few as two dates and thirteen speakers: it may stand lower, not fall apart. */
const floorOfPart = 0.75;
const attributed = new Set<ClaimStatus>(['claim', 'denial', 'opinion_or_intent']);

class Share {
  right = 0;
  of = 0;
  add(isRight: boolean): boolean {
    this.of++;
    if (isRight) this.right++;
    return isRight;
  }
}

class Tally {
  core = { both: 0, read: 0, meant: 0 };
  threeWay = new Share();
  placesFound = new Share();
  placesMeant = new Share();
  killed = new Share();
  injured = new Share();
  status = new Share();
  attributedStatus = new Share();
  speaker = new Share();
  dates = new Share();
  datesMeant = new Share();

  measures(part: string, floor: number): Measure[] {
    const { both, read, meant } = this.core;
    const share = (name: string, { right, of }: Share): Measure => ({
      name: `${part}: ${name}`,
      value: right / of,
      floor,
      of,
    });
    return [
      { name: `${part}: core F1`, value: (2 * both) / (read + meant), floor, of: meant },
      share('core, related or off', this.threeWay),
      share('places found', this.placesFound),
      share('places found that are meant', this.placesMeant),
      share('killed exact', this.killed),
      share('injured exact', this.injured),
      share('status of every sentence', this.status),
      share('status of sentences that are no statement of fact', this.attributedStatus),
      share('speaker', this.speaker),
      share('dates with their role', this.dates),
      share('dates read that are meant', this.datesMeant),
    ];
  }
}

export const languages: OwnSet[] = ['ar', 'ru', 'tr', 'fr', 'en'].map((language) => ({
  name: `language-${language}`,
  score: () => {
    const misses: string[] = [];
    const whole = new Tally();
    const parts = { tune: new Tally(), held: new Tally(), fresh: new Tally() };
    for (const line of readSet<Line>(`languages/${language}`)) judge(line, [whole, parts[line.split]], misses);
    return {
      measures: [
        ...whole.measures('all', floor),
        ...parts.tune.measures('tuned on', floorOfPart),
        ...parts.held.measures('kept back', floorOfPart),
        ...parts.fresh.measures('fresh', floorOfPart),
      ].filter(({ of }) => of > 0),
      misses,
    };
  },
}));

function judge(line: Line, tallies: Tally[], misses: string[]): void {
  const text = line.sentences.map((sentence) => sentence.text).join(' ');
  const read = enrichEntry({ publishedAt, text });
  const miss = (what: string) => misses.push(`${line.split} ${what}: ${text}`);
  const count = (pick: (tally: Tally) => Share, isRight: boolean, what: string) => {
    for (const tally of tallies) pick(tally).add(isRight);
    if (!isRight) miss(what);
  };

  const label = read.relevance.label;
  for (const { core } of tallies) {
    if (label === 'core') core.read++;
    if (line.relevance === 'core') core.meant++;
    if (label === 'core' && line.relevance === 'core') core.both++;
  }
  const rules = read.relevance.why.map(({ rule }) => rule).join(', ');
  count((tally) => tally.threeWay, label === line.relevance, `${line.relevance} read as ${label} (${rules})`);

  const meant = line.places.map((place) => place.replace('?', '').split('/'));
  const found = new Set(
    read.places
      .filter(({ precision }) => precision !== 'country' && precision !== 'region')
      .map(({ placeId }) => placeId),
  );
  for (const [at, place] of meant.entries()) {
    if (line.places[at]!.startsWith('?')) continue;
    const isFound = read.places.some(({ placeId }) => place.includes(placeId));
    count((tally) => tally.placesFound, isFound, `${place.join('/')} not among ${[...found].join(', ') || 'none'}`);
  }
  for (const id of found)
    count(
      (tally) => tally.placesMeant,
      meant.some((place) => place.includes(id)),
      `${id} is not meant`,
    );

  for (const kind of ['killed', 'injured'] as const) {
    const isRight = sameRange(read.toll[kind], line[kind]);
    count((tally) => tally[kind], isRight, `${kind} ${printRange(line[kind])} read as ${printRange(read.toll[kind])}`);
  }

  let start = 0;
  for (const sentence of line.sentences) {
    const end = start + sentence.text.length;
    const best = read.claims
      .map((claim) => ({ claim, shared: Math.min(end, claim.span[1]) - Math.max(start, claim.span[0]) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)[0]?.claim;
    const status = best?.status ?? 'statement_of_fact';
    const what = `${sentence.status} read as ${status} in “${sentence.text}”`;
    count((tally) => tally.status, status === sentence.status, what);
    if (sentence.status !== 'statement_of_fact')
      for (const tally of tallies) tally.attributedStatus.add(status === sentence.status);
    if (sentence.speaker && attributed.has(sentence.status)) {
      const speaker = best?.speaker;
      const isRight =
        speaker !== undefined &&
        spansOf(text, sentence.speaker).some(([from, to]) => from < speaker.span[1] && speaker.span[0] < to);
      count((tally) => tally.speaker, isRight, `speaker ${sentence.speaker} read as ${speaker?.name ?? 'none'}`);
    }
    start = end + 1;
  }

  const dates = read.dates.map(({ value, role }) => `${value} ${role}`);
  const expected = line.dates.map(([value, role]) => `${value} ${role}`);
  for (const date of expected)
    count((tally) => tally.dates, dates.includes(date), `${date} not among ${dates.join(', ') || 'none'}`);
  for (const date of dates) {
    if (/ (event|background)$/.test(date))
      count((tally) => tally.datesMeant, expected.includes(date), `${date} is not meant`);
  }
}

function sameRange(one: PersonRange | null, other: PersonRange | null): boolean {
  return one?.min === other?.min && one?.max === other?.max;
}
