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

describe('who says that his own side did not do it denies', () => {
  it.each([
    'Генштаб России заявил, что не обстреливал рынок.',
    'Песков сообщил, что российская авиация не наносила ударов по пекарне.',
    'Командир рассказал, что его артиллерия не стреляла по селу.',
    "Ankara a assuré que ses avions n'avaient pas frappé le marché.",
    "L'état-major turc a affirmé que l'armée turque n'avait pas tiré sur le village.",
    "Le général a déclaré que ses hommes n'y étaient pour rien.",
    'Genelkurmay pazar yerini vurmadığını açıkladı.',
    'Komutan, birliklerinin köye ateş açmadığını söyledi.',
    'قالت أنقرة إن طائراتها لم تقصف السوق.',
    'أكد متحدث باسم الجيش أن قواته لم تستهدف المخبز.',
    'أعلنت وزارة الدفاع التركية أن الطيران التركي لم ينفذ غارات على البلدة.',
    "Iran's envoy said Tehran was not behind the raid.",
    'The Kremlin said Russian jets had not bombed the bakery.',
  ])('%s', (text) => {
    expect(read(text).claims.map(({ status }) => status)).toEqual(['denial']);
  });

  it.each([
    'Лавров заявил, что американская авиация не наносила ударов по складу.',
    'Жители сообщили, что самолёты не бомбили село два дня.',
    'Des habitants ont déclaré que les avions n’avaient pas bombardé le village depuis deux jours.',
    "Des médecins ont affirmé que les secours n'étaient pas arrivés.",
    'Köylüler yardımın gelmediğini söyledi.',
    'قال سكان إن الطائرات لم تقصف القرية منذ يومين.',
    'قالت وزارة الدفاع التركية إن المساعدات لم تصل.',
    'Residents said Turkish jets had not bombed the village for two days.',
  ])('that others did not, or that nothing came, is a claim: %s', (text) => {
    expect(read(text).claims.map(({ status }) => status)).toEqual(['claim']);
  });

  it.each([
    ['Turkey has denied shelling the village.', 'disputed'],
    ['Turkey has denied shelling Tadef.', 'disputed'],
    ['Turkey has denied shelling civilians in Syria.', 'single_source'],
  ])('and disputes the report, unless it is what he denies at all times: %s', (text, verification) => {
    expect(read(`Residents said gunners shelled a farm near al-Bab, killing two. ${text}`).verification).toBe(
      verification,
    );
  });
});

describe('who says nothing, and who says it beside another', () => {
  it.each([
    'Neither Paris nor Baghdad has confirmed the raid.',
    'The ministry has not yet replied.',
    'The coalition has not publicly confirmed the raid.',
    'The border dispute the council spoke through is old.',
  ])('no claim: %s', (text) => {
    expect(read(text).claims).toEqual([]);
  });

  it.each([
    ['Генштаб такие сведения не подтверждает.', 'denial', 'Генштаб'],
    ['Подтвердить рассказы очевидцев пока невозможно.', 'unverified_marker', undefined],
    ['Iraqi commanders dispute that account.', 'denial', 'Iraqi commanders'],
    ['The Tasnim agency puts the dead at around forty.', 'claim', 'The Tasnim agency'],
    ['The hospital put it at 17.', 'claim', 'The hospital'],
    ['State radio spoke of two wounded.', 'claim', 'State radio'],
  ])('%s', (text, status, name) => {
    const [claim, ...more] = read(text).claims;
    expect([claim?.status, claim?.speaker?.name, more.length]).toEqual([status, name, 0]);
  });

  it('two who speak in one sentence are two', () => {
    const { claims } = read('Villagers said a jet hit the mill near Idlib, and a surgeon said five were dead.');
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Villagers', 'a surgeon']);
    expect(read('The mayor said the mill was hit, and said the road was cut.').claims).toHaveLength(1);
  });
});

describe('small places under fire', () => {
  it.each([
    'Air strikes on Hass kill nine',
    'Two shells fell on Foua overnight, wounding a baker.',
    'The number of dead in Atareb rose to 44.',
  ])('core: %s', (text) => {
    expect(label(text)).toBe('core');
  });

  it('what is fired across the line is related, and a rose is no verb', () => {
    expect(label('A rocket from Syria hit a bakery in Kilis and killed a boy; gunners returned fire.')).toBe('related');
    expect(label('A shop in Kilis, near the border with Syria, sells baklava.')).toBe('off');
    expect(read('Damascus rose oil is sold in Paris.').places.map(({ placeId }) => placeId)).toEqual(['fr-paris']);
  });

  it('a given name before a surname is no town, and the town stays one', () => {
    const ids = (text: string) => read(text).places.map(({ placeId }) => placeId);
    expect(ids('Мария Петренко рассказала об ударах по Алеппо.')).toEqual(['sy-aleppo']);
    expect(ids('Боевики обстреляли Мареа, сообщил источник.')).toEqual(['sy-marea']);
  });

  it.each([
    ['Explosion reported in Baghdad', 'en'],
    ['Explosion heard in Damascus, state TV says', 'en'],
    ['Explosion in Damaskus gemeldet', 'de'],
    ['Explosion à Damas, trois morts', 'fr'],
  ])('the language of a short headline: %s', (headline, language) => {
    expect(read('', { headline }).language).toBe(language);
  });
});

describe('who tells nothing, and who judges', () => {
  it.each([
    'Amaq did not say when the man had died.',
    'Rockets slammed into a bakery in Aleppo.',
    'Israel, which seldom comments on such raids, kept silent.',
  ])('makes no claim and no denial of it: %s', (text) => {
    expect(read(text).claims).toEqual([]);
  });

  it.each([
    ['"The enemy is breaking," Colonel Karim Haddad said.', 'opinion_or_intent'],
    ['"The world has abandoned us," the nurse said.', 'opinion_or_intent'],
    ['The group promised revenge for its commander.', 'opinion_or_intent'],
    ['The front is breaking near Manbij, residents said.', 'claim'],
    ['Rockets slammed into a hospital in Aleppo, the agency SANA said.', 'claim'],
  ])('reads a judgement as one where somebody speaks it: %s', (text, status) => {
    expect(read(text).claims[0]?.status).toBe(status);
  });

  it('finds who stands behind an adverb or a possessive', () => {
    expect(speaker('Strikes destroyed the clinic, its backers said.')).toBe('its backers');
  });
});

describe('what others did not do is no denial of theirs', () => {
  it.each([
    ['Görgü tanıkları, ordunun köye ateş açmadığını anlattı.', 'claim'],
    ['BM sözcüsü, Suriye ordusunun klor kullanmadığını belirtti.', 'claim'],
    ['Genelkurmay, Türk uçaklarının hastaneyi vurmadığını açıkladı.', 'denial'],
    ['Местные жители сообщили, что самолеты коалиции не бомбили больницу.', 'claim'],
    ['В Минобороны заявили, что российские самолеты не бомбили больницу.', 'denial'],
  ])('%s', (text, status) => {
    expect(read(text).claims[0]?.status).toBe(status);
  });
});
