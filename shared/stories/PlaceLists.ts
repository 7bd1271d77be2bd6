/**
 * placeId → the slots of the stories that name it, those reported last behind: whoever looks for the stories nearest to an entry begins at the
 * end, and is done after a few, however many there are.
 */
export class PlaceLists {
  readonly #lists = new Map<string, number[]>();
  readonly #lastMsOf: (slot: number) => number;

  /** `lastMsOf`: when a slot's story was last reported. Where that changes, `move` says so. */
  constructor(lastMsOf: (slot: number) => number) {
    this.#lastMsOf = lastMsOf;
  }

  get(placeId: string): readonly number[] {
    return this.#lists.get(placeId) ?? none;
  }

  add(placeId: string, slot: number): void {
    const list = this.#lists.get(placeId);
    if (list === undefined) this.#lists.set(placeId, [slot]);
    else this.#seat(list, slot);
  }

  remove(placeId: string, slot: number): void {
    const list = this.#lists.get(placeId);
    if (list === undefined) return;
    take(list, slot);
    if (list.length === 0) this.#lists.delete(placeId);
  }

  /** `before` and `now`: the places of the slot's story, which was last reported at another time than before. */
  move(slot: number, before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): void {
    for (const placeId in before) this.remove(placeId, slot);
    for (const placeId in now) this.add(placeId, slot);
  }

  /** The same, of a story whose time is what it was. */
  replace(slot: number, before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): void {
    for (const placeId in now) if (!Object.hasOwn(before, placeId)) this.add(placeId, slot);
    for (const placeId in before) if (!Object.hasOwn(now, placeId)) this.remove(placeId, slot);
  }

  #seat(list: number[], slot: number): void {
    const lastMs = this.#lastMsOf(slot);
    let at = list.length;
    for (; at > 0 && this.#lastMsOf(list[at - 1] as number) > lastMs; at--) list[at] = list[at - 1] as number;
    list[at] = slot;
  }
}

/** Most that move were reported lately: they stand near the end. */
function take(list: number[], slot: number): void {
  let at = list.lastIndexOf(slot);
  if (at < 0) return;
  for (const end = list.length - 1; at < end; at++) list[at] = list[at + 1] as number;
  list.pop();
}

const none: readonly number[] = [];
