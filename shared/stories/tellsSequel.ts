import { phraseFinder } from './phraseFinder.ts';

/**
 * How a headline says that what it tells comes after the event: it is denied, condemned, counted again, looked into, claimed. The day such a report
 * states is that of the telling. In five languages; own list. Mourners and survivors are left out: they are struck themselves.
 */
const sequels = [
  ...['deny', 'denies', 'denied', 'denying', 'denial', 'denials', 'rejects', 'dismisses', 'disputes', 'baseless'],
  ...[
    'fabricated',
    'fabrication',
    'did not',
    'not over',
    'not behind',
    'not responsible',
    'had no part',
    'no evidence',
  ],
  ...[
    'condemn',
    'condemns',
    'condemned',
    'decries',
    'deplores',
    'outrage',
    'outcry',
    'war crime',
    'war crimes',
    'anger',
  ],
  ...['demand', 'demands', 'urges restraint', 'urge restraint', 'reacts', 'reaction', 'reactions', 'accuses', 'blames'],
  ...['inquiry', 'investigation', 'investigate', 'investigates', 'investigated', 'probe', 'assessing', 'findings'],
  ...['toll rises', 'toll climbs', 'toll reaches', 'toll hits', 'toll passes', 'toll from', 'toll of', 'toll in'],
  ...['death toll', 'climbs to', 'rises to', 'rose to', 'raises toll', 'toll revised', 'last bodies', 'more bodies'],
  ...[
    'claims responsibility',
    'claim responsibility',
    'claimed responsibility',
    'says it bombed',
    'says it carried out',
  ],
  ...['опровергает', 'опровергла', 'опроверг', 'опровергли', 'отрицает', 'отрицают', 'осудил', 'осудила', 'осудили'],
  ...['осуждает', 'расследование', 'расследования', 'выросло до', 'возросло до', 'достигло', 'непричастность'],
  ...['взяло ответственность', 'взяла ответственность', 'взял на себя ответственность', 'не наносила', 'не наносили'],
  ...['تنفي', 'ينفي', 'نفي', 'نفت', 'تدين', 'يدين', 'ادان', 'ادانت', 'تندد', 'يندد', 'ارتفاع حصيلة', 'ارتفاع عدد'],
  ...['ارتفع عدد', 'ارتفعت حصيلة', 'حصيلة', 'يتبنى', 'تتبنى', 'تبنى', 'تحقيق', 'التحقيق', 'تطالب', 'يطالب'],
  ...['yalanladi', 'yalanliyor', 'reddetti', 'reddediyor', 'kinadi', 'kiniyor', 'sorusturma', 'yukseldi', 'ustlendi'],
  ...['dement', 'dementent', 'nie', 'nient', 'condamne', 'condamnent', 'denonce', 'denoncent', 'enquete', 'bilan'],
  ...['revendique', 'monte a', 'passe a', 'grimpe a', "s'alourdit"],
];

/** `headline` is folded. True where it tells what came after an event. */
export const tellsSequel: (headline: string) => boolean = phraseFinder(sequels);
