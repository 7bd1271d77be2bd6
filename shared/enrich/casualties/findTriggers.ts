import { jointComma, jointLine, jointQuote, type Word } from '../../text/readWords.ts';
import {
  adverbs,
  ailments,
  attackers,
  auxiliaries,
  injureActive,
  injureBoth,
  injureNoun,
  killActive,
  killBoth,
  killIntransitive,
  personNouns,
  stopWords,
  thingNouns,
} from '../data/casualtyWords.ts';
import { readNumber } from '../readNumber.ts';

type Voice = 'left' | 'right' | 'either';

export interface Trigger {
  at: number;
  to: number;
  field: 'killed' | 'injured';
  voice: Voice;
  /** A noun: "the killing of", "death toll". */
  kind: 'verb' | 'noun' | 'toll' | 'running' | 'combined' | 'intention' | 'bodies' | 'ward' | 'ailing';
}

const toDeath =
  /^(?:beaten|burned|burnt|stabbed|crushed|hacked|shot|stoned|starved|choked|tortured|bludgeoned|frozen|froze|bled|trampled|suffocated|knifed)$/;

const intention = new Set('to will would could may might can should must cannot'.split(' '));

/** Every word that a trigger begins with: most words of the news are none and need not be asked further. */
const heads = new Set([
  ...[killBoth, killActive, killIntransitive, injureBoth, injureActive, injureNoun].flatMap((words) => [...words]),
  ...'number burned burnt dead toll tolls death assassination lost loses losing shot shoots shoot shooting wounds'.split(
    ' ',
  ),
  ...'hospitalised hospitalized remain remains remained taken rushed brought ferried admitted carried'.split(' '),
  ...'suffered suffering suffers suffer sustained sustaining received nursing treated treatment experienced survived survives escaped'.split(
    ' ',
  ),
  ...'with victims casualties gunned wiped hospital condition intensive fell fallen buried cases loss survive hang massacre massacres slaughter slaughters'.split(
    ' ',
  ),
]);

