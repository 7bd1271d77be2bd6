/**
 * The clock of a run: stands still until somebody moves it, for the desk, its leases and the engines alike. Chance is the run's own too: the
 * engine gives the rows of a batch out in any order, and in the same one every time.
 */
import { randomFrom } from './randomFrom.ts';

const realDate = globalThis.Date;
const realRandom = Math.random;
let nowMs = 0;

class VirtualDate extends realDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(nowMs);
    else super(...(given as [number]));
  }

  static override now(): number {
    return nowMs;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Date]';
  }
}

export const clock = {
  set(instant: string): void {
    nowMs = realDate.parse(instant);
  },
  setMs(ms: number): void {
    nowMs = ms;
  },
  /** On to `instant`, never back. */
  reach(instant: string): void {
    nowMs = Math.max(nowMs, realDate.parse(instant));
  },
  advanceMs(ms: number): void {
    nowMs += ms;
  },
  install(): void {
    globalThis.Date = VirtualDate as DateConstructor;
    this.shuffleBy(1);
  },
  /** From here on chance is what `seed` says. */
  shuffleBy(seed: number): void {
    Math.random = randomFrom(seed).next;
  },
  remove(): void {
    globalThis.Date = realDate;
    Math.random = realRandom;
  },
};
