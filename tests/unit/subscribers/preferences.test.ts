import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verification } from '../../../shared/model/inferred.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { applyPreferences } from '../../../shared/subscribers/applyPreferences.ts';
import type { Choices } from '../../../shared/subscribers/choices.ts';
import { matchesPreferences, type Subject } from '../../../shared/subscribers/matchesPreferences.ts';
import { readSubscribeForm } from '../../../shared/subscribers/readSubscribeForm.ts';
import { unsubscribeHeaders } from '../../../shared/subscribers/unsubscribeHeaders.ts';
import { wantsDay } from '../../../shared/subscribers/wantsDay.ts';
import { wantsEdition } from '../../../shared/subscribers/wantsEdition.ts';

const choice = (id: string) => ({ id, en: id, ar: id });
const choices: Choices = {
  places: [
    { ...choice('country-sy'), group: 'countries' },
    { ...choice('iq-anbar'), group: 'iraq' },
  ],
  actors: [{ ...choice('is'), group: 'groups' }],
  languages: ['en', 'ar'].map(choice),
  timeZones: ['UTC'],
};

describe('asking for the digest', () => {
  it('takes one bare mailbox', () => {
    expect(readSubscribeForm('email=+reader%40example.org+&frame=ar')).toEqual({
      ok: true,
      email: 'reader@example.org',
      frame: 'ar',
    });
  });

  it.each([
    'a@example.org,b@example.org',
    'a@example.org\r\nBcc: all@example.org',
    'Reader <a@example.org>',
    'a@example.org; b@example.org',
    'a@b@example.org',
    '"a b"@example.org',
    'a@localhost',
    '',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j, which would mail somebody else or nobody', (email) => {
    expect(readSubscribeForm(new URLSearchParams({ email }))).toMatchObject({ ok: false, problem: 'no-address' });
  });

  it('lets no address through that holds what a header could break on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (email) => {
        const reading = readSubscribeForm(new URLSearchParams({ email }));
        if (reading.ok) expect(reading.email).not.toMatch(/[\s,;<>()"\r\n\0]/);
      }),
    );
  });

  it('knows a robot by the field no person sees', () => {
    expect(readSubscribeForm('email=a%40example.org&website=x')).toEqual({ ok: false, problem: 'robot' });
    expect(readSubscribeForm(`email=${'a'.repeat(30_000)}`)).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('preferences', () => {
  it('are what the form says, all of it', () => {
    expect(
      applyPreferences(
        'place=iq-anbar&place=country-sy&language=ar&topic=talks&leastStatus=checked&frequency=weekdays&frame=ar&timeZone=Asia%2FBaghdad&hour=7&quietDays=skip',
        choices,
      ),
    ).toEqual({
      ok: true,
      preferences: {
        placeIds: ['country-sy', 'iq-anbar'],
        actorIds: [],
        languages: ['ar'],
        topics: ['talks'],
        leastStatus: 'checked',
        frequency: 'weekdays',
        frame: 'ar',
        timeZone: 'Asia/Baghdad',
        hour: 7,
        quietDays: 'skip',
      },
    });
    expect(applyPreferences('', choices)).toEqual({ ok: true, preferences: Preferences.parse({}) });
    const alerts = (form: string) => {
      const read = applyPreferences(form, choices);
      return read.ok && read.preferences.alerts;
    };
    expect(alerts('alertKilled=25&alertsADay=1')).toEqual({ killed: 25, chemical: false, mostADay: 1 });
    expect(alerts('alertKilled=&alertChemical=yes&alertsADay=5')).toEqual({ chemical: true, mostADay: 5 });
    // How many a day of nothing is nothing.
    expect(alerts('alertKilled=&alertsADay=5')).toBeUndefined();
  });

  it.each([
    'place=sy-atlantis',
    'frequency=hourly',
    'timeZone=Mars%2FBase',
    'hour=24',
    'alertKilled=11',
    'alertChemical=yes&alertsADay=100',
    'hour=6.5',
    'frame=fr',
    'topic=weather',
    'leastStatus=certain',
    'language=%3Cscript%3E',
  ])('refuse %s, which was not on offer', (form) => {
    expect(applyPreferences(form, choices)).toEqual({ ok: false, problem: 'not-a-choice' });
  });

  it('send a reader of Anbar what happened in Ramadi, and nothing of Aleppo', () => {
    const anbar = Preferences.parse({ placeIds: ['iq-anbar'] });
    const ramadi: Subject = {
      areaIds: ['country-iq', 'iq-anbar', 'iq-ramadi'],
      actorIds: ['is'],
      languages: ['en'],
      kinds: ['clash'],
      mark: 'single_source',
    };
    expect(matchesPreferences(ramadi, anbar)).toBe(true);
    expect(matchesPreferences({ ...ramadi, areaIds: ['country-sy', 'sy-aleppo'] }, anbar)).toBe(false);
    expect(matchesPreferences({ ...ramadi, areaIds: [] }, anbar)).toBe(true);
    expect(matchesPreferences(ramadi, Preferences.parse({ actorIds: ['pkk'] }))).toBe(false);
    expect(matchesPreferences({ ...ramadi, languages: ['ar-IQ'] }, Preferences.parse({ languages: ['ar'] }))).toBe(
      true,
    );
    expect(matchesPreferences(ramadi, Preferences.parse({}))).toBe(true);
  });

  it('send by topic, and what is of no listed kind to everybody', () => {
    const story = (...kinds: string[]): Subject => ({
      areaIds: [],
      actorIds: [],
      languages: [],
      kinds,
      mark: 'disputed',
    });
    const aid = Preferences.parse({ topics: ['civilians'] });
    expect(matchesPreferences(story('aid', 'truce'), aid)).toBe(true);
    expect(matchesPreferences(story('shelling'), aid)).toBe(false);
    expect(matchesPreferences(story('other'), aid)).toBe(true);
    expect(matchesPreferences(story('chemical-attack'), Preferences.parse({ topics: ['fighting'] }))).toBe(true);
  });

  it('leave out what is less sure than a reader wants, but never a dispute', () => {
    const seen = (leastStatus: string) =>
      Verification.options.filter((mark) =>
        matchesPreferences(
          { areaIds: [], actorIds: [], languages: [], kinds: [], mark },
          Preferences.parse({ leastStatus }),
        ),
      );
    expect(seen('any')).toEqual(Verification.options);
    expect(seen('checked')).toEqual(['confirmed_multi_source', 'single_source', 'disputed', 'statement']);
    expect(seen('confirmed')).toEqual(['confirmed_multi_source', 'disputed']);
  });
});

describe('when a reader wants an edition', () => {
  it('keeps to weekdays and to Mondays', () => {
    const weekdays = Preferences.parse({ frequency: 'weekdays' });
    expect(wantsDay(weekdays, '2015-12-23')).toBe(true);
    expect(wantsDay(weekdays, '2015-12-26')).toBe(false);
    const weekly = Preferences.parse({ frequency: 'weekly' });
    expect(wantsDay(weekly, '2015-12-23')).toBe(false);
    expect(wantsDay(weekly, '2015-12-21')).toBe(true);
  });

  it('does on a quiet day what the reader chose, and never takes an outage for quiet', () => {
    const skips = Preferences.parse({ quietDays: 'skip' });
    expect(wantsEdition(skips, { storyCount: 0 })).toBe(false);
    expect(wantsEdition(skips, { storyCount: 0, outage: true })).toBe(true);
    expect(wantsEdition(Preferences.parse({}), { storyCount: 0 })).toBe(true);
  });
});

describe('the headers of the list', () => {
  it('offer one click, as RFC 8058 asks', () => {
    expect(
      unsubscribeHeaders('https://desk.example/subscription/unsubscribe?token=a.b', 'https://desk.example'),
    ).toEqual({
      'List-Unsubscribe': '<https://desk.example/subscription/unsubscribe?token=a.b>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': 'Dateline daily digest <digest.desk.example>',
    });
    expect(() => unsubscribeHeaders('javascript:alert(1)', 'https://desk.example')).toThrow('absolute');
  });
});