export function findTriggers(words: Word[], from: number, to: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (!heads.has(folded)) continue;
    const previous = at > from ? (words[at - 1]?.folded ?? '') : '';
    const next = at + 1 < to ? (words[at + 1]?.folded ?? '') : '';
    // "raised the number killed from 28 to 36".
    if (
      folded === 'number' &&
      /^(?:killed|dead)$/.test(next) &&
      /^(?:raised?|raises|put|puts)$/.test(words[at - 2]?.folded ?? '')
    ) {
      triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'toll' });
      at++;
      continue;
    }
    if (/^(?:burned|burnt)$/.test(folded) && isScorched(words, at, from, to)) {
      triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'verb' });
      continue;
    }
    if (/^(?:burned|burnt)$/.test(folded) && next === 'alive') {
      triggers.push({
        at,
        to: at + 2,
        field: 'killed',
        voice: auxiliaries.has(previous) ? 'left' : 'either',
        kind: 'verb',
      });
      at++;
      continue;
    }
    // "put the dead at 30".
    if (
      (folded === 'dead' || folded === 'killed') &&
      previous === 'the' &&
      next === 'at' &&
      /^(?:put|puts|putting|estimated|estimates)$/.test(words[at - 2]?.folded ?? '')
    ) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'toll' });
      continue;
    }
    if (
      folded === 'number' &&
      next === 'of' &&
      !/^(unknown|unspecified|undisclosed|unconfirmed|uncertain)$/.test(previous)
    ) {
      const of = runningField(words, at + 2, to);
      if (of !== undefined) triggers.push({ at, to: of.to, field: of.field, voice: 'right', kind: 'running' });
    }
    if (
      (folded === 'toll' || folded === 'tolls') &&
      (previous === 'death' ||
        previous === 'the' ||
        previous === 's' ||
        // "Three more bodies found, toll 18", "Toll rises to 18": a headline has no articles.
        (at + 1 < to && isNumberWord(words, at + 1)) ||
        /^(?:rises|rose|climbs|hits|reaches|jumps|now|at)$/.test(next))
    ) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'toll' });
      continue;
    }
    if ((folded === 'death' && previous !== 'to') || folded === 'assassination') {
      if (next === 'of') triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'noun' });
      continue;
    }
    // "The dead now number 86 and the injured 434".
    if (previous === 'the' && /^(?:dead|killed|injured|wounded)$/.test(folded)) {
      const counts = countsItself(words, at, to, triggers);
      if (counts !== undefined) {
        const field = /^(?:dead|killed)$/.test(folded) ? 'killed' : 'injured';
        triggers.push({ at, to: counts, field, voice: 'right', kind: 'verb' });
        continue;
      }
    }
    // "six fighters were among the dead", "among those killed": counted where nobody else counts them.
    const those = previous === 'who' ? at - 2 : at - 1;
    if (
      /^(?:dead|killed|died)$/.test(folded) &&
      /^(?:the|those)$/.test(words[those]?.folded ?? '') &&
      words[those - 1]?.folded === 'among' &&
      auxiliaries.has(words[those - 2]?.folded ?? '')
    ) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'bodies' });
      continue;
    }
    const kills = killBoth.has(folded);
    const injures = injureBoth.has(folded);
    if (kills || injures) {
      if ((folded === 'wounded' || folded === 'injured') && previous === 'the') continue;
      // "evacuated 45 wounded fighters": an adjective, and no news of a wound.
      if (
        injures &&
        personNouns.has(next) &&
        words[at + 1]!.joint === 0 &&
        at > from &&
        isNumberWord(words, at - 1) &&
        words[at]!.joint === 0
      ) {
        // "took 17 injured people to hospital": theirs are the wounds of today.
        if (isBroughtIn(words, from, at, to))
          triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'verb' });
        continue;
      }
      let back = at - 1;
      while (back >= from && adverbs.has(words[back]!.folded)) back--;
      // "were captured and later killed": the passive before the "and" goes on.
      const seized = back > from && words[back]!.folded === 'and' ? seizedAt(words, from, back) : undefined;
      if (seized !== undefined) back = seized - 1;
      const aux = words[back]?.folded ?? '';
      let voice: Voice = 'right';
      // "IS killed two" is no passive.
      const named = back >= from && aux === 'is' && words[back]!.capitals === 'all';
      if (back >= from && auxiliaries.has(aux) && !named) voice = 'left';
      else if (
        back >= from &&
        (aux === 'or' || aux === 'and') &&
        (killBoth.has(words[back - 1]?.folded ?? '') ||
          injureBoth.has(words[back - 1]?.folded ?? '') ||
          words[back - 1]?.folded === 'dead')
      ) {
        const last = triggers[triggers.length - 1];
        // "shot three dead and wounded four".
        voice =
          words[back - 1]!.folded === 'dead' && beginsObject(words, at + 1, to) ? 'right' : (last?.voice ?? 'left');
        if (aux === 'or' || beginsObject(words, at + 1, to) === false) {
          if (last !== undefined) {
            last.kind = 'combined';
            last.to = at + 1;
            continue;
          }
        }
      } else if (
        back >= from &&
        (personNouns.has(aux) ||
          aux === 'more' ||
          aux === 'another' ||
          words[back]!.script === 'digit' ||
          isNumberWord(words, back))
      ) {
        voice =
          // "An earthquake of magnitude 5.8 killed two": no figure with a point counts persons.
          aux.includes('.') ||
          (beginsObject(words, at + 1, to) &&
            personNouns.has(aux) &&
            words[back]!.script !== 'digit' &&
            // "Two bombers killed 32 people": who is counted behind the verb is killed by those counted before it.
            (hasActiveSubject(words, from, back) || attackers.has(aux) || countsPersonsAt(words, at + 1, to)))
            ? 'right'
            : 'left';
      }
      triggers.push({ at, to: at + 1, field: kills ? 'killed' : 'injured', voice, kind: 'verb' });
      continue;
    }
    // "the army lost 11 men": only persons who fight or serve are lost so.
    if (/^(?:lost|loses|losing)$/.test(folded) && countsFallen(words, at + 1, to)) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'verb' });
      continue;
    }
    // "a teacher lost a leg".
    const maimed = limbTo(words, at, to);
    // "three others, among them a woman who lost a leg, were hurt": more of one who is counted.
    if (maimed !== undefined && previous === 'who') continue;
    if (maimed !== undefined) {
      triggers.push({ at, to: maimed, field: 'injured', voice: 'left', kind: 'verb' });
      at = maimed - 1;
      continue;
    }
    // "was gunned down", "a family was wiped out".
    if ((folded === 'gunned' && next === 'down') || (folded === 'wiped' && next === 'out')) {
      const voice = auxiliaries.has(previous) ? 'left' : beginsObject(words, at + 2, to) ? 'right' : 'left';
      triggers.push({ at, to: at + 2, field: 'killed', voice, kind: 'verb' });
      at++;
      continue;
    }
    // "reports the loss of eight soldiers".
    if (folded === 'loss' && next === 'of' && countsFallen(words, at + 2, to)) {
      triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'noun' });
      continue;
    }
    // "a mother and her newborn did not survive the bombing".
    if (folded === 'survive') {
      if (previous === 'not' && /^(?:did|could)$/.test(words[at - 2]?.folded ?? ''))
        triggers.push({ at: at - 2, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      continue;
    }
    // "were buried alive under their house".
    if (folded === 'buried' && next === 'alive') {
      triggers.push({ at, to: at + 2, field: 'killed', voice: 'left', kind: 'verb' });
      at++;
      continue;
    }
    // "20 cases of suffocation".
    if (folded === 'cases' && next === 'of' && ailments.has(words[at + 2]?.folded ?? '') && at > from) {
      if (isNumberWord(words, at - 1)) triggers.push({ at, to: at + 3, field: 'injured', voice: 'left', kind: 'verb' });
      continue;
    }
    // "beaten to death", "were burnt to death".
    if (folded === 'death' && previous === 'to' && at - 2 >= from && toDeath.test(words[at - 2]!.folded)) {
      triggers.push({ at: at - 2, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      continue;
    }
    // "were captured and later shot": whoever is held and shot is put to death.
    if (folded === 'shot' && next !== 'dead' && next !== 'down' && next !== 'at' && isPutToDeath(words, from, at)) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      continue;
    }
    if (folded === 'shot' && next === 'dead') {
      const passive = auxiliaries.has(previous);
      // "A gunman shot dead three men": who is shot stands behind.
      const active = !passive && isNumberOrArticle(words, at + 2) && namesPerson(words, at + 3, to);
      const voice = passive ? 'left' : active ? 'right' : 'either';
      triggers.push({ at, to: at + 2, field: 'killed', voice, kind: 'verb' });
      at++;
      continue;
    }
    if ((folded === 'shoots' || folded === 'shoot' || folded === 'shooting') && next === 'dead') {
      triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'verb' });
      at++;
      continue;
    }
    // "suffered burns", "was treated for breathing problems", "survived with cuts to her hands".
    const ailing = ailmentTo(words, at, to);
    // "five bodies with gunshot wounds": who is dead is not hurt besides.
    if (
      ailing !== undefined &&
      (previous === 'who' || words.slice(from, at).some((word) => ofTheDead.test(word.folded)))
    )
      continue;
    if (ailing !== undefined) {
      triggers.push({ at, to: ailing, field: 'injured', voice: 'left', kind: folded === 'with' ? 'ailing' : 'verb' });
      at = ailing - 1;
      continue;
    }
    const tended = isTended(words, at, from, to);
    if (tended !== undefined) {
      const told = triggers[triggers.length - 1]?.to ?? from;
      if (!words.slice(told, at).some((word) => ofTheDead.test(word.folded)))
        triggers.push({ at, to: at + 1, field: 'injured', voice: tended, kind: 'ward' });
      continue;
    }
    // "left 30 with wounds", "five nursing injuries": a noun, not the verb.
    if (folded === 'wounds' && /^(with|nursing|from|for|their|of)$/.test(previous)) {
      if (/^(with|nursing)$/.test(previous))
        triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'verb' });
      continue;
    }
    // "with gunshot wounds", "their wounds": only what is counted behind it makes a verb of it.
    if (folded === 'wounds' && !beginsObject(words, at + 1, to)) continue;
    // "Among the victims were two sisters".
    if (
      /^(?:victims|dead|killed|casualties)$/.test(folded) &&
      previous === 'the' &&
      words[at - 2]?.folded === 'among'
    ) {
      const verb = words
        .slice(at + 1, Math.min(to, at + 7))
        .findIndex((word) => /^(?:was|were|are|is)$/.test(word.folded));
      if (verb >= 0 && !auxiliaries.has(words[at - 3]?.folded ?? '')) {
        triggers.push({ at, to: at + verb + 2, field: 'killed', voice: 'right', kind: 'bodies' });
        continue;
      }
    }
    // "two of its men had fallen in the fighting".
    if ((folded === 'fell' || folded === 'fallen') && fallsInBattle(words, at, to)) {
      triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'ailing' });
      continue;
    }
    // "two colleagues are in critical condition", "in intensive care".
    if ((folded === 'condition' && grave.test(previous)) || (folded === 'intensive' && next === 'care')) {
      triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'ward' });
      continue;
    }
    const ward = wardTo(words, at, to);
    if (ward !== undefined) {
      // "left eight dead; three more were rushed to hospital": whom another verb told dead are others.
      const told = triggers[triggers.length - 1]?.to ?? from;
      if (folded === 'hospital' || !words.slice(told, at).some((word) => ofTheDead.test(word.folded)))
        triggers.push({ at, to: ward, field: 'injured', voice: 'left', kind: 'ward' });
      at = ward - 1;
      continue;
    }
    // "jihadists massacre 31 women", "the massacre of 31 women"; else a noun that counts nobody.
    if (/^(?:massacres?|slaughters?|hang)$/.test(folded)) {
      if (
        next === 'of' ||
        (at + 1 < to && words[at + 1]!.joint === 0 && (isNumberWord(words, at + 1) || next === 'at'))
      )
        triggers.push({
          at,
          to: next === 'of' ? at + 2 : at + 1,
          field: 'killed',
          voice: 'right',
          kind: next === 'of' ? 'noun' : 'verb',
        });
      continue;
    }
    if (killActive.has(folded) || injureActive.has(folded)) {
      const last = triggers[triggers.length - 1];
      if (last !== undefined && last.to === at - 1 && previous === 'or') {
        last.kind = 'combined';
        last.to = at + 1;
        continue;
      }
      const noun = (folded === 'killing' || folded === 'beheading' || folded === 'execution') && next === 'of';
      const plan = intention.has(previous) && folded !== 'killing';
      triggers.push({
        at,
        to: noun ? at + 2 : at + 1,
        field: killActive.has(folded) ? 'killed' : 'injured',
        voice: 'right',
        kind: plan ? 'intention' : noun ? 'noun' : 'verb',
      });
      continue;
    }
    if (killIntransitive.has(folded)) {
      if (folded === 'deaths' && next === 'of')
        triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'verb' });
      else if (folded === 'lives') {
        if (next === 'of' || previous === 'the') {
          if (/^(?:claim|t[ao][ko]|cost)/.test(words[at - 2]?.folded ?? ''))
            triggers.push({ at, to: at + 1, field: 'killed', voice: 'right', kind: 'verb' });
        } else if (
          words
            .slice(Math.max(from, at - 8), at)
            .some((word) => /^(?:claim|los|cost|took|takes|taken|taking)/.test(word.folded))
        )
          triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      } else if (folded === 'bodies' || folded === 'corpses' || folded === 'body') {
        if (next !== 'of' && isFound(words, from, at, to))
          triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'bodies' });
        // "the body of the Italian aid worker was found".
        else if (next === 'of' && folded === 'body' && isFoundBehind(words, at + 2, to))
          triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'bodies' });
        else if (next === 'of' && folded !== 'body')
          triggers.push({ at, to: at + 2, field: 'killed', voice: 'right', kind: 'noun' });
      } else if (folded === 'dead' && previous === 'the') continue;
      else if (
        folded === 'dies' ||
        folded === 'died' ||
        folded === 'die' ||
        folded === 'perished' ||
        folded === 'drowned'
      ) {
        triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      } else triggers.push({ at, to: at + 1, field: 'killed', voice: 'left', kind: 'verb' });
      continue;
    }
    if (injureNoun.has(folded)) triggers.push({ at, to: at + 1, field: 'injured', voice: 'left', kind: 'verb' });
  }
  return triggers.filter((trigger) => !isWoundedBefore(words, trigger, to));
}

