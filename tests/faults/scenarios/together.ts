import { drop, mosul, raqqa, rss, wire } from './papers.ts';
import { first, standing } from './revisions.ts';
import type { Scenario } from './scenario.ts';

/** One strike in two reports of one list, and something else behind them. */
export const oneEvent: Scenario = {
  name: 'one-event',
  from: '2016-11-14T12:00:00.000Z',
  async act(desk, driver) {
    const more = {
      headline: 'Warplanes hit market in Raqqa, nine dead',
      text: 'Warplanes hit the central market of Raqqa in northern Syria on Monday and nine people died there, a monitor said, among them three children. Ambulances took 20 wounded to the hospital.',
    };
    const items = [raqqa, more, mosul].map((words, at) => ({
      ...words,
      guid: `lw-${at}`,
      at: `2016-11-14T1${at}:00:00.000Z`,
    }));
    const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', fileName: undefined };
    await drop(desk, rss(items), '2016-11-14T13:30:00.000Z', feed);
    await driver.finish();
  },
};

/** Two new versions of one report wait in the queue at the same time. */
export const versions: Scenario = {
  name: 'versions',
  from: '2016-11-14T12:00:00.000Z',
  before: standing,
  async act(desk, driver) {
    const told = (version: number, dead: string) =>
      wire({
        ...first,
        version,
        at: `2016-11-14T13:0${version}:00Z`,
        headline: raqqa.headline.replace('five', dead.toLowerCase()),
        text: raqqa.text.replace('Five', dead),
      });
    await drop(desk, told(2, 'Seven'), '2016-11-14T13:05:00.000Z');
    await driver.finishOnly('ingest-report');
    await drop(desk, told(3, 'Nine'), '2016-11-14T13:05:10.000Z');
    await driver.finish();
  },
};
