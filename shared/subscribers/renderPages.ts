import { createHash } from 'node:crypto';
import { leastKilled, type Preferences, type Subscriber, Topic } from '../model/subscriber.ts';
import type { Day } from '../model/time.ts';
import { weekdayOf } from '../model/zone.ts';
import { dropTrailing } from '../text/dropTrailing.ts';
import { type Content, Markup, markup } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import { type Choice, type Choices, choiceGroups, type GroupedChoice } from './choices.ts';
import { type PageLocale, type PageProblem, type PageWords, pageWordsOf } from './pageWords.ts';

const styles = `:root{color-scheme:light dark;--page:#efece5;--sheet:#fff;--ink:#22262b;--mute:#625f59;--link:#1a4f80;--rule:#807b72;--button:#1a4f80;--on:#fff;--bad:#8a1c14}
@media (prefers-color-scheme:dark){:root{--page:#0f1215;--sheet:#1b1f24;--ink:#f1f3f5;--mute:#a9b1ba;--link:#8fc1ea;--rule:#7b848e;--button:#8fc1ea;--on:#0f1215;--bad:#ffb4aa}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.55 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:36rem;margin:0 auto;background:var(--sheet);padding:1.4rem clamp(1rem,5vw,2.2rem) 2.4rem;min-height:100vh}
nav{display:flex;justify-content:space-between;font-size:.9rem}
a{color:var(--link)}
h1{font:700 1.8rem/1.2 Georgia,'Times New Roman',serif;margin:1.4rem 0 .6rem}
.mute{color:var(--mute);font-size:.92rem}
.bad{color:var(--bad);font-weight:600}
label{display:block;margin:.25rem 0}
.name{font-weight:600;margin:1rem 0 .3rem;display:block}
fieldset{border:0;padding:0;margin:1.4rem 0 0}
legend{font-weight:600;padding:0;margin:0 0 .2rem}
summary{cursor:pointer;padding:.55rem 0;min-height:44px;font-weight:600}
summary .mute{font-weight:400}
.save{position:sticky;bottom:0;background:var(--sheet);margin-top:1.3rem}
.save button{margin:.5rem 0}
.many{columns:2 11rem;margin-top:.4rem}
.many label{break-inside:avoid;margin:0;padding:.35rem 0}
input[type=email],input[type=text],select{width:100%;font:inherit;color:inherit;background:transparent;border:1px solid var(--rule);border-radius:6px;padding:.6rem .7rem}
select option{color:#22262b;background:#fff}
button{font-family:inherit;font-size:1rem;font-weight:600;line-height:1.2;color:var(--on);background:var(--button);border:0;border-radius:6px;padding:.8rem 1.3rem;margin:1.3rem 0 .8rem;cursor:pointer;min-height:44px}
button.plain{color:var(--link);background:none;border:1px solid var(--rule);margin:.3rem 0}h2{font:700 1.3rem/1.3 Georgia,'Times New Roman',serif;margin:2rem 0 .4rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/**
 * The pages' Content-Security-Policy: no script, nothing from elsewhere, the one style sheet by its hash, forms to ourselves only. To be
 * sent with every page.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Where the forms go, and in which language the page speaks. `token` travels in a hidden field. */
export interface PageFrame {
  siteUrl: string;
  locale: PageLocale;
  token?: string;
}

/** The form to subscribe by. `email` and `problem` come back when it was filled in wrongly. */
export function renderSubscribePage(frame: PageFrame, again: { email?: string; problem?: PageProblem } = {}): string {
  const words = pageWordsOf(frame.locale);
  const { subscribe } = words;
  return layOut(frame, subscribe.title, 'subscribe', [
    markup`<p>${subscribe.lead}</p>`,
    again.problem && markup`<p class="bad" role="alert" id="problem">${words.problems[again.problem]}</p>`,
    markup`<form method="post" action="${actionOf(frame, 'subscribe')}">