/** "one of the soldiers wounded in Friday's attack had died": the wound says which he was. */
function isWoundedBefore(words: Word[], { at, to: behind, field, voice, kind }: Trigger, to: number): boolean {
  if (field !== 'injured' || kind !== 'verb' || voice !== 'left' || auxiliaries.has(words[at - 1]?.folded ?? ''))
    return false;
  if (!injureBoth.has(words[at]!.folded)) return false;
  for (let ahead = behind; ahead < to && ahead < behind + 12; ahead++) {
    if (
      (words[ahead]!.joint & (jointComma | jointLine)) !== 0 ||
      /^(?:and|when|while|after|who)$/.test(words[ahead]!.folded)
    )
      return false;
    if (isNumberWord(words, ahead)) return false;
    if (/^(?:died|dies|succumbed)$/.test(words[ahead]!.folded)) return true;
  }
  return false;
}

/** "five", "five others", "dozens more": a count right before. */
function countEndsAt(words: Word[], at: number): boolean {
  return isNumberWord(words, at) || (/^(?:others|more|people)$/.test(words[at]!.folded) && isNumberWord(words, at - 1));
}

const grave = /^(?:critical|serious|grave|stable|poor)$/;

/** "fell in battle", "had fallen in the fighting for the airport". */
function fallsInBattle(words: Word[], at: number, to: number): boolean {
  if (words[at + 1]?.folded !== 'in') return false;
  for (let ahead = at + 2; ahead < to && ahead < at + 5; ahead++)
    if (/^(?:battles?|fighting|combat|clashes|action)$/.test(words[ahead]!.folded)) return true;
  return false;
}

