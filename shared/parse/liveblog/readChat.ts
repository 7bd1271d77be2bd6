import type { Item, ParsedReport } from '../../model/item.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';

/** "[23/12/2015, 18:42:10] Desk: …", "12/23/15, 6:42 PM - Desk: …": how messengers write a chat out. A line without a sender is the messenger's own. */
const stampedLine =
  /^[\u200e\u200f\u202a\u202c]{0,3}\[?(\d{1,4})([/.-])(\d{1,2})\2(\d{2,4}),?\s(\d{1,2}:\d{2})(?::\d{2})?(?:[\s\u202f]([AaPp])\.?[Mm]\.?)?(?:\]|\s[-–])\s/u;
const senderLead = /^[\u200e\u200f\u202a\u202c]{0,3}([^:]{1,60}):\s(?=\S)/u;

interface Message {
  stamp: RegExpExecArray;
  span: [number, number];
  sender?: string;
  lines: string[];
}

/** No chat that a desk is sent is longer; as many as a feed may have items. */
const mostMessages = 10_000;

function readMessages(page: string): Message[] {
  const messages: Message[] = [];
  for (const { 0: line, index } of page.matchAll(/[^\r\n]+/g)) {
    const words = line.trimEnd();
    const stamp = stampedLine.exec(words.slice(0, 60));
    if (stamp) {
      if (messages.length > mostMessages) break;
      const rest = words.slice(stamp[0].length);
      const sender = senderLead.exec(rest.slice(0, 80));
      const said = sender ? [rest.slice(sender[0].length).trim()] : [];
      messages.push({ stamp, span: [index, index + words.length], lines: said, ...(sender && { sender: sender[1]! }) });
    } else if (words.trim() !== '') {
      const last = messages.at(-1);
      if (last === undefined) return [];
      last.lines.push(words.trim());
      last.span[1] = index + words.length;
    }
  }
  return messages;
}

/** Whether a chat's days stand before their months; undefined where nothing in it tells. */
function findDayFirst(messages: readonly Message[]): boolean | undefined {
  if (messages.some(({ stamp }) => stamp[2] === '.' || Number(stamp[1]) > 12)) return true;
  if (messages.some(({ stamp }) => Number(stamp[3]) > 12)) return false;
  // Of the countries that count to twelve and write the month in numbers, those with slashes and two digits of the year put it first.
  return messages.every(({ stamp }) => stamp[6] !== undefined && stamp[4]!.length === 2) ? false : undefined;
}

function dateOf({ stamp }: Message, dayFirst: boolean | undefined, hints: ReportHints): string | undefined {
  const [, first, , second, last, clock, half] = stamp;
  const pad = (number: string) => number.padStart(2, '0');
  const time = half === undefined ? pad(clock!) : `${clock} ${half}M`;
  if (first!.length === 4) return readDate(`${first}-${pad(second!)}-${pad(last!)} ${time}`, hints);
  if (dayFirst === undefined) return undefined;
  const [day, month] = dayFirst ? [first!, second!] : [second!, first!];
  return readDate(`${last!.length === 2 ? `20${last}` : last}-${pad(month)}-${pad(day)} ${time}`, hints);
}

/**
 * Reads a chat as messengers export it: one item a message, its sender as byline. Undefined where the page does not begin with a stamped
 * message or has but one. Never guesses whether 06/02 is a day or a month.
 */
export function readChat(page: string, hints: ReportHints): ParsedReport | undefined {
  if (!stampedLine.test(page.slice(0, 200).trimStart())) return undefined;
  const messages = readMessages(page.startsWith('\ufeff') ? page.slice(1) : page);
  const told = messages.slice(0, mostMessages).filter(({ sender, lines }) => sender !== undefined && lines.length > 0);
  if (told.length < 2) return undefined;
  const dayFirst = findDayFirst(messages);
  const items = told.map((message, position): Item => {
    const publishedAt = dateOf(message, dayFirst, hints);
    return {
      position,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      bodyText: message.lines.join('\n'),
      byline: message.sender!,
      sourceSpan: message.span,
    };
  });
  const report: ParsedReport = { ok: true, format: 'live-blog', items, issues: [] };
  if (items.some(({ publishedAt }) => publishedAt === undefined))
    report.issues.push({
      code: 'day-unclear',
      message: 'The days of this chat could be months: its messages are filed under the time of receipt.',
    });
  if (messages.length > mostMessages)
    report.issues.push({
      code: 'cut-off',
      message: `The chat holds more than ${mostMessages} messages; only those were read.`,
    });
  return report;
}
