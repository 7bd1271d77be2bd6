import { describe, expect, it } from 'vitest';
import { matchesEventPattern } from '../../../local/cloud/matchesEventPattern.ts';
import { nextRunAt } from '../../../local/cloud/nextRunAt.ts';

describe('a schedule of EventBridge Scheduler', () => {
  const next = (expression: string, after: string, zone = 'UTC') =>
    nextRunAt(expression, zone, new Date('2016-07-01T10:02:30Z'), new Date(after)).toISOString();

  it('counts a rate from its own beginning', () => {
    expect(next('rate(5 minutes)', '2016-07-01T10:02:30Z')).toBe('2016-07-01T10:07:30.000Z');
    expect(next('rate(5 minutes)', '2016-07-01T10:07:29Z')).toBe('2016-07-01T10:07:30.000Z');
    expect(next('rate(1 hour)', '2016-07-01T12:10:00Z')).toBe('2016-07-01T13:02:30.000Z');
  });

  it('keeps a time of day in its zone through the change of clocks', () => {
    expect(next('cron(30 5 * * ? *)', '2016-07-01T05:30:00Z')).toBe('2016-07-02T05:30:00.000Z');
    expect(next('cron(30 5 * * ? *)', '2016-10-29T10:00:00Z', 'Europe/Berlin')).toBe('2016-10-30T04:30:00.000Z');
    expect(next('cron(30 5 * * ? *)', '2016-10-28T10:00:00Z', 'Europe/Berlin')).toBe('2016-10-29T03:30:00.000Z');
  });

  it('counts weekdays from Sunday, which is 1', () => {
    expect(next('cron(0 6 ? * 2-6 *)', '2016-07-01T07:00:00Z')).toBe('2016-07-04T06:00:00.000Z');
    expect(next('cron(0 6 ? * 1 *)', '2016-07-01T07:00:00Z')).toBe('2016-07-03T06:00:00.000Z');
    expect(next('cron(0 6 ? * MON *)', '2016-07-01T07:00:00Z')).toBe('2016-07-04T06:00:00.000Z');
    expect(next('cron(0 6 ? * 6#2 *)', '2016-07-01T07:00:00Z')).toBe('2016-07-08T06:00:00.000Z');
  });

  it('reads AWS’s way of saying every so many from a number on', () => {
    expect(next('cron(0/5 * * * ? *)', '2016-07-01T05:31:00Z')).toBe('2016-07-01T05:35:00.000Z');
    expect(next('cron(10/20 6 * * ? *)', '2016-07-01T06:50:00Z')).toBe('2016-07-02T06:10:00.000Z');
  });

  it('says which schedule it cannot keep', () => {
    expect(() => next('at(2016-07-01T00:00:00)', '2016-07-01T07:00:00Z')).toThrow(/at\(2016/);
    expect(() => next('cron(0 6 * *)', '2016-07-01T07:00:00Z')).toThrow(/cron\(0 6/);
  });
});

describe('an event pattern of EventBridge', () => {
  const event = {
    source: 'aws.ses',
    'detail-type': 'Email Sent',
    detail: { mail: { tags: { set: ['mail', 'other'] } } },
  };

  it('matches when each field holds one of its values, lists included', () => {
    expect(matchesEventPattern({ source: ['aws.s3', 'aws.ses'] }, event)).toBe(true);
    expect(matchesEventPattern({ source: ['aws.ses'], detail: { mail: { tags: { set: ['mail'] } } } }, event)).toBe(
      true,
    );
    expect(matchesEventPattern({ source: ['aws.ses'], detail: { mail: { tags: { set: ['gone'] } } } }, event)).toBe(
      false,
    );
    expect(matchesEventPattern({ detail: { bounce: { type: ['Permanent'] } } }, event)).toBe(false);
  });

  it('compares by prefix, suffix, presence and exclusion, and refuses what it does not know', () => {
    expect(matchesEventPattern({ 'detail-type': [{ prefix: 'Email' }] }, event)).toBe(true);
    expect(matchesEventPattern({ 'detail-type': [{ suffix: 'Bounced' }] }, event)).toBe(false);
    expect(matchesEventPattern({ 'detail-type': [{ 'anything-but': ['Email Opened'] }] }, event)).toBe(true);
    expect(matchesEventPattern({ 'detail-type': [{ 'anything-but': { prefix: 'Email' } }] }, event)).toBe(false);
    expect(matchesEventPattern({ region: [{ exists: false }], source: [{ exists: true }] }, event)).toBe(true);
    expect(() => matchesEventPattern({ source: [{ wildcard: 'aws.*' }] }, event)).toThrow(/wildcard/);
  });
});
