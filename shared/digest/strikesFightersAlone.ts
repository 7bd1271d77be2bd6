/**
 * Whether a sentence tells a success in arms and no more: "killed a hundred militants", "ликвидировали 20 боевиков". Its doer is accused of nothing, and nobody
 * waits for an answer. One civilian among the hurt, or what is forbidden whoever suffers it (an execution, gas), makes it an accusation. Own lists, in the
 * languages of most copy; where the words are unknown, the answer is no.
 */
export function strikesFightersAlone(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => unarmed.test(word) || crimes.test(word))) return false;
  return words.some((word, at) => {
    if (verbLast.test(word)) return words.slice(Math.max(0, at - within), at).some((each) => fighters.test(each));
    return deeds.test(word) && words.slice(at + 1, at + 1 + within).some((each) => fighters.test(each));
  });
}

/** In words. */
const within = 9;
const deeds =
  /^(?:kill(?:ed|s|ing)?|eliminat(?:ed|es|ing)|neutrali[sz](?:ed|ing)|destroy(?:ed|s|ing)|fired|hit|struck|strikes?|target(?:ed|s|ing)|tué(?:e|s|es)?|éliminé(?:s|es)?|neutralisé(?:s|es)?|уничтож\p{L}*|ликвидир\p{L}*|убит\p{L}*|убил\p{L}*|[وف]?(?:قتل|مقتل|تصفية|القضاء|استهدف)\p{L}{0,3})$/u;
const verbLast = /^(?:öldürül\p{L}*|öldürdü\p{L}*|etkisiz)$/u;
const fighters =
  /^(?:militants?|terrorists?|fighters?|rebels?|insurgents?|jihadists?|jihadis?|extremists?|gunmen|commanders?|operatives|soldiers?|troops|servicemen|combattants?|d?jihadistes?|terroristes?|soldats?|rebelles?|боевик\p{L}*|террорист\p{L}*|солдат\p{L}*|военнослужащ\p{L}*|(?:ال)?(?:مسلح|إرهابي|مقاتل|عنصر|جندي)\p{L}{0,3}|(?:ال)?(?:عناصر|جنود)|terörist\p{L}*|militan\p{L}*|asker(?:i|in|ler|leri)?)$/u;
const unarmed =
  /^(?:civilians?|child(?:ren)?|women|woman|famil(?:y|ies)|people|persons?|residents?|villagers?|medics?|doctors?|nurses?|rescuers?|journalists?|workers?|hospitals?|schools?|markets?|baker(?:y|ies)|mosques?|prisoners?|captives?|hostages?|civile?s?|enfants?|femmes?|мирн\p{L}*|дет(?:и|ей|ям|ьми)|женщин\p{L}*|жител\p{L}*|люд(?:и|ей|ям)|человек\p{L}*|(?:ال)?(?:مدني|طفل|عائل)\p{L}{0,3}|(?:ال)?(?:أطفال|نساء|أشخاص|مشفى|مستشفى)|امرأة|شخصاً?|sivil\p{L}*|çocuk\p{L}*|kadın\p{L}*|kişi\p{L}*)$/u;
const crimes =
  /^(?:execut\p{L}+|behead\p{L}*|tortur\p{L}*|chlorine|sarin|gas|gassed|chemicals?|crucif\p{L}*|казн\p{L}*|пыт\p{L}*|хлор\p{L}*|химич\p{L}*|[وف]?(?:أعدم|إعدام|تعذيب)\p{L}{0,3}|(?:ال)?كلور|كيم\p{L}+|infaz\p{L}*|işkence\p{L}*|klor|kimyasal\p{L}*)$/u;
