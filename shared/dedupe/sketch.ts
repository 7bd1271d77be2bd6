/**
 * Bottom-k sketches: what the desk remembers of an entry's words when it asks whether they have been filed before.
 *
 * The hashes of all three-word shingles, of which the `wholeSize` smallest are kept, are a sample of the set that any two texts
 * draw alike; from two samples the resemblance and the containment of the whole sets follow (Broder 1997; Cohen and Kaplan 2007).
 * The `ledeSize` smallest of the opening are kept apart, because a relay that cuts a long report keeps its opening.
 *
 * Persisted in the entry's row as base64: one byte of format version, then for the whole and for the lede the number of distinct
 * shingles (three bytes), how many hashes follow (one byte) and the hashes, ascending, three bytes each. At most 508 bytes,
 * 680 in base64.
 */
import { shingles } from '../text/shingles.ts';
import { scan } from '../text/wordsOf.ts';

const formatVersion = 1;
export const wholeSize = 104;
export const ledeSize = 62;
const ledeWords = 90;
const shingleWords = 3;
const longestRead = 40_000;

/** A uniform sample of a set of shingle hashes (24 bits each, ascending) and the set's size. Complete when they are equal. */
export interface Sample {
  count: number;
  hashes: ArrayLike<number>;
}

export interface Sketch {
  whole: Sample;
  lede: Sample;
}

/** The sketch of an entry's words. Equal words, whatever their case, accents, punctuation or spacing, have equal sketches. */
export function sketchOf(headline: string | undefined, text: string): string {
  scan.read(text.slice(0, longestRead));
  if (scan.count === 0) scan.read(headline ?? '');
  const runs = shingles(scan.hashes.subarray(0, scan.count), shingleWords);
  // The opening's runs are the first ones of the whole. Each stands before an equal one further down when all are sorted at once.
  for (let at = 0; at < runs.length; at++)
    runs[at] = (((runs[at] as number) >>> 8) << 1) | (at <= ledeWords - shingleWords ? inLede : behindLede);
  const sketch = sample(sortRuns(runs), runs.length);
  lastWritten = { base64: writeSketch(sketch), sketch };
  return lastWritten.base64;
}

const inLede = 0;
const behindLede = 1;

/** A sketch is read back at once, to look for what it repeats. */
let lastWritten: { base64: string; sketch: Sketch } | undefined;

/** `runs`: hashes, each doubled and told whether it stands in the opening, ascending. */
function sample(runs: Uint32Array, length: number): Sketch {
  const whole = { count: 0, hashes: [] as number[] };
  const lede = { count: 0, hashes: [] as number[] };
  let last = -1;
  let lastOfLede = -1;
  for (let at = 0; at < length; at++) {
    const run = runs[at] as number;
    const hash = run >>> 1;
    if (hash !== last) {
      if (whole.count++ < wholeSize) whole.hashes.push(hash);
      last = hash;
    }
    if ((run & 1) === inLede && hash !== lastOfLede) {
      if (lede.count++ < ledeSize) lede.hashes.push(hash);
      lastOfLede = hash;
    }
  }
  return { whole, lede };
}

const heads = new Uint16Array(257);
const laidOut = new Uint32Array(2_048);

/**
 * Ascending; in place, or in an array that the next call fills again. Hashes are spread evenly, so that each finds its place, or nearly, by its
 * first eight of 25 bits: a fifth of the time of a sort that knows nothing of them.
 */
function sortRuns(runs: Uint32Array): Uint32Array {
  const { length } = runs;
  if (length > laidOut.length) return runs.sort();
  heads.fill(0);
  for (let at = 0; at < length; at++) countUp(((runs[at] as number) >>> 17) + 1);
  for (let head = 1; head < heads.length; head++) heads[head] = (heads[head] as number) + (heads[head - 1] as number);
  for (let at = 0; at < length; at++) {
    const run = runs[at] as number;
    laidOut[countUp(run >>> 17)] = run;
  }
  for (let at = 1; at < length; at++) {
    const run = laidOut[at] as number;
    let to = at;
    for (; to > 0 && (laidOut[to - 1] as number) > run; to--) laidOut[to] = laidOut[to - 1] as number;
    laidOut[to] = run;
  }
  return laidOut;
}

