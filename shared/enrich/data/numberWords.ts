import { foldText } from '../../text/foldText.ts';

/** Numbers in words, by language; Arabic also the duals that carry "two" inside the noun. Values are persons where persons follow. */
const units: Record<string, string> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
};

export const smallNumbers: Record<string, Map<string, number>> = {
  en: new Map(),
  tr: new Map(),
  fr: new Map(),
  de: new Map(),
  ru: new Map(),
  ar: new Map(),
};

for (const [language, words] of Object.entries(units)) {
  words.split(' ').forEach((word, value) => {
    smallNumbers[language]!.set(foldText(word), value);
  });
}

function add(language: string, pairs: string): void {
  for (const pair of pairs.split(' ')) {
    const [word = '', value = '0'] = pair.split('=');
    smallNumbers[language]!.set(foldText(word), Number(value));
  }
}

add('en', 'thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90');
add('tr', 'yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90');
add('fr', 'une=1 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60');
add('de', 'eine=1 einen=1 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50');
add(
  'ru',
  'один=1 одна=1 одного=1 одну=1 два=2 две=2 двое=2 двух=2 двоих=2 три=3 трое=3 трех=3 троих=3 четыре=4 четверо=4 четырех=4 четверых=4 ' +
    'пять=5 пятеро=5 пяти=5 пятерых=5 шесть=6 шестеро=6 шести=6 шестерых=6 семь=7 семеро=7 семи=7 семерых=7 восемь=8 восьми=8 восьмерых=8 девять=9 девяти=9 десять=10 десяти=10 ' +
    'одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 ' +
    'двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 четыреста=400 пятьсот=500 десятеро=10 десятерых=10 одним=1 двумя=2 тремя=3 двоими=2 троими=3 ' +
    'одиннадцати=11 двенадцати=12 тринадцати=13 четырнадцати=14 пятнадцати=15 шестнадцати=16 семнадцати=17 восемнадцати=18 девятнадцати=19 пятидесяти=50 шестидесяти=60 семидесяти=70 восьмидесяти=80 семерых=7 восьмеро=8 девятерых=9 оба=2 обе=2 обоих=2 обеих=2 девятеро=9 восьмерыми=8',
);
add(
  'ar',
  'واحد=1 واحده=1 اثنان=2 اثنين=2 اثنتين=2 ثلاثه=3 ثلاث=3 اربعه=4 اربع=4 خمسه=5 خمس=5 سته=6 ست=6 سبعه=7 سبع=7 ثمانيه=8 ثماني=8 تسعه=9 تسع=9 عشره=10 عشر=10 ' +
    'عشرين=20 عشرون=20 ثلاثين=30 ثلاثون=30 اربعين=40 اربعون=40 خمسين=50 خمسون=50 ستين=60 ستون=60 سبعين=70 سبعون=70 ثمانين=80 تسعين=90 تسعون=90 ثمانون=80 مئة=100 مائة=100 مئتين=200 مئتان=200 مائتين=200 مائتان=200 مئتي=200 مائتي=200 ثلاثمئة=300 ثلاثمائة=300 أربعمئة=400 أربعمائة=400 خمسمئة=500 خمسمائة=500 ستمئة=600 سبعمئة=700 ثمانمئة=800 تسعمئة=900',
);

/** Words that stand for an unstated number: the range that the desk understands by them. */
export const vagueNumbers: Record<string, Record<string, [number, number | null]>> = {
  en: {
    dozens: [24, 99],
    scores: [40, 99],
    tens: [20, 99],
    hundreds: [100, 999],
    thousands: [1000, 9999],
    several: [3, 9],
    many: [3, null],
    numerous: [3, null],
    few: [2, 9],
    some: [2, null],
    all: [1, null],
  },
  ar: { عشرات: [20, 99], ميات: [100, 999], الاف: [1000, 9999], عدد: [2, null], العشرات: [20, 99], الميات: [100, 999] },
  ru: {
    десятки: [20, 99],
    десятков: [20, 99],
    сотни: [100, 999],
    сотен: [100, 999],
    тысячи: [1000, 9999],
    несколько: [2, 9],
    нескольких: [2, 9],
  },
  tr: { onlarca: [20, 99], yuzlerce: [100, 999], binlerce: [1000, 9999], cok: [3, null] },
  fr: { dizaines: [20, 99], centaines: [100, 999], milliers: [1000, 9999], plusieurs: [2, 9], nombreux: [3, null] },
  de: { dutzende: [24, 99], hunderte: [100, 999], mehrere: [2, 9], zahlreiche: [3, null] },
};
