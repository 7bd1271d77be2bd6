import { describe, expect, it } from 'vitest';
import { label, read } from './read.ts';

const core = [
  'Two mortar shells fell on a market in Jobar on Wednesday morning, residents said.',
  'Turkish jets struck positions of the PKK in the Qandil mountains overnight.',
  'The SDF said its fighters had entered the last village north of Raqqa.',
  'Rockets landed near the base that houses coalition forces at Ain al-Asad.',
  'An aid convoy reached Madaya for the first time in four months.',
  'Talks on a truce in Syria will resume in Geneva on Monday, the UN envoy said.',
  'Israeli missiles hit a depot outside Damascus, state television said.',
  'غارات جوية على حي سكني في حلب توقع قتلى وجرحى',
  'هجوم مسلح على نقطة تفتيش للجيش العراقي في كركوك',
  'Боевики обстреляли жилой квартал Алеппо, погибли три человека.',
  'Российская авиация нанесла удары по позициям боевиков под Идлибом.',
  'İdlib kırsalına düzenlenen hava saldırısında üç sivil öldü.',
  "Irak'ın kuzeyinde PKK'ya yönelik hava harekatı düzenlendi.",
  'Des raids aériens ont visé un marché à Alep, selon des habitants.',
  'Une trêve de deux jours entre en vigueur à Homs.',
  'Tikrit fell to insurgents a day later.',
  'Troops entered Hama from two sides at dawn.',
  'Government forces advanced on Saraqib.',
  "Hama's northern suburbs were seized overnight.",
  'Security forces opened fire on a march in Daraa and killed four people.',
  'Hezbollah buried a commander who was killed in Qusayr.',
  'Tafas buried three men on Sunday.',
  'Bei Gefechten nahe Hasaka starben zwei Soldaten.',
  'Al menos tres muertos en un bombardeo sobre Saraqib.',
  'سه سرباز در درگیری نزدیک رقه کشته شدند',
  'Li Serêkaniyê teqînek çêbû.',
  'لە حەسەکە تەقینەوەیەک ڕوویدا',
];
const related = [
  'A gunman who had pledged loyalty to ISIS-K opened fire in a mosque in Kabul.',
  'A court in Koblenz has sentenced a former Syrian army officer for war crimes.',
  'Syrian refugees staged a concert for their hosts in Sweden, where many have found asylum.',
  'Iraqi lawmakers elected a new speaker of parliament after weeks of delay.',
  'Islamic State fighters burned a village in Cabo Delgado, Mozambique.',
  'A Syrian doctor goes on trial in Hamburg for torture.',
  'Norway has taken in four thousand Syrians.',
  'Il sindaco di Raqqa ha incontrato una delegazione.',
];
const off = [
  'Syria beat Qatar 2-1 in a World Cup qualifier as the striker scored twice in the league stadium.',
  'An earthquake was felt in Aleppo and Latakia; no damage was reported.',
  'Iraq received 40,000 doses of the vaccine on Sunday.',
  'A museum in Boston will return a looted tablet to Iraq.',
  'The storm closed roads in Ankara and flights were cancelled.',
  'A bus overturned near Samarra and nine pilgrims were killed.',
  'A gas leak caused an explosion in a restaurant in Erbil; two people were injured.',
  'A documentary about the siege of Homs won a prize.',
  'A chef from Homs shares a recipe for lentils.',
  'Lebanon, Jordan, Syria and Iraq voted against the resolution on fisheries.',
  'فاز المنتخب السوري على نظيره القطري في مباراة ضمن تصفيات كأس العالم',
  'Сборная Ирака по футболу проиграла матч чемпионата.',
  'Suriye milli takım teknik direktörü dünya kupası maçı öncesi konuştu.',
];

describe('relevance', () => {
  for (const text of core) it(`keeps: ${text}`, () => expect(label(text)).toBe('core'));
  for (const text of related) it(`calls related: ${text}`, () => expect(label(text)).toBe('related'));
  for (const text of off) it(`leaves out: ${text}`, () => expect(label(text)).toBe('off'));

  it('wants a word of the war beside a town of the fronts', () => {
    expect(label('Smoke rises over Baiji.')).toBe('core');
    expect(label('Three villages near Tal Afar change hands.')).toBe('core');
    expect(label('A new bakery opens in Tal Abyad.')).toBe('off');
    expect(label('The price of gold rises in Mosul.')).toBe('off');
    expect(label('The wheat harvest begins in Raqqa.')).toBe('off');
  });

  it('knows a quarter without its city where no other place is called so', () => {
    for (const quarter of ['Karrada', 'Bayaa', 'the Ghazaliya district', 'Sadr City', 'Jadriya'])
      expect(label(`A car bomb in ${quarter} killed four people.`)).toBe('core');
    expect(label('A car bomb in Mansour killed four people.')).toBe('core');
    expect(label('A car bomb in Hurriya, Tunisia, killed four people.')).toBe('off');
    expect(label('Confidence in Mansour is high, the club said.')).toBe('off');
  });

  it('keeps a strike on the PKK wherever it was, and the killing of a hostage by IS', () => {
    expect(label('Turkish jets strike PKK targets.')).toBe('related');
    expect(label('Turkey bombs PKK camps across the border.')).toBe('core');
    expect(label('Islamic State kills a Norwegian hostage, a video shows.')).toBe('core');
  });

  it('leaves out a blast in a city abroad that merely has refugees of the war', () => {
    expect(label('An explosion at a bus station in Izmir killed one person. Police are investigating.')).toBe('off');
  });

  it('gives the rule and the words it rests on', () => {
    const text = 'Two mortar shells fell on a market in Jobar.';
    const { why, score } = read(text).relevance;
    expect(why.length).toBeGreaterThan(0);
    for (const reason of why) {
      expect(reason.rule).toMatch(/^[a-z-]+$/);
      if (reason.span !== undefined) expect(text.slice(...reason.span)).toBe(reason.text);
    }
    expect(score).toBeGreaterThan(0.5);
  });

  it('reads the headline too, and says that a reason stands there', () => {
    const { relevance } = read('Residents spoke of a long night.', { headline: 'Air strikes hit Douma' });
    expect(relevance.label).toBe('core');
    expect(relevance.why.some((reason) => reason.in === 'headline')).toBe(true);
  });
});
