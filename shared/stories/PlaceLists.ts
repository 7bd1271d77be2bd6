/**
 * A place's number → the slots of the stories that name it, those reported last behind: whoever looks for the stories nearest to an entry begins at the
 * end, and is done after a few, however many there are.
 */
export class PlaceLists {
  readonly #lists: (number[] | undefined)[] = [];
  readonly #lastMsOf: (slot: number) => number;

  /** `lastMsOf`: when a slot's story was last reported. Where that changes, take the slot out of its lists and add it again. */
  constructor(lastMsOf: (slot: number) => number) {
    this.#lastMsOf = lastMsOf;
  }

  get(place: number): readonly number[] {
    return place < 0 ? none : (this.#lists[place] ?? none);
  }

  add(place: number, slot: number): void {
    while (this.#lists.length <= place) this.#lists.push(undefined);
    const list = this.#lists[place];
    if (list === undefined) this.#lists[place] = [slot];
    else this.#seat(list, slot);
  }

  remove(place: number, slot: number): void {
    const list = this.#lists[place];
    if (list === undefined) return;
    take(list, slot);
    if (list.length === 0) this.#lists[place] = undefined;
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
