import { describe, expect, it } from 'vitest';
import { read, statuses } from './read.ts';

describe('claims', () => {
  it('tells fact, claim, denial, doubt and wish apart', () => {
    expect(statuses('Shelling resumed at dawn.')).toEqual([]);
    expect(statuses('Activists said the shells came from an army post.')).toEqual(['claim']);
    expect(statuses('The army denied that it had shelled the town.')).toEqual(['denial']);
    expect(statuses('It was not possible to verify the report.')).toEqual(['unverified_marker']);
    expect(statuses('The minister called on all sides to respect the truce.')).toEqual(['opinion_or_intent']);
    expect(statuses('The men were reportedly taken to a prison.')).toEqual(['claim']);
  });

  it('names the speaker as printed', () => {
    const text = 'Two women were hurt, a doctor at the clinic said.';
    const [claim] = read(text).claims;
    expect(claim?.speaker?.name).toContain('doctor');
    expect(text.slice(...claim!.speaker!.span)).toBe(claim!.speaker!.name);
  });

  it.each([
    ['Rebels shelled the mill at Ramla on Monday, residents said.', 'residents'],
    ['Guards fled the depot before dawn, the mayor of Ramla said by telephone.', 'the mayor of Ramla'],
    ['"The mill is gone," Karim Haddad, a miller, told reporters.', 'Karim Haddad'],
    ['In a statement the water board said the pump had failed.', 'the water board'],
    ['The ministry on Friday again denied the charge.', 'The ministry'],
    ['The council called the report untrue.', 'The council'],
    ['Security sources, quoted by the daily, said two men had fled.', 'Security sources'],
    ['A group linked to the rebels said the mill was hit.', 'A group linked to the rebels'],
    ['The statement said the bridge was open.', 'The statement'],
  ])('cuts the speaker where an editor would: %s', (text, speaker) => {
    expect(read(text).claims[0]?.speaker?.name).toBe(speaker);
  });

  it.each([
    'The ministry said it did not bomb the mill.',
    'The army said its gunners had not fired on the mill.',
    'The coalition said no aircraft had been over the town that night.',
    '"We did not shell the mill," the commander said.',
    'The minister described the report as unfounded.',
    'The ministry said it had seen no evidence of a strike on the mill.',
    'The army says it only targets militants.',
    'The ministry insisted that its planes strike only depots.',
  ])('hears a denial without the word: %s', (text) => {
    expect(statuses(text)).toEqual(['denial']);
  });

  it.each([
    ['Ранее спасатели сообщили о гибели двух человек.', 'спасатели'],
    ['При этом активисты сообщают о разрушениях.', 'активисты'],
    ['Накануне генштаб заявил, что удары продолжатся.', 'генштаб'],
    ['Zwei Männer starben in Homs, sagte ein Arzt.', 'ein Arzt'],
    ["Humus'ta araç patladı; polis 8 kişinin öldüğünü söyledi.", 'polis'],
    ['IS claimed responsibility for the blast in Homs.', 'IS'],
    ['A photographer was killed in Homs, his colleagues said.', 'his colleagues'],
    ['The mill was hit, the agency said, citing Aleppo.', 'the agency'],
    ['The mill was hit, the agency said, citing Damascus.', 'Damascus'],
  ])('takes neither an adverb nor a town for who speaks: %s', (text, speaker) => {
    expect(read(text).claims[0]?.speaker?.name).toBe(speaker);
  });

  it.each([
    'The police said they had not found the driver.',
    'The army said no soldiers were killed in the raid on the mill.',
    'Residents said rebels had not left the mill.',
  ])('takes no "not" for a denial: %s', (text) => {
    expect(statuses(text)).toEqual(['claim']);
  });

  it('gives the denial of an aside to whoever denies', () => {
    const { claims, verification } = read('Residents said army guns hit the mill, a charge the ministry dismissed.');
    expect(claims.map(({ status, speaker }) => [status, speaker?.name])).toEqual([
      ['claim', 'Residents'],
      ['denial', 'the ministry'],
    ]);
    expect(verification).toBe('disputed');
  });

  it('hears the other party behind a but', () => {
    const { claims } = read('The group denied the raid on the mill, but witnesses said its men had opened fire.');
    expect(claims.map(({ status, speaker }) => [status, speaker?.name])).toEqual([
      ['denial', 'The group'],
      ['claim', 'witnesses'],
    ]);
  });

  it('takes "it" for nobody who doubts', () => {
    expect(read('It is unclear who was behind the attack.').claims[0]?.speaker).toBeUndefined();
  });

  it('calls no entry disputed in which one party denies and accuses', () => {
    expect(
      read('The militia denied any role in the raid. The militia said smugglers had staged it.').verification,
    ).toBe('statement');
  });

  it('takes a pronoun back to its speaker', () => {
    const claims = read('Karim Haddad, a teacher, said the school was hit. He said the children had left.').claims;
    expect(claims[1]?.speaker?.name).toContain('Karim Haddad');
  });

  it('gives a quotation over two sentences to whoever is named at its end', () => {
    const claims = read('"We heard two blasts. The roof came down," shopkeeper Nadim Issa said.').claims;
    expect(claims).toHaveLength(2);
    for (const claim of claims) expect(claim.speaker?.name).toContain('Nadim Issa');
  });

  it('names a person, an office or a group, and nothing of the verb or the dateline', () => {
    const speaker = (text: string) => read(text).claims[0]?.speaker?.name;
    expect(speaker("L'armée syrienne a catégoriquement démenti ces accusations.")).toBe("L'armée syrienne");
    expect(speaker('HOMS, Sept 14 (Agency) - A group linked to the rebels said the mill was hit.')).toBe(
      'A group linked to the rebels',
    );
    expect(speaker('The mill was hit twice, said Dr. Salim Rahhal.')).toBe('Dr. Salim Rahhal');
    expect(speaker('The mill was hit, two shopkeepers told the Aleppo Monitor.')).toBe('two shopkeepers');
    expect(speaker('نفى مصدر عسكري نفيا قاطعا استهداف المطحنة.')).toBe('مصدر عسكري');
    expect(speaker('Мельница сгорела, сообщил в среду журналистам представитель ополчения.')).toBe(
      'представитель ополчения',
    );
    expect(speaker('Hastane yetkilileri, yaralılardan üçünün çocuk olduğunu söyledi.')).toBe('Hastane yetkilileri');
  });

  it('knows who carries whom', () => {
    const [claim] = read('The bridge was destroyed, a rebel commander told AFP.').claims;
    expect(claim?.speaker?.name).toContain('commander');
    expect(claim?.via?.name).toBe('AFP');
    const [cited] = read('Citing a military source, SANA reported that the road was open.').claims;
    expect([cited?.speaker?.name, cited?.via?.name]).toEqual(['a military source', 'SANA']);
    const [between] = read('SANA, citing a military source, said the road was open.').claims;
    expect([between?.speaker?.name, between?.via?.name]).toEqual(['a military source', 'SANA']);
    const [message] = read('A coalition spokesman rejected the account in a message to AFP.').claims;
    expect(message?.via?.name).toBe('AFP');
    const [russian] = read('Мост открыт, сообщил ТАСС источник в полиции.').claims;
    expect([russian?.speaker?.name, russian?.via?.name]).toEqual(['источник в полиции', 'TASS']);
    const [other] = read('SANA quoted a military source as saying the road was open.').claims;
    expect(other?.speaker?.name).toContain('military source');
    expect(other?.via?.name).toContain('SANA');
  });

  it('calls an entry disputed when it holds a claim and its denial', () => {
    const read1 = read(
      'Activists said gas was used in the attack on the village. The defence ministry denied it. The claims could not be independently verified.',
    );
    expect(read1.verification).toBe('disputed');
    expect(read1.claims.map((claim) => claim.status)).toContain('unverified_marker');
  });

  it('calls an entry unverified when nobody could check', () => {
    expect(
      read('Residents said a jet bombed the hospital. The report could not be independently verified.').verification,
    ).toBe('unverified');
  });

  it('reads the cues of four more languages', () => {
    expect(statuses('قال ناشطون إن الطائرات قصفت السوق.')).toEqual(['claim']);
    expect(statuses('نفت وزارة الدفاع استهداف المستشفى.')).toEqual(['denial']);
    expect(statuses('ولم يتسن التحقق من الأنباء من مصدر مستقل.')).toEqual(['unverified_marker']);
    expect(statuses('Минобороны опровергло сообщения об ударе.'.replace('опровергло', 'опровергли'))).toEqual([
      'denial',
    ]);
    expect(statuses('Активисты сообщили о новых обстрелах.')).toEqual(['claim']);
    expect(statuses('Bakanlık iddiaları yalanladı.')).toEqual(['denial']);
    expect(statuses('Görgü tanıkları uçakların pazarı vurduğunu söyledi.')).toEqual(['claim']);
    expect(statuses('Le ministère a démenti ces accusations.')).toEqual(['denial']);
    expect(statuses('Selon des militants, un hôpital a été touché.')).toEqual(['claim']);
  });
});
