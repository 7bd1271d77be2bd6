import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { collapseSpace } from '../../text/collapseSpace.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { readDate } from '../readDate.ts';
import { readLink } from '../readLink.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { readCreditNames } from './readCreditNames.ts';
import { readStatus } from './readStatus.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
};
const list = (value: unknown): Json[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isObject);
const names = (value: unknown): string[] => list(value).flatMap((each) => words(each.name) ?? []);

const unreadTypes = /^(?:picture|photo|video|audio|graphic|animation|event|planning|component)$/i;

export function isNinjs(value: unknown): value is Json {
  return (
    (isObject(value) &&
      (words(value.uri) ?? words(value.guid)) !== undefined &&
      [
        'versioncreated',
        'versionCreated',
        'pubstatus',
        'pubStatus',
        'body_text',
        'body_xhtml',
        'body_html',
        'bodies',
        'headlines',
        'representationtype',
        'representationType',
        'firstcreated',
        'firstCreated',
        'renditions',
      ].some((key) => key in value)) ||
    (isObject(value) && words(value.uri) !== undefined && unreadTypes.test(words(value.type) ?? ''))
  );
}

/** ninjs 1 names its bodies `body_text`, `body_xhtml`; ninjs 2 and 3 list `bodies` with a role and a content type. HTML keeps paragraphs, so it wins. */
function readBody(item: Json): { text?: string; html?: string } {
  const candidates: { html: boolean; value: string }[] = [];
  for (const body of list(item.bodies)) {
    const value = words(body.value);
    const type = `${words(body.contentType) ?? words(body.contenttype) ?? ''} ${words(body.role) ?? ''}`;
    if (value !== undefined && !/json/i.test(type))
      candidates.push({ html: /html|xml/i.test(type) || /<p[\s>]/i.test(value), value });
  }
  for (const [key, each] of Object.entries(item)) {
    const value = words(each);
    if (value !== undefined && /^body[_-]?(?!json)/.test(key))
      candidates.push({ html: /html|xml|nitf/i.test(key) || /<p[\s>]/i.test(value), value });
  }
  const best = candidates.find((each) => each.html) ?? candidates[0];
  if (best === undefined) return {};
  if (best.html) return { text: htmlToText(best.value) || undefined, html: best.value };
  return { text: best.value.split(/\r?\n/).map(collapseSpace).filter(Boolean).join('\n') };
}

function readItem(item: Json, position: number, hints: ReportHints): Item {
  const first = (...keys: string[]) => keys.map((key) => words(item[key])).find((each) => each !== undefined);
  const date = (...keys: string[]) => readDate(first(...keys) ?? '', hints);
  const headlines = list(item.headlines);
  const main = headlines.find((each) => /main|headline/i.test(words(each.role) ?? 'main')) ?? headlines[0];
  const descriptions = list(item.descriptions);
  const description =
    words(
      (
        descriptions.find((each) => /summary|main|lead|abstract/i.test(words(each.role) ?? 'summary')) ??
        descriptions[0]
      )?.value,
    ) ?? first('description_text', 'description_xhtml', 'description_html', 'description');
  const body = readBody(item);
  const embargoedUntil = date('embargoed', 'embargoedUntil', 'embargoeduntil');
  // One that cannot be read holds until the supplier frees the item.
  const embargoed = first('embargoed', 'embargoedUntil', 'embargoeduntil') !== undefined;
  const stated = readStatus(first('pubStatus', 'pubstatus'));
  const version = Number(first('version') ?? Number.NaN);
  const urgency = Number(first('urgency') ?? Number.NaN);
  const link = list(item.altIds ?? item.altids)
    .flatMap((each) => words(each.value) ?? [])
    .find((value) => /^https?:/.test(value));
  const headline = words(main?.value) ?? first('headline', 'title', 'name');
  const signals = [
    first('signal'),
    ...(Array.isArray(item.signals) ? item.signals.map(words) : []),
    first('profile'),
  ].join(' ');
  return {
    position,
    ...keepStated({
      guid: first('uri', 'guid'),
      version: Number.isInteger(version) && version >= 0 ? version : undefined,
      status: embargoed && (stated ?? 'usable') === 'usable' ? 'embargoed' : stated,
      correction: /correct/i.test(signals) ? true : undefined,
      embargoedUntil,
      headline: headline === undefined ? undefined : collapseSpace(htmlToText(headline)),
      slugline: first('slugline'),
      url: readLink(link ?? first('link', 'url') ?? ''),
      publishedAt: date(
        'contentCreated',
        'contentcreated',
        'firstCreated',
        'firstcreated',
        'versionCreated',
        'versioncreated',
      ),
      updatedAt: date('versionCreated', 'versioncreated'),
      summary: description === undefined ? undefined : htmlToText(description),
      bodyText: body.text,
      bodyHtml: body.html,
      language: first('language'),
      byline: first('by', 'byline'),
      dateline: first('dateline'),
      supplier: first('provider', 'copyrightHolder', 'copyrightholder') ?? names(item.rightsinfo)[0],
      credits: [
        ...new Set([
          ...names(item.infoSources ?? item.infosources ?? item.infosource),
          ...readCreditNames(first('creditline', 'creditLine', 'source')),
        ]),
      ],
      places: [
        ...new Set([
          ...names(item.places ?? item.place),
          ...(first('located') === undefined ? [] : [first('located')!]),
        ]),
      ],
      subjects: [
        ...new Set(
          list(item.subjects ?? item.subject).flatMap((each) =>
            [words(each.code) ?? words(each.uri) ?? [], words(each.name) ?? []].flat(),
          ),
        ),
      ],
      urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
      note: first('edNote', 'ednote', 'editorialNote', 'embargoedReason', 'embargoedreason'),
    } satisfies Partial<Item>),
  };
}

/** Reads ninjs 1.x to 3.x (IPTC): one item, or a list of them. Pictures, video, events and plans are named in the issues and give none. */
export function readNinjs(value: Json | unknown[], hints: ReportHints): ParsedReport {
  const issues: Issue[] = [];
  const items: Item[] = [];
  (Array.isArray(value) ? value : [value]).forEach((each: unknown, at) => {
    if (!isObject(each)) {
      issues.push({ code: 'unreadable-item', message: `Item ${at + 1} is no JSON object; it was left out.`, item: at });
      return;
    }
    const type = words(each.type)?.toLowerCase();
    const guid = words(each.uri) ?? words(each.guid) ?? `Item ${at + 1}`;
    if (type !== undefined && unreadTypes.test(type)) {
      issues.push({ code: 'not-text', message: `${guid} is of type "${type}"; the desk reads text.`, item: at });
      return;
    }
    const item = readItem(each, at, hints);
    if (
      item.bodyText === undefined &&
      item.headline === undefined &&
      item.summary === undefined &&
      item.status !== 'canceled'
    ) {
      issues.push({ code: 'no-text', message: `${guid} carries no words.`, item: at });
      return;
    }
    items.push(item);
  });
  return { ok: items.length > 0, format: 'ninjs', items, issues };
}
