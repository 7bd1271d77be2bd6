/** Name → the slots (small whole numbers) listed under it, in no order, each once. */
export class SlotLists {
  readonly #lists = new Map<string, number[]>();

  get(name: string): readonly number[] {
    return this.#lists.get(name) ?? none;
  }

  add(name: string, slot: number): void {
    const list = this.#lists.get(name);
    if (list === undefined) this.#lists.set(name, [slot]);
    else if (!list.includes(slot)) list.push(slot);
  }

  remove(name: string, slot: number): void {
    const list = this.#lists.get(name);
    const at = list === undefined ? -1 : list.indexOf(slot);
    if (list === undefined || at < 0) return;
    const last = list.pop() as number;
    if (at < list.length) list[at] = last;
    else if (list.length === 0) this.#lists.delete(name);
  }

  /** `before` and `now`: by name. */
  replace(slot: number, before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): void {
    for (const name in now) if (!Object.hasOwn(before, name)) this.add(name, slot);
    for (const name in before) if (!Object.hasOwn(now, name)) this.remove(name, slot);
  }
}

const none: readonly number[] = [];