const ofTheDead = /^(?:dead|bodies|body|corpses|remains)$/;

/** "was badly burned": a person, where "to death", "alive" and "down" do not follow. */
function isScorched(words: Word[], at: number, from: number, to: number): boolean {
  let back = at - 1;
  while (back >= from && adverbs.has(words[back]!.folded)) back--;
  if (back < from || !auxiliaries.has(words[back]!.folded)) return false;
  return at + 1 >= to || !/^(?:to|alive|down|out|by)$/.test(words[at + 1]!.folded);
}

/** "lost a leg", "lost both his eyes": where it ends. */
function limbTo(words: Word[], at: number, to: number): number | undefined {
  if (!/^(?:lost|loses|losing)$/.test(words[at]!.folded)) return undefined;
  for (let ahead = at + 1; ahead < to && ahead < at + 5; ahead++) {
    if (
      /^(?:leg|legs|arm|arms|foot|feet|hand|hands|eye|eyes|limb|limbs|finger|fingers|sight|eyesight|hearing)$/.test(
        words[ahead]!.folded,
      )
    )
      return ahead + 1;
    if (!/^(?:an?|his|her|their|both|one|two|the|left|right|lower|of)$/.test(words[ahead]!.folded)) return undefined;
  }
  return undefined;
}

/** "took 17 injured people to hospital", "the clinic admitted nine wounded civilians"; whom a convoy brings out of a siege was hurt before. */
function isBroughtIn(words: Word[], from: number, at: number, to: number): boolean {
  for (let back = at - 2; back >= from && back > at - 7; back--) {
    const { folded } = words[back]!;
    if (/^(?:treat|receiv|admit)(?:ted|ting|ed|ing)$/.test(folded)) return true;
    if (bringing.test(folded))
      return words
        .slice(at + 1, Math.min(to, at + 9))
        .some((word) => /^(?:hospitals?|clinics?|infirmary)$/.test(word.folded));
  }
  return false;
}

