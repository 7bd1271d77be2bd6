import { WireDrop } from '../model/feed.ts';
import type { Opml, Outline } from './readOpml.ts';

/** The wires that a registry names: outlines of type "wire", which have no address, since their suppliers deliver. Bad ones are left out. */
export function readWires({ outlines, prefixes }: Opml): WireDrop[] {
  return outlines.flatMap((outline) => {
    if (outline.attributes.type?.toLowerCase() !== 'wire') return [];
    const read = WireDrop.safeParse(fieldsOf(outline, prefixes));
    return read.success ? [read.data] : [];
  });
}

function fieldsOf({ attributes }: Outline, prefixes: readonly string[]): Record<string, string | undefined> {
  const ours = (name: string) => prefixes.map((prefix) => attributes[`${prefix}:${name}`]).find(Boolean);
  return {
    wireId: ours('wireId'),
    outlet: ours('outlet') ?? attributes.title ?? attributes.text,
    formats: ours('formats'),
    country: ours('country'),
    language: attributes.language,
    kind: ours('kind'),
    terms: ours('terms'),
    note: ours('note'),
  };
}
