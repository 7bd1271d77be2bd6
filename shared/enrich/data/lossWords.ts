/** How each language says that everybody aboard died, or nobody survived. */
const set = (words: string) => new Set(words.split(/\s+/));

export interface Saying {
  /** "All", "everyone". */
  all: Set<string>;
  /** What may stand between it and its verb: "of those on board were". */
  between: Set<string>;
  /** "Died". */
  died: Set<string>;
  /** "Killed", "dead": only behind an auxiliary, for "all the dead" are somebody else's. */
  killed: Set<string>;
  auxiliary: Set<string>;
  /** "Killing everyone": the verb before. */
  before: Set<string>;
  none: Set<string>;
  survived: Set<string>;
  /** Says that they were in something. */
  aboard: Set<string>;
}

/** How each language says that all were lost, folded. */
export const sayings: Record<string, Saying> = {
  en: {
    all: set('all everyone everybody both'),
    between: set(
      'of those them whom the people passengers occupants its crew members who was were on board aboard inside in it are have been had is they plane car vehicle house helicopter reported presumed feared',
    ),
    died: set('died perished'),
    killed: set('killed dead'),
    auxiliary: set('was were are is been reported presumed feared'),
    before: set('killing killed kills'),
    none: set('none nobody no without'),
    survived: set('survived survives survive survivors survivor'),
    aboard: set('board aboard carrying inside crew passengers travelling traveling occupants'),
  },
  ru: {
    all: set('все'),
    between: set(
      'они находившиеся бывшие кто находился находились был были на борту в самолете вертолете машине их пассажиры члены экипажа внутри там',
    ),
    died: set('погибли убиты скончались мертвы'),
    killed: set(''),
    auxiliary: set(''),
    before: set('погибли убиты'),
    none: set('никто нет'),
    survived: set('выжил спасся уцелел выживших'),
    aboard: set('борту экипаж экипажа пассажирами внутри находились находилось перевозившии перевозивший'),
  },
  ar: {
    all: set('جميع كل'),
    between: set(
      'من كانوا كان علي متنها متنه فيها بداخلها بداخله ركابها ركاب الركاب افراد طاقمها طاقم الطائره المروحيه لقوا',
    ),
    died: set('حتفهم قتلوا ماتوا قضوا مصرعهم'),
    killed: set(''),
    auxiliary: set(''),
    before: set('مقتل ومقتل قتل وقتل لقي ولقي'),
    none: set('ينج لا'),
    survived: set('احد ناجين ناجون'),
    aboard: set('متنها متنه تقل يقل ركاب طاقم طاقمها ركابها بداخلها'),
  },
  tr: {
    all: set('tamami hepsi tumu herkes'),
    between: set('de da birden'),
    died: set('oldu olduruldu hayatini yasamini can'),
    killed: set(''),
    auxiliary: set(''),
    before: set(''),
    none: set('kurtulan'),
    survived: set('olmadi yok'),
    aboard: set('bulundugu bulunan tasiyan icinde icindeki murettebat murettebati yolcu'),
  },
  fr: {
    all: set('tous toutes'),
    between: set(
      'les ses leurs occupants passagers membres de l equipage personnes bord a du d avion appareil ont sont ete trouve perdu la',
    ),
    died: set('peri'),
    killed: set('tues tuees morts mortes decedes decedees mort vie'),
    auxiliary: set('ete sont la'),
    before: set('tuant tue'),
    none: set('aucun sans personne pas'),
    survived: set('survivant survivants survecu rescape rescapes'),
    aboard: set('bord transportant occupants equipage passagers'),
  },
};