const bringing =
  /^(?:took|taken|taking|rushed|rushing|ferried|ferrying|carried|carrying|transported|transporting|transferred|brought|sent)$/;

/** "the dead … now number 86", and behind it "the injured 434": where the verb ends that counts them. */
function countsItself(words: Word[], at: number, to: number, triggers: Trigger[]): number | undefined {
  for (let ahead = at + 1; ahead < to && ahead < at + 9; ahead++)
    if (/^(?:number|numbered|numbers|total|totalled|totaled)$/.test(words[ahead]!.folded)) return ahead + 1;
  const before = words[at - 2]?.folded;
  const counted = triggers.some(
    (trigger) => at - trigger.at < 16 && /^(?:number|total)/.test(words[trigger.to - 1]!.folded),
  );
  return before === 'and' && counted && at + 1 < to && isNumberWord(words, at + 1) ? at + 1 : undefined;
}

/**
 * "36 are being treated", "eight are receiving treatment": who is in doctors' hands stands before; "had treated 40 people for burns":
 * behind. Undefined where nobody is tended.
 */
function isTended(words: Word[], at: number, from: number, to: number): 'left' | 'right' | undefined {
  const { folded } = words[at]!;
  const before = at > from ? words[at - 1]!.folded : '';
  if (folded === 'treatment')
    return /^(?:receiv(?:e|es|ed|ing)|undergo(?:ing)?|underwent|getting)$/.test(before) ? 'left' : undefined;
  if (folded !== 'treated') return undefined;
  const next = at + 1 < to ? words[at + 1]! : undefined;
  if (auxiliaries.has(before))
    return next === undefined || next.joint !== 0 || /^(?:in|at|for|on|there|by|locally|inside|and)$/.test(next.folded)
      ? 'left'
      : undefined;
  // "treated 40 people for breathing difficulties".
  for (let ahead = at + 1; ahead < to && ahead < at + 9; ahead++)
    if (words[ahead]!.folded === 'for')
      return words.slice(ahead + 1, Math.min(to, ahead + 4)).some((word) => ailments.has(word.folded))
        ? 'right'
        : undefined;
  return undefined;
}

