import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { readCreditNames } from './readCreditNames.ts';
import { readNitfBody } from './readNitf.ts';
import { readStatus } from './readStatus.ts';
import { attributeOf, childOf, findAll, lineOf, textOf, type WireElement } from './readTree.ts';

const formal = (element: WireElement | undefined) => attributeOf(element, 'formalname');

/** The fullest text among the components, which nest: agencies put the text beside its pictures. */
function readContent(item: WireElement): Partial<Item> {
  let best: Partial<Item> = {};
  for (const content of findAll(item, 'contentitem')) {
    const media = formal(childOf(content, 'mediatype'));
    if (media !== undefined && !/text/i.test(media)) continue;
    const data = childOf(content, 'datacontent');
    const nitf = findAll(data, 'nitf')[0];
    const words = nitf ? readNitfBody(nitf) : { bodyText: textOf(findAll(data, 'body')[0] ?? data) };
    if ((words.bodyText ?? '').length > (best.bodyText ?? '').length) best = words;
  }
  return best;
}

function readNewsItem(item: WireElement, position: number, hints: ReportHints): Item {
  const identifier = childOf(item, 'identification', 'newsidentifier');
  const management = childOf(item, 'newsmanagement');
  const words = readContent(item);
  const parts = ['providerid', 'dateid', 'newsitemid'].map((name) => lineOf(childOf(identifier, name)));
  const revision = Number(lineOf(childOf(identifier, 'revisionid')) ?? Number.NaN);
  const stated = readStatus(formal(childOf(management, 'status')));
  const change = childOf(management, 'statuswillchange');
  const instruction = formal(childOf(management, 'instruction')) ?? '';
  const urgency = Number(formal(childOf(management, 'urgency')) ?? Number.NaN);
  const line = (name: string) => lineOf(findAll(findAll(item, 'newslines')[0], name)[0]);
  const publicId = lineOf(childOf(identifier, 'publicidentifier'));
  const date = (name: string) => readDate(lineOf(childOf(management, name)) ?? '', hints);
  return {
    position,
    ...keepStated({
      // The public identifier ends with the revision: an update must carry its original's name.
      guid: parts.every((part) => part !== undefined)
        ? `urn:newsml:${parts.join(':')}`
        : publicId?.replace(/:\d+[NUA]?$/, ''),
      version: Number.isInteger(revision) ? revision : undefined,
      status: /^(delete|cancel|kill)/i.test(instruction) ? 'canceled' : stated,
      correction: /^(rectif|correct)/i.test(instruction) ? true : undefined,
      embargoedUntil:
        stated === 'embargoed' ? readDate(lineOf(childOf(change, 'dateandtime')) ?? '', hints) : undefined,
      headline: line('headline') ?? words.headline,
      slugline: line('slugline') ?? lineOf(childOf(item, 'identification', 'namelabel')),
      publishedAt: date('firstcreated') ?? date('thisrevisioncreated'),
      updatedAt: date('thisrevisioncreated'),
      summary: words.summary,
      bodyText: words.bodyText,
      language: formal(findAll(item, 'language')[0]) ?? attributeOf(item, 'xml:lang'),
      byline: line('byline') ?? words.byline,
      dateline: line('dateline') ?? words.dateline,
      supplier: formal(childOf(findAll(item, 'provider')[0], 'party')) ?? parts[0],
      credits: readCreditNames(line('creditline')),
      places: [
        ...new Set(
          findAll(item, 'location').flatMap((place) =>
            findAll(place, 'property').flatMap((each) =>
              /city|country|area/i.test(formal(each) ?? '') ? (attributeOf(each, 'value') ?? []) : [],
            ),
          ),
        ),
      ],
      subjects: [
        ...new Set(findAll(item, 'subjectdetail', 'subjectmatter', 'subject').flatMap((each) => formal(each) ?? [])),
      ],
      urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
      note: [line('editorialnote'), ...findAll(management, 'instruction', 'comment').map((each) => lineOf(each))]
        .filter((each) => each !== undefined)
        .join('\n'),
    } satisfies Partial<Item>),
  };
}

/** Reads NewsML 1.0-1.2 (IPTC). */
export function readNewsml1(root: WireElement, hints: ReportHints): ParsedReport {
  const issues: Issue[] = [];
  const items: Item[] = [];
  findAll(root, 'newsitem').forEach((element, at) => {
    const item = readNewsItem(element, at, hints);
    if (item.bodyText === undefined && item.headline === undefined && item.status !== 'canceled') {
      issues.push({
        code: 'no-text',
        message: `${item.guid ?? `Item ${at + 1}`} carries no words: it is a picture, a package or data.`,
        item: at,
      });
      return;
    }
    items.push(item);
  });
  if (items.length === 0 && issues.length === 0)
    issues.push({ code: 'no-text', message: 'The NewsML document holds no news item.' });
  return { ok: items.length > 0, format: 'newsml-1', items, issues };
}
