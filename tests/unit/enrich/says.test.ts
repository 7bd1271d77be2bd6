import { describe, expect, it } from 'vitest';
import { actorIds, label, read } from './read.ts';

const speaker = (text: string) => read(text).claims[0]?.speaker?.name;

describe('who is killed for what', () => {
  it.each([
    'Islamic State militants shot dead a football referee and a goalkeeper in Mosul, residents said.',
    'Nusra Front fighters executed a wrestler and his trainer in Idlib, activists said.',
    'داعش يعدم حارس مرمى ولاعبين من نادي الفرات في الرقة',
  ])('an armed body that kills those who play is war news: %s', (text) => {
    expect(label(text)).toBe('core');
  });

  it.each([
    'Iraq dedicate World Cup qualifier win to fans killed by Islamic State',
    'Iraqi army club striker kills off title race with two goals in Baghdad',
  ])('a game is sport, whoever is remembered by it: %s', (text) => {
    expect(label(text)).toBe('off');
  });
});

describe('Arabic names who says before what is said', () => {
  it.each([
    ['أفاد المركز الإعلامي في درعا بمقتل طفلين في قصف على نوى.', 'المركز الإعلامي في درعا'],
    ['أفاد ناشطون بسقوط برميلين على داريا.', 'ناشطون'],
    ['أعلن الجيش التركي مقتل تسعة مسلحين شمال حلب.', 'الجيش التركي'],
    ['أعلنت غرفة عمليات الفتح تدمير دبابة قرب حماة.', 'غرفة عمليات الفتح'],
    ['وكانت صحيفة تشرين اتهمت المسلحين بقصف المشفى.', 'صحيفة تشرين'],
    ['اتهمت وزارة الدفاع الروسية الفصائل بخرق الهدنة في حلب.', 'وزارة الدفاع الروسية'],
    ['مصدر أمني يؤكد مقتل خمسة جنود في دير الزور.', 'مصدر أمني'],
    ['قال قيادي في تنظيم الدولة إن المقاتلين انسحبوا من الباب.', 'قيادي في تنظيم الدولة'],
  ])('%s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it('"reported" is no aid agency, and the agency reports nothing by its name', () => {
    expect(actorIds('أفاد مراسل في ريف حماة بإصابة ثلاثة أطفال.')).not.toContain('afad');
    expect(actorIds('وزعت منظمة آفاد التركية خياما في إدلب.')).toContain('afad');
    expect(read('وزعت منظمة آفاد التركية خياما في إدلب.').claims).toEqual([]);
  });
});
