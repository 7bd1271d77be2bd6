import { drop, football, hatay, mosul, raqqa, rss } from './papers.ts';
import type { Scenario } from './scenario.ts';

/** A desk's first report: three entries of the war and one that is not, of a feed. */
export const firstRun: Scenario = {
  name: 'first-run',
  from: '2016-11-14T12:00:00.000Z',
  async act(desk, driver) {
    const items = [raqqa, mosul, hatay, football].map((words, at) => ({
      ...words,
      guid: `lw-${at}`,
      at: `2016-11-14T1${at}:00:00.000Z`,
    }));
    await drop(desk, rss(items), '2016-11-14T13:30:00.000Z', {
      feedId: 'levant-wire',
      outlet: 'Levant Wire',
      fileName: undefined,
    });
    await driver.finish();
  },
};
