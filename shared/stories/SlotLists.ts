/** A name's number → the slots (small whole numbers) listed under it, in no order, each once. */
export class SlotLists {
  readonly #lists: (number[] | undefined)[] = [];

  get(name: number): readonly number[] {
    return name < 0 ? none : (this.#lists[name] ?? none);
  }

  add(name: number, slot: number): void {
    while (this.#lists.length <= name) this.#lists.push(undefined);
    const list = this.#lists[name];
    if (list === undefined) this.#lists[name] = [slot];
    else if (!list.includes(slot)) list.push(slot);
  }

  remove(name: number, slot: number): void {
    const list = this.#lists[name];
    const at = list === undefined ? -1 : list.indexOf(slot);
    if (list === undefined || at < 0) return;
    const last = list.pop() as number;
    if (at < list.length) list[at] = last;
    else if (list.length === 0) this.#lists[name] = undefined;
  }
}

const none: readonly number[] = [];
