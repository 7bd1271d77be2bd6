/** Words beside a name that make a place of it, or something else. */
import { foldText } from '../../text/foldText.ts';

/** Words as the text's own are compared: folded. */
const foldedSet = (words: string) => new Set(words.split(' ').map((word) => foldText(word)));

/** Words after which, or before which, an ambiguous name is a place. */
export const before = foldedSet(
  'in near at from around outside toward towards inside between west east north south northern southern eastern western ' +
    'northwest northeast southwest southeast central town city village district province suburb countryside retake retook recapture ' +
    'recaptured captured capture bombed shelled storm stormed besieged ' +
    'في قرب من إلى الى نحو باتجاه على بلدات قرى احياء حيي حي مناطق معبر منفذ حقل محيط اطراف شمال جنوب شرق غرب شرقي غربي شمالي جنوبي مدينه بلده قريه قضاء ناحيه محافظه ريف منطقه حي بمدينه ببلده مخيم معبر ' +
    'в близ около под из городе город города провинции поселке ' +
    'à a de près vers dans depuis ville quartier quartiers camp районе квартале кварталах населенном',
);
export const after = foldedSet(
  'town towns city village villages district districts neighbourhood neighborhood neighbourhoods neighborhoods quarter quarters province governorate area areas crossing camp airbase airport front field oilfield mahallesi mahallesinde mahallelerinde ilcesi ilcelerine beldesinde beldelerine kent kenti kentinde ilçesinde ilcesinde ' +
    'yakınlarında yakınında kırsalında kırsalı çevresinde bölgesinde bölgesindeki köyü köyünde kasabası kasabasında kentindeki kentine kentinin merkezinde ' +
    'kuzeyinde güneyinde doğusunda batısında civarında havalimanı havaalanı vilayetinde dağı dağında kampı kampında üssü üssüne üssünde üssünü üssünden',
);

/** What is of a place: "the mayor of Snuny", "north of Hit". */
export const ofHeads = foldedSet(
  'mayor governor governorate province residents people north south east west northeast northwest southeast southwest outskirts edge town towns city village villages district neighbourhood neighborhood siege battle fall capture streets centre center suburb suburbs countryside direction road airport crossing shelling bombardment bombing maire ville village habitants nord sud est ouest prise chute bataille',
);

/** What many names begin with: alone before another capital it is the head of a name that the tables do not hold. */
export const heads = foldedSet(
  'tal tel tell tall deir dayr kafr kfar khan ain ayn jabal jebel umm um abu bab sheikh shaykh maarat maaret beit bayt ras qalat qasr birket wadi khirbet jisr телль тель талль дейр кафр айн хан абу умм баб бейт рас',
);

export const quarterBehind = foldedSet(
  'neighbourhood neighborhood neighbourhoods neighborhoods quarter quarters district districts mahallesi mahallesinde mahallesine mahallelerinde semti semtinde',
);

export const locatives = new Set(
  'in near at around outside inside on of from toward towards across into over off to southwest northwest northeast southeast في قرب ب على в на под близ над à dans près sur en au'.split(
    ' ',
  ),
);

const set = (words: string) => new Set(words.split(' '));
/** What makes an organisation's name of the place before it: "Qalamoun Monitor", "Fırat Haber Ajansı". */
export const organisationEnds = set(
  'monitor radio agency observatory bulletin tv television network newspaper gazette tribune herald committee committees ' +
    'ajansi gozlemevi radyosu televizyonu gazetesi haber',
);

/** What makes one of the place after it: "Radio Damas", "Observatoire du Qalamoun", "إذاعة دمشق", "Радио Дамаска". */
export const organisationHeads = set(
  'radio agence observatoire agency voice television tele journal радио агентство обсерватория телевидение',
);
