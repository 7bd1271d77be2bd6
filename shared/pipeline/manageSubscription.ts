/**
 * The desk's own pages: subscribe, confirm, preferences, unsubscribe, and the archive of editions.
 *
 * | request | answer |
 * | --- | --- |
 * | GET `/` | the newest edition of the last days, or the form to subscribe |
 * | GET, POST `/subscription/subscribe` | the form; a confirmation mail, and one answer for every address alike |
 * | GET, POST `/subscription/confirm?token=` | a button; the subscription begins |
 * | GET, POST `/subscription/preferences?token=` | the choices |
 * | POST `/subscription/export`, `/subscription/erase` | everything kept about the reader as JSON; its deletion, asked once more |
 * | GET, POST `/subscription/unsubscribe?token=` | a button; the subscription ends. RFC 8058's one click is the POST |
 * | GET `/editions/<day>/<file>` | a file of an edition |
 * | GET `/editions/<file>`, `/editions/<year>/` | the archive's front, a year, corrections, feeds |
 * | GET `/editions/<day>`, `/editions/<year>` | the same with its slash |
 * | GET `/editions/desk/<name>.html` | how the desk stands, for whoever was given the address |
 *
 * A GET never changes anything: mail programs follow links by themselves.
 */
import { sitePageHeaders } from '../digest/pageHeaders.ts';
import { editionIdPattern } from '../model/edition.ts';
import type { StepContext } from '../model/step.ts';
import { Preferences, type Subscriber } from '../model/subscriber.ts';
import { addDays, epochSeconds, type Instant } from '../model/time.ts';
import type { WebAnswer, WebRequest } from '../model/web.ts';
import { wallTime } from '../model/zone.ts';
import type { DeliveryLedger } from '../stores/deliveryLedger.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { Mailer } from '../stores/mailer.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';
import type { TokenSecret } from '../stores/tokenSecret.ts';
import { applyPreferences } from '../subscribers/applyPreferences.ts';
import { composeMail } from '../subscribers/composeMail.ts';
import { confirmationMail } from '../subscribers/confirmationMail.ts';
import { mayAskAgain } from '../subscribers/mayAskAgain.ts';
import { nextDigestAt } from '../subscribers/nextDigestAt.ts';
import type { PageProblem } from '../subscribers/pageWords.ts';
import { readSubscribeForm } from '../subscribers/readSubscribeForm.ts';
import { readToken } from '../subscribers/readToken.ts';
import {
  type NextDigest,
  type PageFrame,
  pageHeaders,
  renderCheckMailPage,
  renderConfirmedPage,
  renderConfirmPage,
  renderErasedPage,
  renderErasePage,
  renderErrorPage,
  renderPreferencesPage,
  renderSubscribePage,
  renderUnsubscribedPage,
  renderUnsubscribePage,
} from '../subscribers/renderPages.ts';
import type { TokenPurpose } from '../subscribers/signToken.ts';
import { subscriptionUrl } from '../subscribers/subscriptionUrl.ts';
import { type DeskKeys, deskKeys } from './deskKeys.ts';
import { readerChoices } from './readerChoices.ts';

export interface SubscriptionStores {
  subscribers: SubscriberStore;
  editions: EditionStore;
  editionFiles: EditionFiles;
  deliveries: DeliveryLedger;
  mailer: Mailer;
  secret: TokenSecret;
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>;
}

/** Longer than SES takes for all but one mail in a thousand, and no longer than a form may take. */
const answeredAfterMs = 1500;

/** A page's request with what every answer needs. */
interface Visit {
  request: WebRequest;
  fields: URLSearchParams;
  frame: PageFrame;
  keys: DeskKeys;
  stores: SubscriptionStores;
  context: StepContext;
}

const daysLookedBack = 7;
/** Several times what the longest form of ours can send; a function's URL itself lets six megabytes through. */
const largestBodyLetters = 20_000;

