/**
 * Whether a sentence tells a success in arms and no more: "killed a hundred militants", "ликвидировали 20 боевиков". Its doer is accused of nothing, and nobody
 * waits for an answer. One civilian among the hurt, or what is forbidden whoever suffers it (an execution, gas), makes it an accusation. Own lists, in the
 * languages of most copy; where the words are unknown, the answer is no.
 */
export function strikesFightersAlone(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => unarmed(word) || crimes(word))) return false;
  return words.some((word, at) => {
    if (verbsAtTheEnd(word)) return words.slice(Math.max(0, at - within), at).some(fighters);
    return deeds(word) && words.slice(at + 1, at + 1 + within).some(fighters);
  });
}

/** In words. */
const within = 9;
const deeds = anyOf(`
  kill killed kills killing eliminated eliminates eliminating neutralised neutralized neutralising neutralizing destroyed destroys destroying
  fired hit struck strike strikes targeted targets targeting tué tués tuées éliminé éliminés neutralisé neutralisés
  уничтож* ликвидир* убит* убил* قتل* مقتل* تصفية القضاء استهدف*`);
const verbsAtTheEnd = anyOf('öldürül* öldürdü* etkisiz');
const fighters = anyOf(`
  militant militants terrorist terrorists fighter fighters rebel rebels insurgent insurgents jihadist jihadists jihadi jihadis extremist extremists
  gunmen commander commanders operatives soldier soldiers troops servicemen combattant combattants djihadistes jihadistes terroristes soldats rebelles
  боевик* террорист* солдат* военнослужащ* مسلح* إرهابي* مقاتل* عنصر* عناصر جندي* جنود terörist* militan* asker askeri askerin askerler*`);
const unarmed = anyOf(`
  civilian civilians child children women woman family families people person persons resident residents villager villagers medic medics doctor
  doctors nurse nurses rescuer rescuers journalist journalists worker workers hospital hospitals school schools market markets bakery bakeries
  mosque mosques prisoner prisoners captive captives hostage hostages civil civils civile civiles enfants femmes
  мирн* дети детей детям детьми женщин* жител* люди людей людям человек* مدني* طفل* عائل* أطفال نساء أشخاص مشفى مستشفى* امرأة شخص شخصا
  sivil* çocuk* kadın* kişi*`);
const crimes = anyOf(`
  execut* behead* tortur* chlorine sarin gas gassed chemical chemicals crucif* казн* пыт* хлор* химич* أعدم* إعدام* تعذيب* كلور كيم*
  infaz* işkence* klor kimyasal*`);

/** A word of the list, or one that begins like a word of it with `*`; in Arabic, behind "and", "so" and the article too. */
function anyOf(list: string): (word: string) => boolean {
  const all = list.trim().split(/\s+/);
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => {
    const forms = [word, word.replace(/^[وف]?(?:ال)?/, '')];
    return forms.some((form) => whole.has(form) || beginnings.some((beginning) => form.startsWith(beginning)));
  };
}
