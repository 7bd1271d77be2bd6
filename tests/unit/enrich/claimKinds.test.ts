import { describe, expect, it } from 'vitest';
import { read, statuses } from './read.ts';

/** Own sentences, kind by kind: what a sentence is, and who is heard in it. */
const speakerOf = (text: string) => read(text).claims[0]?.speaker?.name;

describe('wishes, plans and judgements', () => {
  it.each([
    ['The mayor of Zakho promised that the bridge would be rebuilt.', 'The mayor of Zakho'],
    ['Villagers pleaded for water and a generator.', 'Villagers'],
    ['Shopkeepers demand compensation for the burnt stalls.', 'Shopkeepers'],
    ['The envoy cautioned both sides against a hasty march.', 'The envoy'],
    ['The guards will be punished, the governor promised.', 'the governor'],
    ['The commander swore revenge for his brother.', 'The commander'],
    ['Aid groups are begging the council to reopen the road.', 'Aid groups'],
    ['The foreign minister applauded the exchange of prisoners.', 'The foreign minister'],
    ['The president thanked the pilots.', 'The president'],
    ['The bishop offered his condolences to the families.', 'The bishop'],
    ['The party voiced alarm at the arrests.', 'The party'],
    ['Paris is considering sending engineers to Kobani.', 'Paris'],
    ['The chancellor insisted on a lasting truce.', 'The chancellor'],
    ['The opposition dismissed the plan as a surrender.', 'The opposition'],
    ['Damascus rejected the proposal for a buffer zone.', 'Damascus'],
    ['He called the ruling a disgrace.', 'He'],
    ['The general called the retreat "shameful".', 'The general'],
    ['"The world looks away," the nurse said.', 'the nurse'],
    ['"We are heartbroken," the priest told reporters.', 'the priest'],
    ['"They cannot be defeated by air power alone," the colonel said.', 'the colonel'],
    ['"It is too early to celebrate," the colonel said.', 'the colonel'],
    ['"Our pilots show steadfast commitment," the general said.', 'the general'],
    ['"This is a dangerous escalation," the deputy said.', 'the deputy'],
    ['Those who planted the mine will be found, the minister insisted.', 'the minister'],
    ['The army would return if the raids went on, the colonel cautioned.', 'the colonel'],
    ['The general said his men were ready to leave the hill.', 'The general'],
    ['Analysts expect the army to attack before winter.', 'Analysts'],
    ['Diplomats doubt that the deal will last.', 'Diplomats'],
    ['A diplomat described the commander as the most dangerous man in the province.', 'A diplomat'],
    ['The ministry voiced its support for the talks.', 'The ministry'],
    ['Lawyers questioned whether the court was fair.', 'Lawyers'],
    ['The brigade pledges to hold the crossing.', 'The brigade'],
    ['The king mourned the dead soldiers.', 'The king'],
    ['The losses will weaken the group and hamper its plots.', undefined],
  ])('%s', (text, speaker) => {
    expect(statuses(text)).toEqual(['opinion_or_intent']);
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('denials', () => {
  it.each([
    ['The ministry called the account a fabrication.', 'The ministry'],
    ['The army dismissed the video as a hoax.', 'The army'],
    ['The militia insisted it had played no part in the killing.', 'The militia'],
    ['It stressed that no Turkish guns had been fired at the village.', 'It'],
    ['The ministry branded the report propaganda.', 'The ministry'],
    ['"That is simply not the case," the spokesman said.', 'the spokesman'],
    ['The spokesman disavowed the attack.', 'The spokesman'],
    ['Neither side had fired on the ambulance, the general was quoted as saying.', 'the general'],
    ['The group distanced itself from the bombing.', 'The group'],
    ['There were no troops in the village that day, the governor maintained.', 'the governor'],
    ['No shells had landed on the clinic, a police officer asserted.', 'a police officer'],
    ['The embassy refuted claims that its guards opened fire.', 'The embassy'],
    ['Iran disclaimed any role in the launch.', 'Iran'],
    ['The party rubbished suggestions that it had armed the men.', 'The party'],
    ['Officials poured scorn on the allegation.', 'Officials'],
    ['The council said reports of a massacre were false.', 'The council'],
  ])('%s', (text, speaker) => {
    expect(statuses(text)).toEqual(['denial']);
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('what nobody could check', () => {
  it.each([
    'The accounts could not be immediately verified.',
    'The Levant Wire had no way of confirming where the film was made.',
    'It was not possible to establish how many had died.',
    'Reporters were unable to reach the village.',
    'There was no way to corroborate the account.',
    'No evidence was given for the charge.',
    'The figures have yet to be confirmed by anyone else.',
    'The agency was unable to establish the date of the pictures.',
    'None of the accounts could be confirmed.',
    'It was impossible to corroborate either figure.',
    'He offered no evidence to back the charge.',
    'The origin of the recording has not been authenticated.',
    'Who fired the rocket could not be determined.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual(['unverified_marker']);
  });
});

describe('claims', () => {
  it.each([
    ['Residents described a column of smoke over the harbour.', 'Residents'],
    ['All the mines were cleared, he assured the council.', undefined],
    ['"They ran out of bread," she recounted.', undefined],
    ['Inspectors who entered the mill found that two doors had been forced.', undefined],
    ['A film posted online appeared to show a burning tank.', undefined],
    ['The group released a film that it said showed the captured pilots.', 'The group'],
    ['Initial findings suggest that the fire began in the kitchen.', undefined],
    ['Nine men were inside, the prisoner confessed.', 'the prisoner'],
    ['"The road was empty," a driver remembered.', 'a driver'],
    ['The toll stood at nine, in the words of the coroner.', undefined],
    ['The commander boasted that forty tanks had been destroyed.', 'The commander'],
    ['Figures from the health ministry show that nine clinics were hit.', undefined],
    ['Two boys were missing, the teacher went on.', 'the teacher'],
    ['As per the governor, nine lorries crossed the border.', 'the governor'],
    ['A statement read on state radio said that the town had fallen.', undefined],
    ['The police chief conceded that two prisoners had escaped.', 'The police chief'],
    ['Doctors warned of cholera, saying nine children had fallen ill.', 'Doctors'],
  ])('%s', (text, speaker) => {
    expect(read(text).claims.length).toBeGreaterThan(0);
    if (speaker !== undefined) expect(speakerOf(text)).toBe(speaker);
  });
});

describe('what only looks like speech', () => {
  it.each([
    'Families said goodbye at the station.',
    'The said village lies behind the dam.',
    'The raid claimed the lives of twelve people.',
    'Guards denied access to the camp.',
    'Soldiers refused entry to the lorries.',
    'Pilgrims walk to the promised land.',
    'Ten lorries, all told, crossed the bridge.',
    'The recruits reported for duty at dawn.',
    'The wounded were denied treatment for days.',
    'The blast added to the misery of the camp.',
    'A missile slammed into the mill.',
    'Two jets slammed a depot near the river.',
    'An estimated 300 people fled to the hills.',
    'The army responded with artillery fire.',
    'Firefighters responded to the scene within minutes.',
    'Nine boys were admitted to hospital.',
    'The team observed a minute of silence.',
    'Jordan recalled its ambassador.',
    'The governor declared a curfew.',
    'The army maintains a base at the junction.',
    'The fire threatened to reach the depot.',
    'Police questioned nine men.',
    'The town is noted for its olives.',
    'The valley is described in old books.',
    'The baker asked about the price of flour.',
    'Militants dismissed two teachers.',
    'The court rejected his appeal.',
    'A family of nine put up a tent beside the road.',
    'The council put the bakery up for sale.',
    'A bridge was named after the said general.',
    'The ship called at Tartus on its way north.',
    'Neighbours called an ambulance.',
    'The two armies called off the parade.',
    'A man called Abu Ali ran the checkpoint.',
    'The refugees were told to wait.',
    'The minister did not say when he would return.',
    'The ministry, which rarely comments on raids, stayed silent.',
    'The mountain commands a view of the promised valley.',
    'He is the most wanted man in the province.',
    'The army welcomed nine hundred recruits into its ranks.',
    'The border remained closed despite the demands of traders.',
    'The town hall stands on Hope Street.',
    'The plane was due to land at noon.',
    'Water must be boiled in the valley.',
    'The convoy had to turn back at the bridge.',
    'The trial of nine men accused of arson opened.',
    'The blaze has been blamed for the loss of the harvest.',
    'Ballots were counted in nine districts.',
    'The museum displays a quoted verse above its door.',
    'The brothers disputed the inheritance for years.',
    'A writer noted for her novels moved to Erbil.',
    'The dam must hold until spring.',
    'The hospital, named Hope, opened a new ward.',
    'The army confirmed two officers in their posts.',
    'The prisoners were promised bread.',
    'The station plans list nine platforms.',
    'Sirens warned the town of the flood.',
    'The orchard supports forty families.',
    'A plea for water was painted on the wall.',
    'The road to the plain is expected to open in May.',
    'The engineer counts on two pumps.',
    'Nothing is known of the older bridge beneath it.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual([]);
  });
});

describe('outlets that no table holds', () => {
  it.each([
    ['The Greek daily Okeanos wrote that nine had died.', ['Okeanos']],
    ['A colonel told the Lighthouse news agency that the bridge was open.', ['Lighthouse']],
    ['The Yemeni channel Al-Fanar reported the blast.', ['Al-Fanar']],
    ['The Turkish news agency reported the blast.', []],
    ['Kurdish television showed the crater.', []],
    ['The paper Peace Plan was signed in May.', []],
  ])('credits by what it is called: %s', (text, credits) => {
    expect(read(text).credits).toEqual(credits);
  });

  it('hears behind its description who was told', () => {
    expect(read('A neighbour confirmed to the daily Hurriyet that a boy was hurt.').claims[0]?.via?.name).toBe(
      'Hurriyet',
    );
  });
});

describe('a verb that no list holds', () => {
  it.each([
    ['"We counted nine doors," sighed a carpenter.', 'a carpenter'],
    ['The agency calculates that the price has doubled.', 'The agency'],
    ['Nine men were inside, the deputy fumed.', 'the deputy'],
  ])('%s', (text, speaker) => {
    expect(statuses(text)).toEqual(['claim']);
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each([
    'When the shelling stopped, the baker returned.',
    'The rebels captured that hill in May.',
    'In the town of Hit, the mayor resigned.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual([]);
  });
});