export async function manageSubscription(
  asked: WebRequest,
  stores: SubscriptionStores,
  context: StepContext,
): Promise<WebAnswer> {
  // Gateways of mail ask by HEAD whether a link leads anywhere. To open a page changes nothing, and whoever asked by HEAD is sent no body.
  const request = asked.method === 'HEAD' ? { ...asked, method: 'GET' } : asked;
  const { method, path } = request;
  const file = /^\/editions\/(?:([^/]+)\/)?([^/]*)$/.exec(path);
  if (file && method === 'GET') return archiveFile(file[1] ?? '', file[2] || 'index.html', request, stores);
  if (path === '/' && method === 'GET') return newestEdition(request, stores, context);
  const visit = await openVisit(request, stores, context);
  const pages: Record<string, (visit: Visit) => Promise<WebAnswer>> = {
    '/subscription/subscribe': subscribe,
    '/subscription/confirm': confirm,
    '/subscription/preferences': preferences,
    '/subscription/unsubscribe': unsubscribe,
    '/subscription/export': exportData,
    '/subscription/erase': erase,
  };
  const page = pages[path];
  if (request.body.length > largestBodyLetters) return problemPage(visit.frame, 'too-large', 413);
  if (page && (method === 'GET' || method === 'POST')) return page(visit);
  return problemPage(visit.frame, 'not-found', 404);
}

async function openVisit(request: WebRequest, stores: SubscriptionStores, context: StepContext): Promise<Visit> {
  const fields = request.method === 'POST' ? new URLSearchParams(request.body) : new URLSearchParams();
  const token = fields.get('token') ?? request.query.token;
  return {
    request,
    fields,
    frame: { siteUrl: request.origin, locale: request.query.lang === 'ar' ? 'ar' : 'en', token },
    keys: deskKeys(await stores.secret.read()),
    stores,
    context,
  };
}

async function subscribe({ request, frame, keys, stores, context }: Visit): Promise<WebAnswer> {
  if (request.method === 'GET') return html(renderSubscribePage(frame));
  const read = readSubscribeForm(request.body);
  if (!read.ok && read.problem === 'robot') return html(renderCheckMailPage(frame));
  if (!read.ok)
    return html(
      renderSubscribePage(frame, { email: read.email, problem: read.problem === 'robot' ? undefined : read.problem }),
      400,
    );
  // Side by side: who is mailed waits for SES, and how long an answer took would tell who is a reader already.
  await Promise.all([askToConfirm(read, { frame, keys, stores, context }), stores.pause(answeredAfterMs)]);
  return html(renderCheckMailPage({ ...frame, locale: read.frame }));
}

type Asking = Pick<Visit, 'frame' | 'keys' | 'stores' | 'context'>;

async function askToConfirm(
  read: { email: string; frame: 'en' | 'ar' },
  { frame, keys, stores, context }: Asking,
): Promise<void> {
  const subscriberId = keys.idOf(read.email);
  const held = await stores.subscribers.get(subscriberId);
  // Who was erased begins anew: nothing of what they chose is left.
  const known = held?.email === undefined ? undefined : held;
  // An address that complained or bounces is mailed nothing, nor one that was just asked, and whoever typed it learns nothing of that.
  if (held?.status !== 'active' && held?.status !== 'suppressed' && mayAskAgain(held?.asked, context.now)) {
    await stores.subscribers.put({
      ...(known ?? {
        subscriberId,
        createdAt: context.now,
        preferences: Preferences.parse({ frame: read.frame }),
        // The links of before they were erased stay spent.
        ...(held?.endedAt && { endedAt: held.endedAt }),
      }),
      email: read.email,
      status: 'pending',
      asked: { at: context.now, times: (held?.asked?.times ?? 0) + 1 },
    });
    await mailConfirmation(read.email, subscriberId, read.frame, { frame, keys, stores, context });
    context.log.count('SubscriptionsAsked');
  }
}

async function mailConfirmation(
  email: string,
  subscriberId: string,
  locale: 'en' | 'ar',
  { frame, keys, stores, context }: Asking,
): Promise<void> {
  const url = subscriptionUrl('confirm', subscriberId, { siteUrl: frame.siteUrl, keys: keys.tokens, now: context.now });
  const mail = confirmationMail(`${url}&lang=${locale}`, locale);
  const raw = await composeMail({
    from: stores.mailer.senderAddress,
    to: email,
    ...mail,
    sentAt: context.now,
    language: locale,
  });
  const sent = await stores.mailer.send({ to: email, raw, subscriberId });
  // Said to the desk and not to the asker: an error here would tell who is subscribed already, to whom nothing is mailed.
  if (sent.kind !== 'sent') {
    context.log.error('A confirmation could not be mailed', { subscriberId, reason: sent.kind });
    context.log.count('ConfirmationsRefused');
  }
}

