import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { readCreditNames } from './readCreditNames.ts';
import { readStatus } from './readStatus.ts';
import { attributeOf, childOf, childrenOf, findAll, lineOf, textOf, type WireElement } from './readTree.ts';

const titlesInByline = new Set(['byttl']);
const datesInDateline = new Set(['story.date']);

/** What an NITF body says, whether it is a document of its own or stands inside NewsML. */
export function readNitfBody(
  nitf: WireElement,
): Pick<Item, 'headline' | 'byline' | 'dateline' | 'summary' | 'bodyText' | 'places' | 'credits'> {
  const head = findAll(nitf, 'body.head')[0];
  const content = findAll(nitf, 'body.content')[0] ?? childOf(nitf, 'body') ?? nitf;
  const dateline = childOf(head, 'dateline');
  return keepStated({
    headline: lineOf(childOf(head, 'hedline', 'hl1')) ?? lineOf(childOf(head, 'hedline')),
    byline: lineOf(childOf(head, 'byline'), titlesInByline),
    dateline: lineOf(dateline, datesInDateline),
    summary: textOf(childOf(head, 'abstract')),
    bodyText: textOf(content, new Set(['body.head', 'body.end'])),
    places: findAll(dateline, 'location').flatMap((place) => lineOf(place) ?? []),
    credits: readCreditNames(lineOf(childOf(head, 'distributor'))),
  });
}

/** Reads NITF 2.5-3.x documents (IPTC): one is one item, and several may stand one after the other. */
export function readNitf(root: WireElement, hints: ReportHints): ParsedReport {
  const items: Item[] = [];
  const issues: Issue[] = [];
  for (const [at, nitf] of findAll(root, 'nitf').entries()) {
    const item = readDocument(nitf, items.length, hints);
    if (item.headline === undefined && item.bodyText === undefined && item.status !== 'canceled')
      issues.push({ code: 'no-text', message: `${item.guid ?? `Document ${at + 1}`} carries no words.` });
    else items.push(item);
  }
  return { ok: items.length > 0, format: 'nitf', items, issues };
}

function readDocument(nitf: WireElement, position: number, hints: ReportHints): Item {
  const head = childOf(nitf, 'head');
  const data = childOf(head, 'docdata');
  const body = readNitfBody(nitf);
  const key = childOf(data, 'du-key');
  const docId = childOf(data, 'doc-id');
  const id = attributeOf(docId, 'id-string') ?? attributeOf(key, 'key');
  const source = attributeOf(docId, 'regsrc');
  const date = (name: string) => readDate(attributeOf(childOf(data, name), 'norm') ?? '', hints);
  const story = readDate(attributeOf(findAll(childOf(nitf, 'body'), 'story.date')[0], 'norm') ?? '', hints);
  const published = readDate(attributeOf(childOf(head, 'pubdata'), 'date.publication') ?? '', hints);
  const status = readStatus(attributeOf(data, 'management-status'));
  const issued = date('date.issue');
  const released = date('date.release');
  const version = Number(attributeOf(key, 'version') ?? Number.NaN);
  const urgency = Number(attributeOf(childOf(data, 'urgency'), 'ed-urg') ?? Number.NaN);
  const note = [
    ...childrenOf(data, 'ed-msg').map((each) => attributeOf(each, 'info') ?? attributeOf(each, 'msg') ?? lineOf(each)),
    lineOf(childOf(data, 'correction')) ?? attributeOf(childOf(data, 'correction'), 'info'),
  ];
  return {
    position,
    ...body,
    ...keepStated({
      guid: id === undefined ? undefined : source === undefined || id.includes(source) ? id : `${source}:${id}`,
      version: Number.isInteger(version) ? version : undefined,
      status,
      correction: childOf(data, 'correction') ? true : undefined,
      // A date of release behind the date of issue holds the report, whatever else it calls itself.
      embargoedUntil: status === 'embargoed' || isLater(released, issued) ? released : undefined,
      headline: body.headline ?? lineOf(childOf(head, 'title')),
      slugline: attributeOf(key, 'key') ?? attributeOf(childOf(data, 'key-list', 'keyword'), 'key'),
      publishedAt: issued ?? story ?? published ?? released,
      language: attributeOf(nitf, 'xml:lang') ?? attributeOf(nitf, 'baselang'),
      supplier: attributeOf(childOf(data, 'doc.copyright'), 'holder'),
      places: [
        ...(body.places ?? []),
        ...childrenOf(data, 'evloc').flatMap((place) => attributeOf(place, 'city') ?? lineOf(place) ?? []),
      ],
      subjects: findAll(head, 'tobject.subject').flatMap(
        (subject) => attributeOf(subject, 'tobject.subject.refnum') ?? [],
      ),
      urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
      note: note.filter((each) => each !== undefined).join('\n'),
    }),
  };
}

function isLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
