import type { Name, NameKind } from './nameIndex.ts';

const kinds: Record<string, NameKind> = { p: 'place', a: 'actor', o: 'outlet', d: 'demonym', t: 'term' };
const letters: Record<NameKind, string> = { place: 'p', actor: 'a', outlet: 'o', demonym: 'd', term: 't' };

/** A name as one cell: `id,kind and flags,rank,letters that must be printed,language it counts in`; what is last and empty is left out. */
export function writeName(name: Name): string {
  const flags =
    (name.weak ? 'w' : '') +
    (name.capital ? 'c' : '') +
    (name.article ? 'l' : '') +
    (name.near ? 'n' : '') +
    (name.soft ? 's' : '');
  const rank = name.rank === 0 ? '' : String(coarse(name.rank));
  const cells = [name.id, letters[name.kind] + flags, rank, name.exactly ?? '', name.only ?? ''];
  while (cells[cells.length - 1] === '') cells.pop();
  return cells.join(',');
}

/** Ranks decide between two spellings of one text: the house's own, a written one, one made by rule. More of them would weigh 10 KB. */
function coarse(rank: number): number {
  return rank < 3 ? 1 : rank < 50 ? 2 : 3;
}

export function readName(cell: string): Name {
  const [id = '', flags = '', rank, exactly, only] = cell.split(',');
  return {
    kind: kinds[flags[0] ?? ''] ?? 'term',
    id,
    weak: flags.includes('w', 1) || undefined,
    exactly: exactly || undefined,
    capital: flags.includes('c', 1) || undefined,
    only: only || undefined,
    article: flags.includes('l', 1) || undefined,
    near: flags.includes('n', 1) || undefined,
    soft: flags.includes('s', 1) || undefined,
    rank: Number(rank),
  };
}