<label class="name" for="email">${subscribe.email}</label>
<input type="email" id="email" name="email" required maxlength="254" autocomplete="email" dir="ltr" value="${again.email ?? ''}"${again.problem ? markup` aria-invalid="true" aria-describedby="problem"` : ''}>
<div class="trap" aria-hidden="true"><label>Website <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>
${renderFrameChoice(frame.locale, subscribe.frame)}
<button type="submit">${subscribe.button}</button>
</form>
<p class="mute">${subscribe.promise}</p>`,
  ]);
}

/** The answer to every address alike, so that nobody learns who is subscribed. */
export function renderCheckMailPage(frame: PageFrame): string {
  const { checkMail } = pageWordsOf(frame.locale);
  return layOut(frame, checkMail.title, 'subscribe', [
    markup`<p>${checkMail.text}</p><p class="mute"><a href="${actionOf(frame, 'subscribe')}">${checkMail.again}</a></p>`,
  ]);
}

/** What the link in the confirmation mail opens: a button, for mail programs follow links by themselves and must not confirm anything. */
export function renderConfirmPage(frame: PageFrame): string {
  const { confirm } = pageWordsOf(frame.locale);
  return layOut(frame, confirm.title, 'confirm', [
    markup`<p>${confirm.text}</p>`,
    renderTokenForm(frame, 'confirm', confirm.button),
  ]);
}

/** `next`: when the first digest comes, if it does. */
export function renderConfirmedPage(frame: PageFrame, preferencesUrl?: string, next?: NextDigest): string {
  const { confirmed } = pageWordsOf(frame.locale);
  const address = readWebUrl(preferencesUrl);
  return layOut(frame, confirmed.title, 'confirm', [
    markup`<p>${confirmed.text}</p>`,
    next && markup`<p>${sayNext(next, frame.locale)}</p>`,
    address !== undefined && markup`<p><a href="${address}">${confirmed.change}</a></p>`,
  ]);
}

export function renderPreferencesPage(
  frame: PageFrame,
  preferences: Preferences,
  choices: Choices,
  notice: {
    saved?: boolean;
    next?: NextDigest;
    problem?: PageProblem;
    /** Of a reader who is mailed nothing: why. */
    standing?: Exclude<Subscriber['status'], 'active'>;
  } = {},
): string {
  const words = pageWordsOf(frame.locale);
  const text = words.preferences;
  const box = (name: string, choice: Choice, chosen: readonly string[]): Markup =>
    markup`<label><input type="checkbox" name="${name}" value="${choice.id}"${chosen.includes(choice.id) && markup` checked`}> ${choice[frame.locale]}</label>`;
  const several = (
    name: string,
    title: string,
    offered: readonly Choice[],
    chosen: readonly string[],
  ): Markup | undefined =>
    offered.length === 0
      ? undefined
      : markup`<fieldset><legend>${title}</legend><div class="many">${offered.map((choice) => box(name, choice, chosen))}</div></fieldset>`;
  /** A long list, folded by what its choices are: a fold in which something is chosen stands open. */
  const folded = (
    name: string,
    title: string,
    offered: readonly GroupedChoice[],
    chosen: readonly string[],
  ): Markup | undefined =>
    offered.length === 0
      ? undefined
      : markup`<fieldset><legend>${title}</legend>${choiceGroups.map((group) => {
          const inside = offered.filter((choice) => choice.group === group);
          const ticked = inside.filter(({ id }) => chosen.includes(id)).length;
          const boxes = inside.map((choice) => box(name, choice, chosen));
          if (inside.length === 0) return undefined;
          if (group === 'countries') return markup`${boxes}`;
          return markup`<details${ticked > 0 && markup` open`}><summary>${text.groups[group]} <span class="mute">${text.folded(ticked, inside.length)}</span></summary><div class="many">${boxes}</div></details>`;
        })}</fieldset>`;
  const one = <Name extends string>(name: string, title: string, offered: Record<Name, string>, chosen: Name): Markup =>
    markup`<fieldset><legend>${title}</legend>${(Object.entries(offered) as [Name, string][]).map(
      ([value, label]) =>
        markup`<label><input type="radio" name="${name}" value="${value}"${value === chosen && markup` checked`}> ${label}</label>`,
    )}</fieldset>`;
  return layOut(frame, text.title, 'preferences', [
    notice.saved &&
      markup`<p role="status"><strong>${text.saved}</strong>${notice.next && ` ${sayNext(notice.next, frame.locale)}`}</p>`,
    notice.problem && markup`<p class="bad" role="alert">${words.problems[notice.problem]}</p>`,
    notice.standing &&
      markup`<p class="bad" role="status">${text.standing[notice.standing]}</p>${
        notice.standing !== 'suppressed' &&
        markup`<p><a href="${actionOf(frame, 'subscribe')}">${words.unsubscribed.again}</a></p>`
      }`,
    markup`<p class="mute">${text.lead} ${text.nothingChosen}</p>
