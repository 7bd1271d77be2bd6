import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { decodeText } from '../decodeText.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { readCreditNames } from './readCreditNames.ts';
import { readNitfBody } from './readNitf.ts';
import { readStatus } from './readStatus.ts';
import { attributeOf, childOf, childrenOf, findAll, lineOf, textOf, type WireElement } from './readTree.ts';

const itemNames = ['newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem'];
const whyNotText: Record<string, string> = {
  packageitem: 'A package only points at other items; they are read when they arrive themselves.',
  conceptitem: 'A concept item describes a person, place or event and is no report.',
  knowledgeitem: 'A knowledge item is a list of concepts and no report.',
  planningitem: 'A planning item announces coverage and is no report.',
  catalogitem: 'A catalog item lists codes and is no report.',
};

/** The last part of a QCode or URI: `stat:usable` → `usable`. */
const codeOf = (element: WireElement | undefined): string | undefined =>
  (attributeOf(element, 'qcode') ?? attributeOf(element, 'uri') ?? attributeOf(element, 'literal'))
    ?.replace(/^.*[:/]/, '')
    .toLowerCase();
const nameOf = (element: WireElement): string | undefined =>
  lineOf(childOf(element, 'name')) ?? attributeOf(element, 'literal');

/** The fullest rendition of the text: inline XML (NITF, XHTML), or inline data as text or HTML. */
function readContent(item: WireElement): Partial<Item> {
  let best: Partial<Item> = {};
  for (const rendition of childrenOf(childOf(item, 'contentset'), 'inlinexml')) {
    const nitf = findAll(rendition, 'nitf')[0];
    const words = nitf ? readNitfBody(nitf) : { bodyText: textOf(findAll(rendition, 'body')[0] ?? rendition) };
    if ((words.bodyText ?? '').length > (best.bodyText ?? '').length || best.bodyText === undefined) best = words;
  }
  for (const rendition of childrenOf(childOf(item, 'contentset'), 'inlinedata')) {
    const type = attributeOf(rendition, 'contenttype') ?? 'text/plain';
    const encoding = attributeOf(rendition, 'encoding');
    if (!/^text\//i.test(type) || (encoding !== undefined && !/base64/i.test(encoding))) continue;
    const written = rendition.children.filter((child) => typeof child === 'string').join('');
    const raw = encoding === undefined ? written : decodeText(Buffer.from(written, 'base64'), type).text;
    const bodyText = /html/i.test(type) ? htmlToText(raw) : paragraphs(raw);
    if (bodyText.length > (best.bodyText ?? '').length) best = { bodyText };
  }
  return best;
}

function paragraphs(text: string): string {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n|[ \t]{2,})/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function readNewsItem(item: WireElement, position: number, hints: ReportHints): Item {
  const meta = childOf(item, 'itemmeta');
  const content = childOf(item, 'contentmeta');
  const words = readContent(item);
  const date = (parent: WireElement | undefined, name: string) => readDate(lineOf(childOf(parent, name)) ?? '', hints);
  const versionCreated = date(meta, 'versioncreated');
  const created = date(content, 'contentcreated') ?? date(meta, 'firstcreated');
  const embargoedUntil = date(meta, 'embargoed');
  const stated = readStatus(codeOf(childOf(meta, 'pubstatus')));
  const signals = childrenOf(meta, 'signal').map(codeOf);
  const version = Number(attributeOf(item, 'version') ?? Number.NaN);
  const urgency = Number(lineOf(childOf(content, 'urgency')) ?? Number.NaN);
  const headlines = childrenOf(content, 'headline');
  const headline = headlines.find((each) => /main/.test(attributeOf(each, 'role') ?? 'main')) ?? headlines[0];
  const notes = childrenOf(meta, 'ednote').filter(
    (note) => !/nonpublic/.test(attributeOf(note, 'pubconstraint') ?? ''),
  );
  const subjects = childrenOf(content, 'subject');
  const isPlace = (subject: WireElement) => /geoarea|poi|place/i.test(attributeOf(subject, 'type') ?? '');
  const dateline = lineOf(childOf(content, 'dateline')) ?? words.dateline;
  return {
    position,
    ...keepStated({
      guid: attributeOf(item, 'guid'),
      version: Number.isInteger(version) && version >= 0 ? version : undefined,
      status: signals.some((signal) => signal !== undefined && /^(?:kill|cancel|withdraw)/.test(signal))
        ? 'canceled'
        : // An embargo without an hour, or with one that cannot be read, holds until the supplier frees the item.
          childOf(meta, 'embargoed') !== undefined && (stated ?? 'usable') === 'usable'
          ? 'embargoed'
          : stated,
      correction: signals.some((signal) => signal !== undefined && /^correct/.test(signal)) ? true : undefined,
      embargoedUntil,
      headline: lineOf(headline) ?? words.headline ?? lineOf(childOf(meta, 'title')),
      slugline: lineOf(childOf(content, 'slugline')),
      publishedAt: created ?? versionCreated,
      updatedAt: versionCreated,
      summary:
        textOf(
          childrenOf(content, 'description').find((each) =>
            /summary|abstract|lead|drol:/i.test(attributeOf(each, 'role') ?? 'summary'),
          ),
        ) || words.summary,
      bodyText: words.bodyText,
      language: attributeOf(childOf(content, 'language'), 'tag') ?? attributeOf(item, 'xml:lang'),
      byline: lineOf(childOf(content, 'by')) ?? words.byline,
      dateline,
      supplier: [
        ...childrenOf(meta, 'provider'),
        ...childrenOf(childOf(item, 'rightsinfo'), 'copyrightholder'),
      ].flatMap((each) => nameOf(each) ?? attributeOf(each, 'qcode')?.replace(/^[^:]*:/, '') ?? [])[0],
      credits: [
        ...new Set([
          ...childrenOf(content, 'creditline').flatMap((each) => readCreditNames(lineOf(each))),
          ...childrenOf(content, 'infosource').flatMap((each) => nameOf(each) ?? []),
        ]),
      ],
      places: [
        ...new Set([
          ...childrenOf(content, 'located').flatMap((each) => nameOf(each) ?? []),
          ...subjects.filter(isPlace).flatMap((each) => nameOf(each) ?? []),
          ...(words.places ?? []),
        ]),
      ],
      subjects: [
        ...new Set(
          subjects
            .filter((each) => !isPlace(each))
            .flatMap((each) =>
              [attributeOf(each, 'qcode') ?? attributeOf(each, 'uri') ?? [], nameOf(each) ?? []].flat(),
            ),
        ),
      ],
      urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
      note: [...new Set(notes.map((note) => textOf(note)))].join('\n'),
    } satisfies Partial<Item>),
  };
}

/**
 * Reads NewsML-G2 (IPTC): single items and news messages. Every field is optional in the field: of 66 samples 44 carry a headline.
 * Pictures, video, packages and the like are named in the issues and give no item; a cancelled text item without text does.
 */
export function readNewsmlG2(root: WireElement, hints: ReportHints): ParsedReport {
  const issues: Issue[] = [];
  const items: Item[] = [];
  findAll(root, ...itemNames).forEach((element, at) => {
    const guid = attributeOf(element, 'guid') ?? `number ${at + 1}`;
    const kind = codeOf(childOf(element, 'itemmeta', 'itemclass')) ?? 'text';
    if (element.name !== 'newsitem') {
      issues.push({ code: 'not-a-report', message: `${guid}: ${whyNotText[element.name]}`, item: at });
      return;
    }
    if (!/^(text|composite|nsrt|news)$/.test(kind)) {
      issues.push({ code: 'not-text', message: `${guid} is of class "${kind}"; the desk reads text.`, item: at });
      return;
    }
    const item = readNewsItem(element, at, hints);
    if (
      item.bodyText === undefined &&
      item.headline === undefined &&
      item.summary === undefined &&
      item.status !== 'canceled'
    ) {
      issues.push({
        code: 'no-text',
        message: `${guid} carries no words: its content is held elsewhere or is data.`,
        item: at,
      });
      return;
    }
    items.push(item);
  });
  const refusedAll = items.length === 0;
  if (refusedAll && issues.length === 0)
    issues.push({ code: 'no-text', message: 'The NewsML-G2 message holds no item.' });
  return { ok: !refusedAll, format: 'newsml-g2', items, issues };
}
