import { type Verdict, verdict, why } from './explain.ts';
import { headUnits, senders } from './lookAround.ts';
import type { Scene } from './scene.ts';

export function outsideTheatre(scene: Scene): Verdict | undefined {
  const { picture } = scene;
  if (
    scene.places.length + picture.theatreDemonyms.length + picture.theatreActors.length + scene.islamicState.length >
    0
  )
    return undefined;
  if (picture.theatrePlaces.length > 0)
    return verdict('off', 0.05, why('named-only-in-a-list', picture.theatrePlaces[0]));
  // "Turkish jets strike PKK targets": more often than not in the north of Iraq, and nobody says where.
  const pkk = picture.actors.find(({ id }) => id === 'pkk');
  const struck = scene.first('strike', 'bomb');
  if (pkk !== undefined && struck !== undefined && !picture.foreignPlaces.some(({ precise }) => precise)) {
    const across = acrossTheBorder.test(pkk.passage.text.slice(0, headUnits));
    return across
      ? verdict('core', 0.5, why('pkk-struck-across-the-border', pkk, struck))
      : verdict('related', 0.4, why('pkk-struck-somewhere', pkk, struck));
  }
  // "A patrol on the M5 was pelted with stones": the two roads over which the war's armies patrolled.
  const [armed] = scene.all('strike', 'bomb', 'fight', 'force', 'attack');
  const front = armed?.passage.text.slice(0, headUnits) ?? '';
  if (picture.foreignPlaces.length === 0 && roads.test(front) && patrolled.test(front))
    return verdict('core', 0.45, why('road-of-the-fronts', armed));
  const line = kurdsAtTheLine.exec(scene.head);
  if (line !== null && turkishLine.test(scene.head))
    return verdict('core', 0.45, [{ rule: 'kurds-at-the-line', text: line[0] }]);
  const camp = heldFamilies(scene);
  if (camp !== undefined) return camp;
  const talks = talksAtTheirSeat(scene);
  if (talks !== undefined) return talks;
  const politician = picture.actors.find(({ id, sentence }) => politicians.has(id) && sentence === 0);
  if (politician !== undefined && scene.first('sport', 'culture') === undefined)
    return verdict('related', 0.3, why('politics-without-the-war', politician));
  return verdict('off', 0, [{ rule: 'names-neither-country-nor-its-actors' }]);
}

/** Of Iraq, known by name alone. */
const politicians = new Set('abadi kadhimi sudani sadr sistani barzani talabani maliki abdul-mahdi'.split(' '));

const roads = /\bM-?[45]\b/;
const patrolled = /patrol|devriye|патрул|трасс|دوري/i;

const acrossTheBorder = /\b(?:across|over|beyond) the border\b|\bcross-border\b|sınır ötesi|outre-frontière/i;

const seats = new Set('ch-geneva kz-astana ru-sochi at-vienna ch-lausanne ch-montreux'.split(' '));
/** Who sat there over this war, and over no other that met in the same towns. */
const parties =
  /opposition|rebel|\bregime\b|envoy|kurdish (?:fighters|forces)|المعارضة|النظام|المبعوث|оппозици|повстанц|спецпосланник|muhalif|muhalefet|rejim|temsilci|l'opposition|émissaire|rebelles/i;
const peace =
  /truce|ceasefire|cease-fire|cessation of hostilities|\btalks\b|delegation|de-escalation|patrols?|bombardment|هدنة|محادثات|مفاوضات|جولة|وفد|перемири|переговор|делегаци|прекращени|ateşkes|görüşme|müzakere|heyet|devriye|trêve|pourparlers|négociations|cessez-le-feu|délégation/i;
/** Wars, bargains and crises that are talked over in Geneva and Vienna as well, and no place need be named for. */
const ofOthers =
  /nuclear|yemen|houthi|libya|ukrain|cyprus|sudan|afghan|taliban|donbas|minsk|colombia|venezuela|myanmar|ядерн|украин|йемен|ливи|نووي|اليمن|ليبيا|الحوثي|nükleer|ukrayna|libya|kıbrıs|nucléaire|libye|yémen|wto|\btrade\b/i;

/**
 * "GENEVA - The envoy sent both delegations home; the opposition will not come back while the bombardment goes on": where this war is
 * bargained over, with a party to it and a truce, and no other country.
 */
function talksAtTheirSeat(scene: Scene): Verdict | undefined {
  const seat = scene.picture.foreignPlaces.find(({ id }) => seats.has(id));
  if (
    seat === undefined ||
    scene.picture.foreignPlaces.some(({ id, country }) => !seats.has(id) && !senders.has(country))
  )
    return undefined;
  const head = seat.passage.text.slice(0, headUnits);
  const two = scene.picture.actors.filter(({ id }) => /^(?:putin|erdogan|lavrov|cavusoglu|rouhani|kerry)$/.test(id));
  const party = parties.test(head) || new Set(two.map(({ id }) => id)).size > 1;
  if (!party || !peace.test(head) || ofOthers.test(head)) return undefined;
  return verdict('core', 0.5, why('talks-at-their-seat', seat));
}

const camps = /(?:^|[^\p{L}])(?:Roj|[Aa]l-?Hol|[Ee]l-?Hol|Родж|Эль-Холь?|الهول|روج)(?=[^\p{L}]|$)/u;
const families =
  /jihad|djihad|djihadist|\bIS\b|\bISIS\b|daesh|deaş|\bcamp\b|kamp|tent|çadır|famil|aile|лагер|مخيم|repatri|rapatri/i;

/** "Roj: the families of jihadists are still waiting in their tents": the two camps in which the families of IS are held are known by name. */
function heldFamilies(scene: Scene): Verdict | undefined {
  const camp = camps.exec(scene.head);
  if (camp === null || !families.test(scene.head)) return undefined;
  return verdict('core', 0.45, [{ rule: 'camp-of-families', text: camp[0].trim() }]);
}

/** Who fights for the Kurds, and the border that Turkey clears of them. */
const kurdsAtTheLine =
  /kurdish (?:fighters|forces|units|militia)|курдски[ехм] (?:отряд|сил|формирован|ополчен)\p{L}{0,3}|القوات الكردية|المقاتلين الأكراد|forces kurdes|combattants kurdes|kürt (?:güçleri|savaşçı|birlik)/iu;
const turkishLine =
  /turkish (?:border|frontier)|турецк\p{L}{2,3} границ|الحدود التركية|frontière turque|türk(?:iye)? sınır/iu;