async function confirm(visit: Visit): Promise<WebAnswer> {
  const known = await subscriberOf(visit, 'confirm');
  if ('status' in known && 'body' in known) return known;
  const { frame, keys, stores, context } = visit;
  if (isSpent(visit, known)) return problemPage(frame, 'expired', 400);
  if (visit.request.method === 'GET') return html(renderConfirmPage(frame));
  if (known.status === 'suppressed') return problemPage(frame, 'failed', 403);
  let next: NextDigest | undefined;
  if (known.status !== 'active') {
    const dueAt = nextDigestAt(known.preferences, context.now, known.lastDueAt);
    const answer = await stores.subscribers.confirm(known.subscriberId, context.now, dueAt);
    if (answer === 'active') {
      context.log.count('SubscriptionsConfirmed');
      next = digestAt(dueAt, known.preferences);
    }
  }
  const url = subscriptionUrl('preferences', known.subscriberId, {
    siteUrl: frame.siteUrl,
    keys: keys.tokens,
    now: context.now,
  });
  return html(renderConfirmedPage(frame, url, next));
}

/**
 * Whether the link to confirm is of before the reader's last goodbye. Who unsubscribed has ended what they once confirmed: only a mail asked for
 * since begins anew, not the link of the first, which a mail program or whoever finds that mail may still follow.
 */
function isSpent({ frame, keys, context }: Visit, known: Subscriber): boolean {
  if (known.status === 'unsubscribed') return true;
  const read = readToken(frame.token, 'confirm', keys.tokens, context.now);
  return read.ok && known.endedAt !== undefined && read.issuedAtEpochSeconds < epochSeconds(known.endedAt);
}

async function preferences(visit: Visit): Promise<WebAnswer> {
  const known = await subscriberOf(visit, 'preferences');
  if ('status' in known && 'body' in known) return known;
  const { request, fields } = visit;
  const frame = inTheirLanguage(visit, known);
  const choices = readerChoices();
  const standing = known.status === 'active' ? undefined : known.status;
  if (request.method === 'GET') return html(renderPreferencesPage(frame, known.preferences, choices, { standing }));
  const read = applyPreferences(fields, choices);
  if (!read.ok)
    return html(renderPreferencesPage(frame, known.preferences, choices, { standing, problem: read.problem }), 400);
  const chosen = await choose(known, read.preferences, visit);
  if (chosen === 'gone') return problemPage(frame, 'bad-link', 400);
  return html(
    renderPreferencesPage({ ...frame, locale: read.preferences.frame }, read.preferences, choices, {
      saved: true,
      standing,
      next: chosen.dueAt ? digestAt(chosen.dueAt, read.preferences) : undefined,
    }),
  );
}

function digestAt(dueAt: Instant, { timeZone }: Preferences): NextDigest {
  const { day, minuteOfDay } = wallTime(dueAt, timeZone);
  return { day, hour: Math.floor(minuteOfDay / 60), timeZone };
}

/** Notes the choices and when the next digest is due by them; once more, if one was queued in the very moment. */
async function choose(
  held: Subscriber,
  preferences: Preferences,
  { stores, context }: Visit,
): Promise<{ dueAt?: Instant } | 'gone'> {
  for (let reader: Subscriber | undefined = held; reader; reader = await stores.subscribers.get(held.subscriberId)) {
    const dueAt = nextDigestAt(preferences, context.now, reader.lastDueAt);
    const answer = await stores.subscribers.choose(reader, preferences, dueAt);
    if (answer === 'gone') break;
    if (answer === 'chosen') return reader.status === 'active' ? { dueAt } : {};
  }
  return 'gone';
}

async function unsubscribe(visit: Visit): Promise<WebAnswer> {
  const { stores, request, context } = visit;
  const read = readToken(visit.frame.token, 'unsubscribe', visit.keys.tokens, context.now);
  if (!read.ok) return problemPage(visit.frame, read.problem === 'expired' ? 'expired' : 'bad-link', 400);
  const frame = inTheirLanguage(visit, await stores.subscribers.get(read.subscriberId));
  if (request.method === 'GET') return html(renderUnsubscribePage(frame));
  const ended = await stores.subscribers.end(read.subscriberId, 'unsubscribed', 'by the reader', context.now);
  if (ended === 'ended') context.log.count('SubscriptionsEnded');
  return html(renderUnsubscribedPage(frame));
}

/** Links in mails name no language: the page speaks the reader's own, unless the reader turned it. */
function inTheirLanguage({ frame, request }: Visit, reader: Subscriber | undefined): PageFrame {
  if (request.query.lang !== undefined || reader === undefined) return frame;
  return { ...frame, locale: reader.preferences.frame };
}