/** What stood there. */
function countUp(head: number): number {
  const count = heads[head] as number;
  heads[head] = count + 1;
  return count;
}

/** What is written, or read, just now. */
const bytes = Buffer.alloc(1 + 2 * 4 + 3 * (wholeSize + ledeSize));

function writeSketch({ whole, lede }: Sketch): string {
  bytes[0] = formatVersion;
  return bytes.toString('base64', 0, writeSample(lede, writeSample(whole, 1)));
}

/** Where it ends. */
function writeSample({ count, hashes }: Sample, from: number): number {
  let at = write24(bytes, from, Math.min(count, 0xffffff));
  bytes[at++] = hashes.length;
  for (let index = 0; index < hashes.length; index++) at = write24(bytes, at, hashes[index] as number);
  return at;
}

function write24(bytes: Uint8Array, at: number, value: number): number {
  bytes[at] = value >>> 16;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value;
  return at + 3;
}

function read24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
}

/** Undefined when it is no sketch of this version: then nothing is known of the words, and nothing can be said to repeat them. */
export function readSketch(base64: string): Sketch | undefined {
  if (base64 === lastWritten?.base64) return lastWritten.sketch;
  const length = bytes.write(base64, 'base64');
  if (length === 0 || bytes[0] !== formatVersion) return undefined;
  let at = 1;
  const samples: Sample[] = [];
  for (let part = 0; part < 2; part++) {
    if (at + 4 > length) return undefined;
    const count = read24(bytes, at);
    const kept = bytes[at + 3] as number;
    at += 4;
    if (kept > (part === 0 ? wholeSize : ledeSize) || at + 3 * kept > length) return undefined;
    const hashes: number[] = [];
    for (let index = 0; index < kept; index++, at += 3) hashes.push(read24(bytes, at));
    samples.push({ count, hashes });
  }
  return { whole: samples[0] as Sample, lede: samples[1] as Sample };
}

/** Estimates over two samples, each 0..1. `ofFirst`: how much of the first set stands in the second, and the other way round. */
export interface Overlap {
  jaccard: number;
  ofFirst: number;
  ofSecond: number;
  /** How many hashes the estimate rests on: below a dozen it says little. */
  sampled: number;
}

/**
 * Both samples hold every hash of their set up to their own largest one (a complete sample: all of them), so up to the smaller of
 * the two bounds they can be compared hash by hash.
 */
export function overlapOf(first: Sample, second: Sample): Overlap {
  const bound = Math.min(boundOf(first), boundOf(second));
  let inFirst = 0;
  let inSecond = 0;
  let inBoth = 0;
  while (inFirst < first.hashes.length && inSecond < second.hashes.length) {
    const left = first.hashes[inFirst] as number;
    const right = second.hashes[inSecond] as number;
    if (Math.min(left, right) > bound) break;
    if (left === right) inBoth++;
    if (left <= right) inFirst++;
    if (right <= left) inSecond++;
  }
  while (inFirst < first.hashes.length && (first.hashes[inFirst] as number) <= bound) inFirst++;
  while (inSecond < second.hashes.length && (second.hashes[inSecond] as number) <= bound) inSecond++;
  const inEither = inFirst + inSecond - inBoth;
  return {
    jaccard: inEither > 0 ? inBoth / inEither : 0,
    ofFirst: inFirst > 0 ? inBoth / inFirst : 0,
    ofSecond: inSecond > 0 ? inBoth / inSecond : 0,
    sampled: inEither,
  };
}

function boundOf(sample: Sample): number {
  if (sample.hashes.length >= sample.count) return 0xffffff;
  return sample.hashes[sample.hashes.length - 1] ?? 0xffffff;
}
