import { again, convoy, dam, drop, football, hatay, mosul, raqqa, rss, sinjar, wire } from './papers.ts';
import { first, standing } from './revisions.ts';
import type { Scenario } from './scenario.ts';

/** One strike in two reports of one list, and something else behind them. */
export const oneEvent: Scenario = {
  name: 'one-event',
  from: '2016-11-14T12:00:00.000Z',
  async act(desk, driver) {
    const items = [raqqa, again, mosul].map((words, at) => ({
      ...words,
      guid: `lw-${at}`,
      at: `2016-11-14T1${at}:00:00.000Z`,
    }));
    const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', fileName: undefined };
    await drop(desk, rss(items), '2016-11-14T13:30:00.000Z', feed);
    await driver.finish();
  },
};

/**
 * A list of eight, and another supplier's report behind it: more than the desk files one by one. Two tell of one strike, one is another's copy,
 * one is of another war.
 */
export const aList: Scenario = {
  name: 'list',
  from: '2016-11-14T12:00:00.000Z',
  async act(desk, driver) {
    const items = [raqqa, again, mosul, hatay, sinjar, convoy, football, dam].map((words, at) => ({
      ...words,
      guid: `lw-${at}`,
      at: `2016-11-14T${10 + Math.floor(at / 4)}:${10 * (at % 4)}5:00.000Z`,
    }));
    const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', fileName: undefined };
    await drop(desk, rss(items), '2016-11-14T13:30:00.000Z', feed);
    await driver.finishOnly('ingest-report');
    await drop(desk, wire({ uri: 'copy', at: '2016-11-14T11:50:00Z', ...convoy }), '2016-11-14T13:30:30.000Z');
    await driver.finishOnly('ingest-report');
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