/** "suffered breathing problems", "needed treatment for burns", "with shrapnel wounds": where what ails them ends. */
function ailmentTo(words: Word[], at: number, to: number): number | undefined {
  const { folded } = words[at]!;
  if (
    !/^(?:suffer(?:s|ed|ing)?|sustain(?:ed|ing)|received|nursing|treated|treatment|experienced|survive[sd]|escaped|with)$/.test(
      folded,
    )
  )
    return undefined;
  let next = at + 1;
  if (/^(?:treated|treatment)$/.test(folded)) {
    if (words[next]?.folded !== 'for') return undefined;
    next++;
  } else if (/^(?:survive[sd]|escaped)$/.test(folded)) {
    if (words[next]?.folded !== 'with') return undefined;
    next++;
  }
  let found: number | undefined;
  for (let ahead = next; ahead < to && ahead < next + 6; ahead++) {
    const { folded: here, joint } = words[ahead]!;
    if ((joint & (jointComma | jointLine)) !== 0 || /^(?:in|at|when|while|after|who|that|as|by)$/.test(here)) break;
    if (ailments.has(here)) found = ahead + 1;
    else if (
      found !== undefined &&
      !/^(?:problems|difficulties|difficulty|damage|attacks|and|fits|smoke|trouble)$/.test(here)
    )
      break;
    else if (found !== undefined && here !== 'and') found = ahead + 1;
  }
  return found;
}

