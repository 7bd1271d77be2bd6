import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOfReportKey, type ReportRow } from '../../../shared/stores/reportStore.ts';
import { closingOf } from './deskPapers.ts';
import { loseAnswer } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const closedAt = '2016-07-04T09:01:00.000Z';

describe('the ingestion marks', () => {
  it('say that a report was filed, with its totals and its oddities', async () => {
    const closing = closingOf({
      issues: [{ code: 'bad-date', message: 'An item is dated never.', item: 2 }],
      format: null,
    });
    expect(await desk.reports.get(closing.reportKey)).toBeUndefined();
    await desk.reports.close(closing, closedAt);
    const { seenItems: _, ...totals } = closing;
    expect(await desk.reports.get(closing.reportKey)).toEqual({ ...totals, day: '2016-07-04', closedAt });
  });

  it('are made once, however often the closing comes', async () => {
    const closing = closingOf({ reportKey: 'reports/2016/07/05/levant-wire/again' });
    loseAnswer(desk.tables, 'PutItemCommand');
    for (let time = 0; time < 3; time++) await desk.reports.close(closing, closedAt);
    const marks: ReportRow[] = [];
    for await (const mark of desk.reports.closedOn('2016-07-05')) marks.push(mark);
    expect(marks.map((mark) => mark.reportKey)).toEqual([closing.reportKey]);
  });

  it('keep the totals of the first reading: at a second one all of its items were seen before', async () => {
    const reportKey = 'reports/2016/07/05/levant-wire/twice';
    await desk.reports.close(closingOf({ reportKey, entries: 2, seenBefore: 0 }), closedAt);
    await desk.reports.close(closingOf({ reportKey, entries: 0, seenBefore: 3 }), '2016-07-05T10:00:00.000Z');
    expect(await desk.reports.get(reportKey)).toMatchObject({ entries: 2, seenBefore: 0, closedAt });
  });

  it('stand under the day that the report’s key names, whatever day it says it was received', async () => {
    const reportKey = 'wires/2016/07/06/abc/raid.txt';
    await desk.reports.close(closingOf({ reportKey, receivedAt: '2016-07-07T00:10:00.000Z' }), closedAt);
    expect((await desk.reports.get(reportKey))?.day).toBe('2016-07-06');
    expect(dayOfReportKey('elsewhere.txt')).toBeUndefined();
    expect(await desk.reports.get('elsewhere.txt')).toBeUndefined();
  });

  it('expire after four hundred days, in seconds, not milliseconds', async () => {
    const { reportKey } = closingOf();
    const { Item } = await desk.tables.send(
      new GetCommand({ TableName: 'reports', Key: { day: '2016-07-04', reportKey } }),
    );
    expect(Item?.expiresAtEpochSeconds).toBe(Date.UTC(2017, 7, 8) / 1000);
  });

  it('lists a day of more than a megabyte of marks to its end', async () => {
    const issues = Array.from({ length: 20 }, (_, item) => ({
      code: 'odd',
      message: 'An oddity of some length. '.repeat(60),
      item,
    }));
    const keys = Array.from({ length: 40 }, (_, at) => `reports/2016/07/08/levant-wire/${String(at).padStart(4, '0')}`);
    for (let at = 0; at < keys.length; at += 50)
      await Promise.all(
        keys.slice(at, at + 50).map((reportKey) => desk.reports.close(closingOf({ reportKey, issues }), closedAt)),
      );
    const listed: string[] = [];
    for await (const { reportKey } of desk.reports.closedOn('2016-07-08')) listed.push(reportKey);
    expect(listed).toEqual(keys);
  });
});