<form method="post" action="${actionOf(frame, 'preferences')}">
<input type="hidden" name="token" value="${frame.token ?? ''}">
${folded('place', text.places, choices.places, preferences.placeIds)}
${folded('actor', text.actors, choices.actors, preferences.actorIds)}
${several('language', text.languages, choices.languages, preferences.languages)}
${several('topic', text.topics, topicChoices(), preferences.topics)}
${one('leastStatus', text.leastStatus, text.leastStatuses, preferences.leastStatus)}
${one('frequency', text.frequency, text.frequencies, preferences.frequency)}
${one('quietDays', text.quietDays, text.quietChoices, preferences.quietDays)}
${renderFrameChoice(preferences.frame, text.frame)}
<label class="name" for="hour">${text.hour}</label>
<select id="hour" name="hour" dir="ltr">${Array.from(
      { length: 24 },
      (_, hour) =>
        markup`<option value="${hour}"${hour === preferences.hour && markup` selected`}>${String(hour).padStart(2, '0')}:00</option>`,
    )}</select>
<label class="name" for="timeZone">${text.timeZone}</label>
<input type="text" id="timeZone" name="timeZone" list="zones" maxlength="64" dir="ltr" aria-describedby="zoneNote" value="${preferences.timeZone}">
<p class="mute" id="zoneNote">${text.timeZoneNote}</p>
<datalist id="zones">${choices.timeZones.map((zone) => markup`<option value="${zone}"></option>`)}</datalist>
${renderAlertChoice(preferences, text.alerts)}
<div class="save"><button type="submit">${text.button}</button></div>
</form>
<h2>${text.data.title}</h2>
<p>${text.data.text}</p>
<form method="post" action="${actionOf(frame, 'export')}"><input type="hidden" name="token" value="${frame.token ?? ''}"><button class="plain" type="submit">${text.data.export}</button></form>
<form method="post" action="${actionOf(frame, 'erase')}"><input type="hidden" name="token" value="${frame.token ?? ''}"><button class="plain" type="submit">${text.data.erase}</button></form>`,
  ]);
}

function renderAlertChoice({ alerts }: Preferences, text: PageWords['preferences']['alerts']): Markup {
  const option = (value: number | '', label: string, chosen: boolean): Markup =>
    markup`<option value="${value}"${chosen && markup` selected`}>${label}</option>`;
  return markup`<fieldset><legend>${text.title}</legend><p class="mute">${text.lead}</p>
