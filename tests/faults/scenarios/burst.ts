import { drop, football, hatay, mosul, raqqa, rss, sinjar, wire } from './papers.ts';
import type { Scenario } from './scenario.ts';

/** Four suppliers at once, each with events of its own: no order is promised among them. */
export const burst: Scenario = {
  name: 'burst',
  from: '2016-11-14T12:00:00.000Z',
  async act(desk, driver) {
    const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', fileName: undefined };
    const listed = [raqqa, football].map((words, at) => ({
      ...words,
      guid: `lw-${at}`,
      at: `2016-11-14T1${at}:00:00.000Z`,
    }));
    await drop(desk, rss(listed), '2016-11-14T11:58:00.000Z', feed);
    await drop(desk, wire({ uri: 'mosul', at: '2016-11-14T10:30:00Z', ...mosul }), '2016-11-14T11:58:00.000Z');
    await drop(desk, wire({ uri: 'deir', at: '2016-11-14T10:40:00Z', ...hatay }), '2016-11-14T11:59:00.000Z');
    await drop(desk, wire({ uri: 'sinjar', at: '2016-11-14T10:50:00Z', ...sinjar }), '2016-11-14T11:59:00.000Z');
    await driver.finish();
  },
};