/** Everything that is kept about a reader, as a file. By POST, so that no link in a mail gives it away to whoever follows links. */
async function exportData(visit: Visit): Promise<WebAnswer> {
  if (visit.request.method === 'GET') return problemPage(visit.frame, 'not-found', 404);
  const known = await subscriberOf(visit, 'preferences');
  if ('status' in known && 'body' in known) return known;
  const rows = await visit.stores.deliveries.allTo(known.subscriberId);
  // Which of our workers held a row, and until when, says nothing about the reader.
  const deliveries = rows.map(({ subscriberId, owner, leaseUntilEpochMs, ...delivery }) => delivery);
  return {
    status: 200,
    headers: {
      ...pageHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="dateline-my-data.json"',
    },
    body: `${JSON.stringify({ subscriber: known, deliveries }, undefined, 2)}\n`,
  };
}

/** Asks once more, then deletes. Erasing twice is erasing once. */
async function erase(visit: Visit): Promise<WebAnswer> {
  const { frame, keys, stores, context, fields, request } = visit;
  if (request.method === 'GET') return problemPage(frame, 'not-found', 404);
  const read = readToken(frame.token, 'preferences', keys.tokens, context.now);
  if (!read.ok) return problemPage(frame, read.problem === 'expired' ? 'expired' : 'bad-link', 400);
  if (fields.get('sure') !== 'yes') return html(renderErasePage(frame));
  await stores.subscribers.erase(read.subscriberId, context.now);
  context.log.count('SubscribersErased');
  return html(renderErasedPage(frame));
}

/** The subscriber whom the token names, or the page that says why there is none; an erased one is none. */
async function subscriberOf(
  { frame, keys, stores, context }: Visit,
  purpose: TokenPurpose,
): Promise<Subscriber | WebAnswer> {
  const read = readToken(frame.token, purpose, keys.tokens, context.now);
  if (!read.ok) return problemPage(frame, read.problem === 'expired' ? 'expired' : 'bad-link', 400);
  const known = await stores.subscribers.get(read.subscriberId);
  return known?.email === undefined ? problemPage(frame, 'bad-link', 400) : known;
}

/** What may be asked for in the folder of a day, in that of a year, and beside them. */
const publicFiles: { folder: RegExp; name: RegExp }[] = [
  {
    folder: editionIdPattern,
    name: /^(?:index(?:\.ar)?\.html|digest\.(?:txt|json)|[a-z]+-[a-z]+-[a-z]+-[a-z]+\.png)$/,
  },
  { folder: /^\d{4}$/, name: /^index(?:\.ar)?\.html$/ },
  { folder: /^$/, name: /^(?:(?:index|corrections)(?:\.ar)?\.html|feed\.(?:xml|json))$/ },
  // The desk's own page: open to whoever knows its name.
  { folder: /^desk$/, name: /^[0-9a-f-]+\.html$/ },
];

async function archiveFile(
  folder: string,
  name: string,
  request: WebRequest,
  stores: SubscriptionStores,
): Promise<WebAnswer> {
  // A folder's name without its slash, as people type it.
  if (folder === '' && (editionIdPattern.test(name) || /^\d{4}$/.test(name)))
    return redirect(`${request.origin}/editions/${name}/`);
  const isPublic = publicFiles.some((each) => each.folder.test(folder) && each.name.test(name));
  const file = isPublic ? await stores.editionFiles.readArchiveFile(folder ? `${folder}/${name}` : name) : undefined;
  if (!file) return problemPage({ siteUrl: request.origin, locale: 'en' }, 'not-found', 404);
  return { status: 200, headers: { 'content-type': file.contentType, ...sitePageHeaders }, body: file.bytes };
}

async function newestEdition(
  request: WebRequest,
  stores: SubscriptionStores,
  { now }: StepContext,
): Promise<WebAnswer> {
  const today = now.slice(0, 10);
  for (let back = 0; back < daysLookedBack; back++) {
    const day = addDays(today, -back);
    if (await stores.editions.get(day)) return redirect(`${request.origin}/editions/${day}/`);
  }
  return redirect(`${request.origin}/subscription/subscribe`);
}

function redirect(location: string): WebAnswer {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

function problemPage(frame: PageFrame, problem: PageProblem, status: number): WebAnswer {
  return html(renderErrorPage(frame, problem), status);
}

function html(body: string, status = 200): WebAnswer {
  return { status, headers: { ...pageHeaders }, body };
}
