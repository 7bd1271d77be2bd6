import type { ParsedReport } from '../model/item.ts';
import type { Issue } from '../model/report.ts';
import { type JsonValue, parseJson } from './parseJson.ts';
import { readBrokenList } from './readBrokenList.ts';
import { isJsonFeed, readJsonFeed } from './readJsonFeed.ts';
import type { ReportHints } from './reportHints.ts';
import { sayTruncated } from './sayTruncated.ts';
import { mostMembers, mostValues } from './thinJson.ts';
import { isNinjs, readNinjs } from './wire/readNinjs.ts';

/** A list in which twenty members are broken has said so. */
const mostIssues = 20;

/** Reads one JSON value as JSON Feed or ninjs; undefined when it is neither, or no JSON. */
export function readJson(text: string, hints: ReportHints): ParsedReport | undefined {
  const whole = parseJson(text);
  return whole === undefined ? readWhatIsLeft(text, hints) : readJsonValue(whole, hints);
}

/** A value as JSON Feed or ninjs; undefined when it is neither. */
export function readJsonValue({ value, cut }: JsonValue, hints: ReportHints): ParsedReport | undefined {
  const report = readValue(value, hints);
  if (cut) report?.issues.push(sayThinned(report.items.length));
  return report;
}

function readValue(value: unknown, hints: ReportHints): ParsedReport | undefined {
  if (isNinjs(value)) return readNinjs(value, hints);
  if (Array.isArray(value) && value.some(isNinjs)) return readNinjs(value, hints);
  const wrapped = wrappedNinjs(value);
  if (wrapped) return readNinjs(wrapped, hints);
  return isJsonFeed(value) ? readJsonFeed(value, hints) : undefined;
}

/** The list of ninjs in the envelope in which a service's API sends it: `{"items": […]}`, `{"data": […]}`. A JSON Feed says that it is one. */
function wrappedNinjs(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('version' in value && /jsonfeed/i.test(String(value.version))) return undefined;
  for (const each of Object.values(value)) if (Array.isArray(each) && each.some(isNinjs)) return each;
  return undefined;
}

function sayThinned(itemCount: number): Issue {
  const message = `The document holds more than the desk reads of one, ${mostMembers} members of a list and ${mostValues} values in all: ${itemCount} items were read, and the rest was left out.`;
  return { code: 'cut-off', message };
}

/** A feed or a list of ninjs that is cut off, or has a broken member: the others are read. */
function readWhatIsLeft(text: string, hints: ReportHints): ParsedReport | undefined {
  const list = readBrokenList(text);
  if (list === undefined || list.members.length === 0) return undefined;
  const { around, members, broken, cut, thinned } = list;
  const report = readValue(
    around === undefined || typeof around !== 'object' ? members : { ...around, items: members },
    hints,
  );
  if (report === undefined) return undefined;
  const issues = broken.slice(0, mostIssues).map(
    (place): Issue => ({
      code: 'unreadable-item',
      message: `Item ${place + 1} is no JSON; it was left out.`,
      item: place,
    }),
  );
  if (cut) issues.push(sayTruncated(members.length));
  if (thinned) issues.push(sayThinned(report.items.length));
  return { ...report, issues: [...report.issues, ...issues] };
}
