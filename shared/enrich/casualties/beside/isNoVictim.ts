import { jointComma, type Word } from '../../../text/readWords.ts';

/** "a évacué 45 blessés", "вывезли 45 раненых", "إجلاء 30 جريحا", "45 yaralıyı tahliye etti": a convoy, and no news of a wound. */
export function isBroughtOut(words: Word[], at: number, from: number): boolean {
  if (/^yarali(?:yi|lari|nin)$/.test(words[at]!.folded)) return /^tahliye/.test(words[at + 1]?.folded ?? '');
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    if ((words[back + 1]!.joint & jointComma) !== 0) return false;
    if (/^(?:вывез(?:ли|ла|ены)|эвакуировал[аи]|[وف]?(?:اجلت|اجلي|اجلاء|باجلاء))$/.test(words[back]!.folded))
      return true;
    if (words[back]!.folded === 'evacue') return /^(?:a|ont)$/.test(words[back - 1]?.folded ?? '');
  }
  return false;
}

/** "deux blessés ont succombé". */
export function dies(words: Word[], at: number, to: number): boolean {
  for (let ahead = at + 1; ahead < to && ahead < at + 4; ahead++) {
    if ((words[ahead]!.joint & jointComma) !== 0) return false;
    if (
      /^(?:succombe|morts?|decedes?|mortes?|decedees?|скончал(?:ся|ась|ись)|умер(?:ла|ли)?)$/.test(words[ahead]!.folded)
    )
      return /^(?:a|ont|sont|est)$/.test(words[ahead - 1]!.folded) || words[ahead]!.script === 'cyrillic';
  }
  return false;
}

/** "متهمين بقتل", "soupçonnés d'avoir tué", "подозреваемых в убийстве": whoever is held for a death tells no new one. */
export function isAccused(words: Word[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    if ((words[back + 1]!.joint & jointComma) !== 0) return false;
    if (accused.test(words[back]!.folded)) return true;
  }
  return false;
}

const accused =
  /^(?:(?:ال)?(?:متهم|مشتبه|متورط|مدان|ضالع|مطلوب)(?:ا|ين|ون|ه)?|soupconnee?s?|accusee?s?|inculpee?s?|suspectee?s?|подозрева[а-я]{2,6}|обвиня[а-я]{2,6}|обвинен[а-я]{1,3}|причастн[а-я]{1,3}|виновн[а-я]{1,3}|verdachtigte?n?)$/;
