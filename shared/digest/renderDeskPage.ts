import { type AlarmText, alarmTexts, type SweptAlarm } from '../model/alarmTexts.ts';
import type { EditionId } from '../model/edition.ts';
import type { Instant } from '../model/time.ts';
import { Markup, markup } from '../text/markup.ts';
import { pageStyles } from './pageStyles.ts';

/** Something that the sweep found: which alarm of the list it is, and the particulars. */
export interface Trouble {
  alarm: SweptAlarm;
  says: string;
}

/** How the desk stands, as the sweep saw it. */
export interface DeskStanding {
  at: Instant;
  troubles: Trouble[];
  /** Feeds by how they are, and a sentence on each that is not well. */
  feeds: { known: number; unwell: string[] };
  queues: { name: string; waiting: number; givenUp: number }[];
  /** The editions of two days, newest first, with what became of their mails. */
  editions: { editionId: EditionId; frozenAt?: Instant; queuedAt?: Instant; mails: ReadonlyMap<string, number> }[];
}

const mostUnwell = 40;

/**
 * The one page for an editor: does anything need somebody, is news coming in, is it filed, did readers get it? Made anew every hour; for a
 * phone as for a desk, without JavaScript. No address of a reader is on it.
 */
export function renderDeskPage({ at, troubles, feeds, queues, editions }: DeskStanding): string {
  const stopped = queues.some(({ givenUp }) => givenUp > 0);
  return markup`<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>The desk</title><style>${new Markup(pageStyles)}</style></head>
<body><main><h1>The desk</h1>
<p class="meta">As it stood at ${moment(at)}. A page older than two hours says that the sweep itself is not running: the alarm SweepSilent tells what to do.</p>
<section id="troubles"><h2>Needs somebody</h2>${troubles.length === 0 ? markup`<p>Nothing.</p>` : troubles.map(renderTrouble)}</section>
<section id="feeds"><h2>Outlets</h2><p>${feeds.known - feeds.unwell.length} of ${feeds.known} feeds answer and bring news.</p>${feeds.unwell.length > 0 && markup`<ul>${feeds.unwell.slice(0, mostUnwell).map((sentence) => markup`<li>${sentence}</li>`)}</ul>`}${feeds.unwell.length > mostUnwell && markup`<p>And ${feeds.unwell.length - mostUnwell} more: dateline feeds health names them.</p>`}</section>
<section id="queues"><h2>On the way</h2><p>${stopped ? 'Some messages were given up; each waits for a person.' : 'Nothing was given up.'}</p><ul>${queues.map(({ name, waiting, givenUp }) => markup`<li>${name}: ${waiting} wait, ${givenUp} given up</li>`)}</ul></section>
<section id="editions"><h2>Editions</h2>${editions.length === 0 ? markup`<p>None within two days.</p>` : markup`<ul>${editions.map(renderEdition)}</ul>`}</section>
</main></body></html>
`.html;
}

function renderTrouble({ alarm, says }: Trouble): Markup {
  const { notice, remedy }: AlarmText = alarmTexts[alarm];
  return markup`<article><h3>${says}</h3><p><strong>Readers notice.</strong> ${notice}</p><p><strong>What to do.</strong> ${remedy}</p></article>`;
}

function renderEdition({ editionId, frozenAt, queuedAt, mails }: DeskStanding['editions'][number]): Markup {
  const told = [...mails].map(([state, count]) => `${count} ${state.toLowerCase()}`).join(', ');
  const cut = frozenAt === undefined ? 'not cut yet' : `cut at ${moment(frozenAt)}`;
  const sent = frozenAt !== undefined && queuedAt === undefined ? ', not sent out yet' : '';
  return markup`<li>${editionId}: ${cut}${sent}${told === '' ? '' : `; mails: ${told}`}</li>`;
}

/** 2016-11-15 06:00 UTC. */
function moment(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
