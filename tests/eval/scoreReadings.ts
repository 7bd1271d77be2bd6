/**
 * Tolls, claims and dates in the manner of agencies, state media, monitors and encyclopaedias, five languages:
 * tests/fixtures/readings/*.jsonl, every sentence our own. They were written in rounds: the labels of a round stood before the rules had
 * been tried on it, and its faults were mended before the next was written, so what the last rounds scored at first is the honest guess
 * for copy that no rule has seen (docs/reading.md gives the first scores).
 */

import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import type { ClaimStatus, PersonRange, Verification } from '../../shared/model/inferred.ts';
import { type Measure, type OwnSet, readSet } from './ownSet.ts';
import { printRange, spansOf } from './wordsOfSet.ts';

/** A number is the stated figure, the lower bound where there is one; `v` a vague word; null where none is stated. */
type Figure = number | 'v' | null;

interface TollLine {
  round: number;
  text: string;
  killed: Figure;
  injured: Figure;
}

interface ClaimLine {
  round: number;
  outlets: string[];
  verification: Verification;
  /** The report's sentences in order, a space between them. `speaker` and `via` are printed somewhere in the report. */
  sentences: { text: string; status: ClaimStatus; speaker?: string; via?: string }[];
}

interface DateLine {
  round: number;
  published: string;
  text: string;
  dates: [value: string, role: string][];
}

/** A Monday. */
const publishedAt = '2016-11-14T12:00:00Z';
const floor = 0.85;
const attributed = new Set<ClaimStatus>(['claim', 'denial', 'opinion_or_intent']);

/** Shares by round and name, in the order they are first asked for. */
class Shares {
  private readonly shares = new Map<string, { right: number; of: number }>();
  readonly misses: string[] = [];

  add(round: number, name: string, isRight: boolean, miss: string): void {
    for (const key of [`all: ${name}`, `round ${round}: ${name}`]) {
      const share = this.shares.get(key) ?? { right: 0, of: 0 };
      share.of++;
      if (isRight) share.right++;
      this.shares.set(key, share);
    }
    if (!isRight) this.misses.push(`round ${round}, ${name}: ${miss}`);
  }

  measures(): Measure[] {
    return [...this.shares]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { right, of }]) => ({ name, value: right / of, floor, of }));
  }
}

const tolls: OwnSet = {
  name: 'tolls',
  score: () => {
    const shares = new Shares();
    for (const { round, text, ...stated } of readSet<TollLine>('readings/tolls')) {
      const { toll } = enrichEntry({ publishedAt, text });
      for (const kind of ['killed', 'injured'] as const) {
        const name = stated[kind] === null ? `silent where no ${kind} are stated` : `${kind} as stated`;
        const isRight = isFigure(stated[kind], toll[kind]);
        shares.add(round, name, isRight, `${stated[kind]} read as ${printRange(toll[kind])}: ${text}`);
      }
    }
    return { measures: shares.measures(), misses: shares.misses };
  },
};

const claims: OwnSet = {
  name: 'claims',
  score: () => {
    const shares = new Shares();
    for (const line of readSet<ClaimLine>('readings/claims')) judgeClaims(line, shares);
    return { measures: shares.measures(), misses: shares.misses };
  },
};

const dates: OwnSet = {
  name: 'dates',
  score: () => {
    const shares = new Shares();
    for (const { round, published, text, dates } of readSet<DateLine>('readings/dates')) {
      const read = enrichEntry({ publishedAt: `${published}T12:00:00Z`, text }).dates.map(
        ({ value, role }) => `${value} ${role}`,
      );
      const meant = dates.map((date) => date.join(' '));
      for (const date of meant)
        shares.add(
          round,
          'dates with their role',
          read.includes(date),
          `${date} not among ${read.join(', ')}: ${text}`,
        );
      for (const date of read)
        shares.add(round, 'dates read that are meant', meant.includes(date), `${date} is not meant: ${text}`);
    }
    return { measures: shares.measures(), misses: shares.misses };
  },
};

export const readings: OwnSet[] = [tolls, claims, dates];

function judgeClaims({ round, outlets, verification, sentences }: ClaimLine, shares: Shares): void {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const read = enrichEntry({ publishedAt, text });
  let start = 0;
  for (const sentence of sentences) {
    const end = start + sentence.text.length;
    const best = read.claims
      .map((claim) => ({ claim, shared: Math.min(end, claim.span[1]) - Math.max(start, claim.span[0]) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)[0]?.claim;
    const status = best?.status ?? 'statement_of_fact';
    const what = `${sentence.status} read as ${status} (${best?.rule ?? 'none'}): ${sentence.text}`;
    shares.add(round, 'status', status === sentence.status, what);
    if (attributed.has(sentence.status) || attributed.has(status))
      shares.add(round, 'attributed or not', attributed.has(sentence.status) === attributed.has(status), what);
    for (const part of ['speaker', 'via'] as const) {
      const meant = sentence[part];
      if (meant === undefined || !attributed.has(sentence.status)) continue;
      const said = best?.[part];
      const isRight =
        said !== undefined && spansOf(text, meant).some(([from, to]) => from < said.span[1] && said.span[0] < to);
      shares.add(round, part, isRight, `${meant} read as ${said?.name ?? 'none'}: ${sentence.text}`);
      if (part === 'speaker' && isRight)
        shares.add(
          round,
          'speaker cut as an editor would',
          isSame(said.name, meant),
          `${meant} read as ${said.name}: ${sentence.text}`,
        );
    }
    start = end + 1;
  }
  for (const outlet of outlets)
    shares.add(
      round,
      'outlets found',
      read.credits.includes(outlet),
      `${outlet} not among ${read.credits.join(', ')}: ${text}`,
    );
  for (const credit of read.credits)
    shares.add(round, 'outlets found that are meant', outlets.includes(credit), `${credit} is not meant: ${text}`);
  shares.add(
    round,
    'verification',
    read.verification === verification,
    `${verification} read as ${read.verification}: ${text}`,
  );
}

/** A pronoun may be told by whom it stands for. */
function isSame(said: string, meant: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:the|a|an|le|la|les|un|une) /, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return /^(?:he|she|they|il|elle)$/i.test(meant) || bare(said) === bare(meant);
}

function isFigure(stated: Figure, read: PersonRange | null): boolean {
  if (stated === null || read === null) return stated === read;
  if (stated === 'v') return read.max === null || read.max > read.min;
  return read.min === stated || (read.min <= 1 && read.max === stated);
}
