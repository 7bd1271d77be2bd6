/**
 * Who was killed and injured, how many, and whether that is this report's event.
 *
 * Each mention stands for one number said once; nothing is added up across sentences unless the sentence itself says that it adds
 * ("also", "another", "more"). A number is a toll only when its noun is a person; what is missing, detained or displaced is not
 * killed; attackers are counted apart; a part of a whole ("including four children") is no toll of its own.
 */
import { casualtyWordsByLanguage } from '../data/casualtyWordsByLanguage.ts';
import type { Passage } from '../passage.ts';
import type { DateHit } from '../readDates.ts';
import { readCasualtiesBeside } from './beside/readCasualtiesBeside.ts';
import type { CasualtyHit } from './makeCasualty.ts';
import { readEnglishCasualties } from './readEnglishCasualties.ts';

export function readCasualties(passage: Passage, language: string, dates: DateHit[], published: string): CasualtyHit[] {
  const lexicon = casualtyWordsByLanguage[language];
  if (lexicon !== undefined) return readCasualtiesBeside(passage, language, lexicon, dates);
  return readEnglishCasualties(passage, dates, published);
}
