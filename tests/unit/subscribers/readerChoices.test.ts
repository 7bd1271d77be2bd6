import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../shared/enrich/knownNames.ts';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { readerChoices } from '../../../shared/pipeline/readerChoices.ts';
import { choiceGroups } from '../../../shared/subscribers/choices.ts';
import { renderPreferencesPage } from '../../../shared/subscribers/renderPages.ts';

const choices = readerChoices();
const { actors } = knownNames();
const offered = new Set(choices.actors.map(({ id }) => id));

describe('what a reader may follow', () => {
  it('is who fights and who governs, and no person, monitor, rescuer, or agency of aid or the UN', () => {
    for (const { id } of choices.actors) {
      const { kind, side } = actors.get(id) ?? { kind: '', side: '' };
      expect(['government', 'ministry', 'party', 'army', 'office', 'coalition', 'group', 'militia'], id).toContain(
        kind,
      );
      expect(['un', 'monitor'], id).not.toContain(side);
    }
    for (const id of ['is', 'hts', 'sdf', 'syrian-army', 'pmf', 'peshmerga', 'coalition', 'syrian-government', 'krg'])
      expect(offered, id).toContain(id);
    for (const id of ['russian-military', 'turkish-army', 'hezbollah', 'pkk', 'us-military', 'idf'])
      expect(offered, id).toContain(id);
    for (const id of [
      'kayla-mueller',
      'kassig',
      'kasasbeh',
      'egeland',
      'pedersen',
      'sarc',
      'iraqi-red-crescent',
      'jim-opcw',
    ])
      expect(offered, id).not.toContain(id);
  });

  it('lies in folds by what it is, each with boxes, shut until something in it is ticked', () => {
    const page = (chosen: object) =>
      renderPreferencesPage(
        { siteUrl: 'https://desk.example', locale: 'en', token: 't' },
        Preferences.parse(chosen),
        choices,
      );
    const folds = (html: string) => [...html.matchAll(/<details( open)?><summary>([^<]+)<span[^>]*>([^<]+)<\/span>/g)];
    const plain = page({});
    expect(folds(plain)).toHaveLength(choiceGroups.length - 1);
    expect(folds(plain).filter(([, open]) => open)).toEqual([]);
    // Every choice stands on the page once, and all but the two countries inside a fold.
    expect(plain.match(/name="actor"/g)).toHaveLength(choices.actors.length);
    expect(plain.match(/name="place"/g)).toHaveLength(choices.places.length);
    expect(plain.replace(/<details[\s\S]*?<\/details>/g, '').match(/name="(?:actor|place)"/g)).toHaveLength(2);
    const ticked = folds(page({ actorIds: ['is', 'hts'], placeIds: ['country-sy'] })).filter(([, open]) => open);
    expect(ticked.map(([, , name, count]) => [name?.trim(), count?.replace(/ of \d+/, '')])).toEqual([
      ['Armed groups', '2'],
    ]);
  });
});
