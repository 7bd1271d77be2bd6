/**
 * Who depends on whom. Speakers of one camp repeat each other, so a report that quotes an army and its ministry has one source, and
 * one that quotes the army and a hospital has two. Words of a speaker, folded, to their camp.
 */
const camps: Record<string, string> = {
  state:
    'army military government ministry minister premier governor police authorities official officials sana regime kremlin officer parliament presidency interfax tass',
  opposition:
    'activist activists observatory watchdog monitor monitors rebel rebels opposition coordination revolution coalition brigade faction factions network',
  relief:
    'doctor doctors nurse medic medics medical hospital hospitals health rescuer rescuers rescue civil helmets charity unicef un unhcr ocha msf nations crescent paramedic surgeon icrc',
  people: 'resident residents witness witnesses villager villagers survivor survivors shopkeeper neighbour relatives',
  press: 'correspondent photographer journalist reporter',
};

export const campByWord = new Map(
  Object.entries(camps).flatMap(([camp, words]) => words.split(' ').map((word) => [word, camp] as const)),
);

/** Allies in this war speak with one voice. */
export const campBySide = new Map([
  ['damascus', 'state'],
  ['russia', 'state'],
  ['iran', 'state'],
  ['baghdad', 'state'],
  ['monitor', 'opposition'],
  ['opposition', 'opposition'],
  ['un', 'relief'],
  ['usa', 'coalition'],
]);

/** A warring side's own outlet is that side speaking, however it is credited. */
export const outletCamps = new Map([
  ['amaq', 'is'],
  ['al-manar', 'state'],
]);