/** Where "were captured", "had been abducted" stands right before the word `and`. */
function seizedAt(words: Word[], from: number, and: number): number | undefined {
  for (let at = and - 1; at > from && at > and - 7; at--)
    if (seizing.test(words[at]!.folded)) return auxiliaries.has(words[at - 1]!.folded) ? at : undefined;
  return undefined;
}

const seizing =
  /^(?:captured|seized|abducted|kidnapped|detained|arrested|taken|lined|rounded|dragged|held|blindfolded|tied|bound|handcuffed|tortured|intercepted|stopped|singled)$/;

/** "captured and later shot", "lined up and shot", "blindfolded and shot in the head". */
function isPutToDeath(words: Word[], from: number, at: number): boolean {
  let back = at - 1;
  while (
    back > from &&
    /^(?:later|then|subsequently|afterwards|summarily|fatally|immediately)$/.test(words[back]!.folded)
  )
    back--;
  return words[back]!.folded === 'and' && seizedAt(words, from, back) !== undefined;
}

/** "were taken to hospital", "was rushed to a hospital", "were hospitalised": where the phrase ends, when it begins at `at`. */
function wardTo(words: Word[], at: number, to: number): number | undefined {
  if (/^hospitali[sz]ed$/.test(words[at]!.folded)) return at + 1;
  // "two dead, five in hospital".
  if (words[at]!.folded === 'hospital')
    return at > 2 && words[at - 1]!.folded === 'in' && countEndsAt(words, at - 2) ? at + 1 : undefined;
  // "40 people remain in hospital".
  if (/^remain(?:s|ed)?$/.test(words[at]!.folded))
    return words[at + 1]?.folded === 'in' && words[at + 2]?.folded === 'hospital' && at + 3 <= to ? at + 3 : undefined;
  if (!/^(taken|rushed|brought|ferried|admitted|carried)$/.test(words[at]!.folded)) return undefined;
  if (words[at + 1]?.folded !== 'to') return undefined;
  for (let ahead = at + 2; ahead < to && ahead < at + 6; ahead++)
    if (/^(hospital|hospitals|clinic|clinics)$/.test(words[ahead]!.folded)) return ahead + 1;
  return undefined;
}

function isFoundBehind(words: Word[], at: number, to: number): boolean {
  return words
    .slice(at, Math.min(to, at + 16))
    .some((word) => /^(?:found|recovered|discovered|retrieved|dumped)$/.test(word.folded));
}

/** "pulled 23 bodies from the rubble", "one body was recovered": a count of bodies stands before, and somebody finds them. */
function isFound(words: Word[], from: number, at: number, to: number): boolean {
  let counted = false;
  for (let back = at - 1; back >= from && back >= at - 2; back--) if (isNumberWord(words, back)) counted = true;
  if (!counted) return false;
  return words
    .slice(Math.max(from, at - 6), Math.min(to, at + 12))
    .some((word) =>
      /^(pull|pulled|recover|recovered|found|retrieve|retrieved|dug|extracted|received|counted|brought|arrived)$/.test(
        word.folded,
      ),
    );
}

/** "The number of people killed", "of civilians confirmed dead", "of wounded": what a running count counts. */
function runningField(
  words: Word[],
  from: number,
  to: number,
): { field: 'killed' | 'injured'; to: number } | undefined {
  for (let at = from; at < to && at < from + 5; at++) {
    const folded = words[at]!.folded;
    if ((words[at]!.joint & (jointComma | jointQuote)) !== 0) return undefined;
    if (killBoth.has(folded) || /^(dead|deaths|fatalities|died)$/.test(folded)) return { field: 'killed', to: at + 1 };
    if (injureBoth.has(folded) || injureNoun.has(folded) || sickened.test(folded))
      return { field: 'injured', to: at + 1 };
  }
  return undefined;
}

/** What a gas does to those who are counted: "the number of cases of suffocation". */
const sickened = /^(?:suffocation|asphyxia|asphyxiation|suffocating|choking|poisoned|poisoning|symptoms|sickened)$/;

