/** The names the desk knows and the index that finds them in a text. Done once a process; everything after it is lookup. */
import { readWords } from '../text/readWords.ts';
import { bakedIndex } from './data/bakedIndex.ts';
import { foldName, isArticle } from './foldName.ts';
import { type KnownNames, knownNames, useNames } from './knownNames.ts';
import { NameIndex } from './nameIndex.ts';
import { unpack } from './unpack.ts';

export interface Enricher extends KnownNames {
  index: NameIndex;
}

let loaded: Enricher | undefined;

/** Loads once, then answers from memory. Synchronous; `npm run bench -- annotate` says how long it takes. */
export function loadEnricher(): Enricher {
  loaded ??= { ...knownNames(), index: readIndex(unpack(bakedIndex)) };
  return loaded;
}

/** Reads from now on by these names instead of those that were baked: an editor's tables as they stand. */
export function useBaked(baked: { names: string; index: string }): void {
  useNames(baked.names);
  loaded = { ...knownNames(), index: readIndex(baked.index) };
}

function readIndex(written: string): NameIndex {
  const lines = new Map<string, string>();
  for (let at = 0; at < written.length; ) {
    const next = written.indexOf('\n', at);
    const end = next < 0 ? written.length : next;
    const tab = written.indexOf('\t', at);
    lines.set(written.slice(at, tab), written.slice(tab + 1, end));
    at = end + 1;
  }
  return new NameIndex(lines);
}

/** The place that somebody means by these words: an id, or a name in any language of the gazetteer, with or without its article. */
export function findPlaceId(words: string): string | undefined {
  const { places } = loadEnricher();
  const asId = words.trim().toLowerCase();
  if (places.has(asId)) return asId;
  return findIds(words, 'place')[0];
}

/** The actor that somebody means by these words: an id, a name or an alias in any language. */
export function findActorId(words: string): string | undefined {
  const { actors } = loadEnricher();
  const asId = words.trim().toLowerCase();
  if (actors.has(asId)) return asId;
  const [known] = findIds(words, 'actor');
  if (known !== undefined) return known;
  const key = nameKey(words);
  return [...actors.values()].find(({ name }) => nameKey(name) === key)?.actorId;
}

/** Everything of one kind that is called exactly so, in the tables' order: the best known first. */
function findIds(words: string, kind: 'place' | 'actor'): string[] {
  return loadEnricher()
    .index.named(words)
    .filter((name) => name.kind === kind)
    .map(({ id }) => id);
}

function nameKey(name = ''): string {
  return readWords(name)
    .filter((word) => !isArticle(word.folded))
    .map((word) => foldName(word.folded, word.script))
    .join(' ');
}
