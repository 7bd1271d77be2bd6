/**
 * Who depends on whom. Speakers of one camp repeat each other, so a report that quotes an army and its ministry has one source, and
 * one that quotes the army and a hospital has two. Words of a speaker, folded, to their camp.
 */
const camps: Record<string, string> = {
  state:
    'army military government ministry minister premier governor police authorities official officials sana regime kremlin officer parliament presidency interfax tass security commissioner ' +
    'الشرطه شرطه وزاره الوزاره حكومه الحكومه الجيش ضابط مسوول محافظ قايد полиции полиция министерство министерства минобороны армия армии губернатор власти мвд ' +
    'polis valilik valisi vali bakanlik bakanligi ordu ordusu armee police ministere gouvernement gouverneur officier autorites',
  opposition:
    'activist activists observatory watchdog monitor monitors rebel rebels opposition coordination revolution brigade faction factions network ' +
    'ناشط ناشطون ناشطين المرصد المعارضه مراقبون активисты активист наблюдатели наблюдатель правозащитники оппозиция оппозиции aktivist aktivistler muhalif muhalifler gozlemevi observatoire activistes militants opposition rebelles ong',
  coalition: 'coalition centcom pentagon',
  kurdish: 'peshmerga kurdish ypg sdf asayish',
  relief:
    'doctor doctors nurse medic medics medical hospital hospitals health rescuer rescuers rescue civil helmets charity unicef un unhcr ocha msf nations crescent paramedic surgeon icrc ' +
    'طبيب الطبيب اطباء طبي مستشفي المستشفي مسعف مسعفون الخوذ врач врачи врача врачей медики медик больницы больнице doktor doktorlar hastane hastanesi saglik medecin medecins hopital infirmier infirmiere secouriste secouristes',
  people:
    'resident residents witness witnesses villager villagers survivor survivors shopkeeper neighbour relatives ' +
    'سكان شهود شاهد الاهالي اهالي жители житель очевидцы очевидец taniklar gorgu sakinler koylu habitants habitant temoin temoins riverains',
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
