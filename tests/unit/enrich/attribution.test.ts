import { describe, expect, it } from 'vitest';
import { read, statuses } from './read.ts';

const speakers = (text: string) => read(text).claims.map((claim) => claim.speaker?.name);
const credits = (text: string) => read(text).credits;

describe('what is the report’s own', () => {
  it.each([
    'The shelling came a day after the ministry said it would hold its fire.',
    'Two lorries crossed the bridge hours before the mayor announced that it was closed.',
    'The buses left when the governor said the road was open again.',
    'The team visited the site of the alleged attack on Monday.',
    'The station showed a video of men apparently being led to a bus.',
    'The mill is one of the main disputes between the two councils.',
    'The raid has spurred demands for an inquiry.',
    'No one has claimed responsibility for the bombing.',
    'No group immediately claimed the attack.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual([]);
  });

  it.each([
    ['Three men were killed after a shell hit the market, activists said.', 'claim'],
    ['The men were allegedly beaten in the cellar.', 'claim'],
    ['The convoy was reported to have left the city.', 'claim'],
    ['Both sides traded accusations over the burnt granary.', 'claim'],
    ['The ministry disputes the figures.', 'denial'],
    ['A little-known brigade claimed responsibility for the bombing.', 'claim'],
  ])('%s but: %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });
});

describe('wishes, forecasts and no answers', () => {
  it.each([
    'The council called on Tuesday for an inquiry.',
    'The league called Wednesday on both sides to hold their fire.',
    'The office predicts the town will fall within days.',
    'Any delay will open the door to further raids, the coalition said.',
    'The ministry said it had no information about the raid.',
    'The spokesman says that his office has not seen the report.',
    'This heinous act changes nothing, the governor said.',
  ])('%s', (text) => {
    expect(statuses(text)).toEqual(['opinion_or_intent']);
  });

  it('takes a toll beside a forecast for the assertion it is', () => {
    expect(statuses('Six men were killed and the road will stay shut, the mayor said.')).toEqual(['claim']);
  });
});

describe('denials', () => {
  it('hears one without a word of denial', () => {
    expect(statuses('The ministry stressed that neither its planes nor its allies had struck the village.')).toEqual([
      'denial',
    ]);
    expect(statuses('The ministry said that neither road was open.')).toEqual(['claim']);
  });

  it('hears none where nobody answers', () => {
    expect(statuses('The government neither confirmed nor denied the raid.')).not.toContain('denial');
  });

  it('binds a denial in the same breath to whoever denies', () => {
    const claims = read('The agency could not verify the accounts and they were denied by the Syrian army.').claims;
    expect(claims.map(({ status }) => status)).toEqual(['unverified_marker', 'denial']);
    expect(claims[1]?.speaker?.name).toContain('Syrian army');
  });

  it('does not take a standing denial for an answer', () => {
    const lede = 'Residents said a jet bombed the bakery on Tuesday.';
    expect(read(`${lede} The army has denied bombing bakeries.`).verification).not.toBe('disputed');
    expect(read(`${lede} The army denied that it had bombed the bakery.`).verification).toBe('disputed');
  });
});

describe('who speaks', () => {
  it('is whoever closes the sentence, not who is spoken of in it', () => {
    expect(speakers('The doctors say these are burns, the nurse said.')).toEqual(['the nurse']);
    expect(speakers('Rebels claimed the hill but have left it, a shepherd told reporters on Monday.')).toEqual([
      'a shepherd',
    ]);
  });

  it('is the one before "that", and the one behind "by"', () => {
    expect(speakers('A study by the Lantern Society that says mines killed herders was published.')[0]).toContain(
      'Lantern Society',
    );
    expect(speakers('The raid was condemned by the bishops.')).toEqual(['the bishops']);
  });

  it('keeps the letters of IS apart from the verb', () => {
    expect(speakers('The coalition against the IS group in Syria and Iraq said it had struck the depot.')[0]).toContain(
      'coalition',
    );
  });

  it('lets a statement run on until somebody else speaks', () => {
    const claims = read(
      'The envoy, Lena Brandt, said:\nThe inquiry has concluded that gas was used. The use of gas is horrific. It is crucial to find those who did it.',
    ).claims;
    for (const claim of claims.slice(1)) expect(claim.speaker?.name).toContain('Lena Brandt');
    expect(claims.map(({ status }) => status)).toEqual(['other', 'claim', 'opinion_or_intent', 'opinion_or_intent']);
  });

  it('gives "we" without its marks to the last speaker', () => {
    const claims = read('A warden said the wall had cracked. We have moved the families to the school.').claims;
    expect(claims[1]?.status).toBe('claim');
    expect(claims[1]?.speaker?.name).toContain('warden');
  });

  it('ends a quotation whose closing mark was lost with its sentence', () => {
    expect(
      statuses('"The roof came down, baker Nadim Issa said. The bakery fed two villages. It was built in 1980.'),
    ).toEqual(['claim']);
  });

  it('goes on with a speaker whose quotation goes on', () => {
    const claims = read(
      '"The roof came down," baker Nadim Issa told AFP. "We ran to the yard." "Nobody was left inside."',
    ).claims;
    expect(claims).toHaveLength(3);
    for (const claim of claims) {
      expect(claim.speaker?.name).toContain('Nadim Issa');
      expect(claim.via?.name).toBe('AFP');
    }
  });
});

describe('what is carried', () => {
  it('makes a claim of what a refusal to answer carries', () => {
    const text =
      'The spokesman said that his office has not seen the report by the Lantern Society that claims mines killed nine herders.';
    const claims = read(text).claims;
    expect(claims.map(({ status }) => status)).toEqual(['opinion_or_intent', 'claim']);
    expect(claims[1]?.speaker?.name).toContain('Lantern Society');
    expect(text.slice(...claims[1]!.span)).toMatch(/^claims mines/);
    expect(claims[0]!.span[1]).toBeLessThan(claims[1]!.span[0]);
  });

  it('makes a claim of what a wish adds', () => {
    const claims = read('The mayor called for a truce, noting that forty houses had burnt down.').claims;
    expect(claims.map(({ status }) => status)).toEqual(['opinion_or_intent', 'claim']);
    expect(claims[1]?.speaker?.name).toContain('mayor');
  });

  it('knows the outlet at the close of a sentence, and the one that quotes', () => {
    const [closed] = read('The bridge was cut, an army source said, Reuters reports.').claims;
    expect(closed?.speaker?.name).toContain('army source');
    expect(closed?.via?.name).toBe('Reuters');
    const [quoting] = read('The road was open, SANA said, quoting a military source.').claims;
    expect(quoting?.speaker?.name).toContain('military source');
    expect(quoting?.via?.name).toContain('SANA');
  });
});

describe('credits', () => {
  it('takes a bare state television for that of the country of the report', () => {
    expect(credits('State television said the road to Homs was open.')).toEqual(['Syrian state television']);
    expect(credits('State TV showed the governor in Mosul.')).toEqual(['Iraqi state TV']);
    expect(credits('State television said the road was open.')).toEqual([]);
  });

  it('adds no "state media" beside a state outlet that is named', () => {
    expect(credits('SANA said rockets fell near Damascus. Syrian state media said they did no harm.')).toEqual([
      'SANA',
    ]);
    expect(credits('Syrian state media said rockets fell near Damascus.')).toEqual(['Syrian state media']);
  });

  it('tells the Iraqi from the television that is called so', () => {
    expect(read('أعلنت القوات العراقية مقتل خمسة مسلحين قرب الموصل.').credits).toEqual([]);
    expect(read('ذكر تلفزيون العراقية أن خمسة مسلحين قتلوا قرب الموصل.').credits).toEqual(['Iraqia TV']);
  });

  it('leaves out the credit of a picture', () => {
    expect(credits('A boy at a well near Homs. REUTERS/Salim Rahhal The well was shelled.')).toEqual([]);
    expect(credits('The well was shelled (AFP/Reuters).')).toEqual(['AFP', 'Reuters']);
  });

  it('knows an agency’s letters without their apostrophe, and Sana as printed', () => {
    expect(credits('Medical sources told SANAs reporter that nine were hurt.')).toEqual(['SANA']);
    expect(credits('The Syrian news agency Sana reported blasts.')).toEqual(['SANA']);
  });
});

describe('how sure a report is', () => {
  it.each([
    [
      'Police said the market was hit at noon. A doctor at the hospital said nine were brought in.',
      'confirmed_multi_source',
    ],
    ['Activists said the market was hit at noon. State television said shells fell on Homs.', 'confirmed_multi_source'],
    ['The army said the village was taken. The defence ministry said the road was open.', 'single_source'],
    [
      'Activists said a jet struck. The Observatory said it struck twice. A rebel commander said it left.',
      'single_source',
    ],
    ['A baker said the oven was hit. He said nobody was inside.', 'single_source'],
    [
      'The army said it took the hill. The United Nations said 90,000 people have been killed since the war began.',
      'single_source',
    ],
    ['The council called for a truce. It demanded that the road be opened.', 'statement'],
  ])('%s → %s', (text, verification) => {
    expect(read(text).verification).toBe(verification);
  });
});