<label class="name" for="alertKilled">${text.killed}</label>
<select id="alertKilled" name="alertKilled">${option('', text.none, alerts?.killed === undefined)}${leastKilled.map((killed) => option(killed, text.atLeast(killed), alerts?.killed === killed))}</select>
<label><input type="checkbox" name="alertChemical" value="yes"${alerts?.chemical && markup` checked`}> ${text.chemical}</label>
<label class="name" for="alertsADay">${text.mostADay}</label>
<select id="alertsADay" name="alertsADay">${[1, 3, 5].map((most) => option(most, String(most), most === (alerts?.mostADay ?? 3)))}</select>
</fieldset>`;
}

/** What erasing asks once more, because it cannot be taken back. */
export function renderErasePage(frame: PageFrame): string {
  const { erase } = pageWordsOf(frame.locale);
  return layOut(frame, erase.title, 'preferences', [
    markup`<p>${erase.text}</p><form method="post" action="${actionOf(frame, 'erase')}"><input type="hidden" name="token" value="${frame.token ?? ''}"><input type="hidden" name="sure" value="yes"><button type="submit">${erase.button}</button></form>`,
  ]);
}

export function renderErasedPage(frame: PageFrame): string {
  const { erased } = pageWordsOf(frame.locale);
  return layOut({ ...frame, token: undefined }, erased.title, 'subscribe', [
    markup`<p role="status">${erased.text}</p>`,
  ]);
}

/** What a link to unsubscribe opens. Opening it changes nothing; the button, and a mail program's own one-click POST, do. */
export function renderUnsubscribePage(frame: PageFrame): string {
  const { unsubscribe } = pageWordsOf(frame.locale);
  return layOut(frame, unsubscribe.title, 'unsubscribe', [
    markup`<p>${unsubscribe.text}</p>`,
    renderTokenForm(frame, 'unsubscribe', unsubscribe.button),
  ]);
}

export function renderUnsubscribedPage(frame: PageFrame): string {
  const { unsubscribed } = pageWordsOf(frame.locale);
  return layOut(frame, unsubscribed.title, 'unsubscribe', [
    markup`<p>${unsubscribed.text}</p><p><a href="${actionOf(frame, 'subscribe')}">${unsubscribed.again}</a></p>`,
  ]);
}

export function renderErrorPage(frame: PageFrame, problem: PageProblem): string {
  const words = pageWordsOf(frame.locale);
  return layOut(frame, words.problem, 'subscribe', [
    markup`<p role="alert">${words.problems[problem]}</p><p><a href="${actionOf(frame, 'subscribe')}">${words.subscribe.button}</a></p>`,
  ]);
}

/** A day and an hour, as clocks in the reader's zone show them. */
export interface NextDigest {
  day: Day;
  hour: number;
  timeZone: string;
}

function sayNext({ day, hour, timeZone }: NextDigest, locale: PageLocale): string {
  const words = pageWordsOf(locale);
  const time = `${String(hour).padStart(2, '0')}:00`;
  const [year, month, date] = day.split('-').map(Number);
  const named = `${words.weekdays[weekdayOf(day)]} ${date} ${words.months[(month ?? 1) - 1]} ${year}`;
  return words.preferences.next(`${named}${words.comma}${time} (${timeZone})`);
}

type PagePath = 'subscribe' | 'confirm' | 'preferences' | 'unsubscribe' | 'export' | 'erase';

function actionOf(frame: PageFrame, path: PagePath): string {
  const address = readWebUrl(`${dropTrailing(frame.siteUrl, '/')}/subscription/${path}?lang=${frame.locale}`);
  if (address === undefined) throw new Error('the site address must be absolute http(s)');
  return address;
}

function topicChoices(): Choice[] {
  const [en, ar] = [pageWordsOf('en').preferences.topicNames, pageWordsOf('ar').preferences.topicNames];
  return Topic.options.map((id) => ({ id, en: en[id], ar: ar[id] }));
}

function renderTokenForm(frame: PageFrame, path: PagePath, button: string): Markup {
  return markup`<form method="post" action="${actionOf(frame, path)}"><input type="hidden" name="token" value="${frame.token ?? ''}"><button type="submit">${button}</button></form>`;
}

function renderFrameChoice(chosen: PageLocale, title: string): Markup {
  const names: [PageLocale, string][] = [
    ['en', 'English'],
    ['ar', 'العربية'],
  ];
  return markup`<fieldset><legend>${title}</legend>${names.map(
    ([locale, name]) =>
      markup`<label lang="${locale}"><input type="radio" name="frame" value="${locale}"${locale === chosen && markup` checked`}> ${name}</label>`,
  )}</fieldset>`;
}

function layOut(frame: PageFrame, title: string, path: PagePath, content: Content): string {
  const words = pageWordsOf(frame.locale);
  const other: PageLocale = frame.locale === 'ar' ? 'en' : 'ar';
  const token = frame.token === undefined ? '' : `&token=${encodeURIComponent(frame.token)}`;
  return markup`<!DOCTYPE html>
<html lang="${frame.locale}" dir="${frame.locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<main>
<nav><a href="${actionOf(frame, 'subscribe')}">${words.name}</a><a href="${actionOf({ ...frame, locale: other }, path)}${token}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.html;
}
