import { describe, expect, it } from 'vitest';
import { readSpeaker } from '../../../shared/digest/readSpeaker.ts';
import type { Claim } from '../../../shared/model/inferred.ts';

const spoken = (name: string) =>
  readSpeaker({ speaker: { name } } as Claim, { outlet: 'Herald', inferred: { places: [] } as never });

describe('a speaker', () => {
  it.each([
    ['Activists in Homs', 'activists in Homs'],
    ['State radio', 'state radio'],
    ['The Observatory', 'the Observatory'],
    ['An official of the Front', 'an official of the Front'],
    ['GENEVA - The United Nations envoy', 'the United Nations envoy'],
  ])('is printed as in the midst of a sentence: %s', (name, printed) => {
    expect(spoken(name)).toBe(printed);
  });

  it.each(['State Department', 'Security Council', 'Yahya Barakat', 'Минобороны России'])(
    'keeps the capitals of a name: %s',
    (name) => {
      expect(spoken(name)).toBe(name);
    },
  );
});
