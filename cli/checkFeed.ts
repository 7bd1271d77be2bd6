import { mostlyWrittenIn } from '../shared/enrich/mostlyWrittenIn.ts';
import { type FeedFault, findFaults, readDates } from '../shared/feeds/findFaults.ts';
import { detectErrorPage } from '../shared/fetch/detectErrorPage.ts';
import { detectGuard } from '../shared/fetch/detectGuard.ts';
import { type FeedLink, findFeedLinks } from '../shared/fetch/findFeedLinks.ts';
import { readResponse } from '../shared/fetch/readResponse.ts';
import { type SafeFetchOptions, safeFetch } from '../shared/fetch/safeFetch.ts';
import type { Feed } from '../shared/model/feed.ts';
import type { FetchedResponse } from '../shared/model/outcome.ts';
import type { Format } from '../shared/model/report.ts';
import type { Instant } from '../shared/model/time.ts';
import { decodeText } from '../shared/parse/decodeText.ts';
import { parseReport } from '../shared/parse/parseReport.ts';

/** What a feed said when it was asked just now. */
export interface FeedCheck {
  feedId: string;
  outlet: string;
  url: string;
  /** `broken`: no news comes from it. `doubtful`: news comes, and somebody ought to look. */
  verdict: 'well' | 'doubtful' | 'broken';
  faults: FeedFault[];
  status?: number;
  /** Where the answer came from, when that is not where it was asked. */
  finalUrl?: string;
  format?: Format;
  items?: number;
  newestAt?: Instant;
  writtenIn?: string;
  /** Feeds that the page names which came instead of one. */
  feedLinks?: FeedLink[];
}

/** Asks a feed as the desk does, reads the answer as the desk does, and says what is wrong. Network trouble is an answer, not a throw. */
export async function checkFeed(feed: Feed, now: Instant, options: SafeFetchOptions = {}): Promise<FeedCheck> {
  return judgeAnswer(feed, await safeFetch({ url: feed.url }, options), now);
}

/** The same for an answer that is here already, such as a file's bytes. */
export async function judgeAnswer(feed: Feed, response: FetchedResponse, now: Instant): Promise<FeedCheck> {
  const { feedId, outlet, url } = feed;
  const asked = { feedId, outlet, url };
  if (response.kind === 'unanswered') {
    const code = response.refused ? 'not-asked' : 'no-answer';
    return { ...asked, verdict: 'broken', faults: [{ code, grave: true, sentence: response.problem }] };
  }
  const { status, finalUrl, movedTo, bytes, headers } = response;
  const answered = { ...asked, status, ...(finalUrl === feed.url ? {} : { finalUrl }) };
  const outcome = readResponse(response, undefined);
  if (outcome.kind !== 'fetched') {
    const problem = 'problem' in outcome ? outcome.problem : 'The server says that nothing changed.';
    const code = codeOf(outcome.kind, response);
    const page = code === 'page' || code === 'status' ? decodeText(bytes, headers['content-type']).text : '';
    const feedLinks = findFeedLinks(page, finalUrl);
    const sentence = `${problem}${namesFeeds(feedLinks)}`;
    return {
      ...answered,
      verdict: 'broken',
      faults: [{ code, grave: true, sentence }],
      ...(feedLinks.length > 0 ? { feedLinks } : {}),
    };
  }
  const { timeZone, country } = feed;
  const hints = { contentType: outcome.contentType, url: finalUrl, timeZone, country, receivedAt: now };
  const parsed = await parseReport(bytes, hints);
  const writtenIn = mostlyWrittenIn(parsed.items);
  const faults = findFaults(feed, { finalUrl, movedTo, parsed, writtenIn }, now);
  return {
    ...answered,
    verdict: faults.some(({ grave }) => grave) ? 'broken' : faults.length > 0 ? 'doubtful' : 'well',
    faults,
    ...(parsed.format === null ? {} : { format: parsed.format }),
    items: parsed.items.length,
    newestAt: readDates(parsed.items).at(-1),
    writtenIn,
  };
}

/** What the failure is called in JSON; the sentence is for people. */
function codeOf(kind: string, { status, bytes, headers }: FetchedResponse & { kind: 'answered' }): string {
  if (kind === 'throttled' || kind === 'gone') return kind;
  if (detectGuard(bytes, headers) !== undefined) return 'guard';
  if (status !== 200) return 'status';
  return detectErrorPage(bytes, headers) === undefined ? 'blank' : 'page';
}

function namesFeeds(links: readonly FeedLink[]): string {
  const [first, ...others] = links;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return ` The page names a feed, ${first.url}${more}: put that address into the registry.`;
}