/** "11 men", "at least four of its soldiers": a count whose noun is one who fights. */
function countsFallen(words: Word[], at: number, to: number): boolean {
  let counted = false;
  for (let ahead = at; ahead < to && ahead < at + 7; ahead++) {
    const { folded, joint } = words[ahead]!;
    if (ahead > at && (joint & (jointComma | jointLine)) !== 0) return false;
    if (isNumberWord(words, ahead)) counted = true;
    else if (
      counted &&
      /^(?:men|soldiers?|troops|fighters?|militants?|rebels|policemen|officers?|servicemen|personnel|members)$/.test(
        folded,
      )
    )
      return true;
  }
  return false;
}

/** "killed three militants", "wounded at least ten people": a count with its noun right behind the verb. */
function countsPersonsAt(words: Word[], at: number, to: number): boolean {
  let figure = at;
  while (
    figure < to &&
    figure < at + 3 &&
    /^(?:at|least|more|than|about|some|over|nearly)$/.test(words[figure]!.folded)
  )
    figure++;
  if (figure >= to || words[figure]!.joint !== 0 || !isNumberWord(words, figure)) return false;
  for (let ahead = figure + 1; ahead < to && ahead < figure + 4; ahead++) {
    const { folded, joint } = words[ahead]!;
    if ((joint & (jointComma | jointLine)) !== 0 || thingNouns.has(folded) || stopWords.has(folded)) return false;
    if (personNouns.has(folded)) return true;
  }
  return false;
}

function isNumberOrArticle(words: Word[], at: number): boolean {
  const word = words[at];
  return word?.joint === 0 && (/^(?:an?|the|his|her|their|at)$/.test(word.folded) || isNumberWord(words, at));
}

function isNumberWord(words: Word[], at: number): boolean {
  if (/^(?:dozen|hundred|thousand|score)$/.test(words[at]!.folded)) return at > 0 && isNumberWord(words, at - 1);
  return /^an?$/.test(words[at]!.folded)
    ? /^(?:dozen|hundred|thousand|score)$/.test(words[at + 1]?.folded ?? '')
    : readNumber(words, at, at + 1, at, 'en') !== undefined;
}

/** Does a count or a person begin within a few words? Then the verb before it may be active. */
function beginsObject(words: Word[], at: number, to: number): boolean {
  // "forces killed Karim Haddad": a name of two words right behind the verb is its object.
  if (
    at + 1 < to &&
    words[at]!.capitals === 'first' &&
    words[at]!.joint === 0 &&
    words[at + 1]!.capitals === 'first' &&
    words[at + 1]!.joint === 0
  )
    return true;
  // "Gunmen wounded a teacher"; "killed a day earlier" has no object.
  if (
    at + 1 < to &&
    words[at]!.joint === 0 &&
    /^(?:an?|the|his|her|their|its)$/.test(words[at]!.folded) &&
    namesPerson(words, at + 1, to)
  )
    return true;
  for (let ahead = at; ahead < to && ahead < at + 4; ahead++) {
    const here = words[ahead]!;
    if ((here.joint & (jointComma | jointLine)) !== 0) return false;
    if (isNumberWord(words, ahead) || /^(?:himself|herself|themselves)$/.test(here.folded)) return true;
    if (/^(in|by|on|when|after|as|during|and|or|near|at)$/.test(here.folded))
      return here.folded === 'at' && words[ahead + 1]?.folded === 'least';
  }
  return false;
}

/** A person's noun within three words, and nothing but his adjectives before it: "elderly shop owner". */
function namesPerson(words: Word[], at: number, to: number): boolean {
  for (let ahead = at; ahead < to && ahead < at + 4; ahead++) {
    const { folded, joint } = words[ahead]!;
    if (personNouns.has(folded)) return true;
    if (stopWords.has(folded) || thingNouns.has(folded) || (joint & (jointComma | jointLine)) !== 0) return false;
  }
  return false;
}

/** "Rebels killed 3 soldiers": a plural subject without a number before it kills rather than is killed. */
function hasActiveSubject(words: Word[], from: number, at: number): boolean {
  for (let back = at; back >= from && back > at - 6; back--) if (isNumberWord(words, back)) return false;
  return true;
}
