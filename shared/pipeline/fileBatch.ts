import type { Delivered, FilingMessage, ReportClosing } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { sideBySide } from '../stores/sideBySide.ts';
import { deskMemory } from './deskMemory.ts';
import { FilingWindow } from './FilingWindow.ts';
import { closeReport, type FilingStores, fileEntry } from './fileEntry.ts';

/** Fewer are filed one by one: to write down what was decided costs a write of its own. */
const fewestOfWindow = 4;

/**
 * Files what came together, in order: what is new in windows, all else one by one. Says how many are done, from the first on, and why the next
 * is not.
 *
 * What comes again is filed one by one: of a window that failed nobody knows which entry was to blame, and so it is found out, with its
 * neighbours filed before it and none lost behind it.
 */
export async function fileBatch(
  delivered: readonly Delivered<FilingMessage>[],
  stores: FilingStores,
  contextNow: () => StepContext,
): Promise<{ done: number; error?: unknown }> {
  const firstTimers = delivered.slice(delivered.findLastIndex(({ isAgain }) => isAgain) + 1);
  const news = firstTimers.filter(({ message }) => message.type === 'entry').length;
  const oneByOne = delivered.length - (news < fewestOfWindow ? 0 : firstTimers.length);
  let done = 0;
  try {
    for (const { message } of delivered.slice(0, oneByOne)) {
      await fileEntry(message, stores, contextNow());
      done++;
    }
    const messages = delivered.slice(oneByOne).map(({ message }) => message);
    if (messages.length > 0)
      await fileInWindows(messages, stores, contextNow, (count) => {
        done = oneByOne + count;
      });
    return { done };
  } catch (error) {
    // A write whose answer was lost may stand, and this memory knows nothing of it.
    deskMemory(stores).forget();
    return { done, error };
  }
}

/** `onDone` hears how many of the messages are done. */
async function fileInWindows(
  messages: FilingMessage[],
  stores: FilingStores,
  contextNow: () => StepContext,
  onDone: (count: number) => void,
): Promise<void> {
  const memory = deskMemory(stores);
  const entryIds = messages.flatMap((message) => (message.type === 'entry' ? [message.entry.entryId] : []));
  const held = await stores.entries.idsHeld(entryIds);
  const window = new FilingWindow(stores, contextNow, memory);
  let closings: ReportClosing[] = [];
  const writeOut = async (count: number) => {
    await window.write();
    await closeReports(closings, stores, contextNow);
    closings = [];
    onDone(count);
  };
  for (const [at, message] of messages.entries()) {
    if (message.type === 'report-closed') {
      closings.push(message.report);
      continue;
    }
    const { entry } = message;
    if (window.size === 0 || !memory.isOpenFor(entry.day)) {
      await writeOut(at);
      await memory.openFor(entry.day, stores);
      // Of what another left half written nothing has come: it was put aside, or it stands.
      if (!entryIds.some((entryId) => memory.decided.has(entryId))) memory.decided.clear();
    }
    const isNew = !held.has(entry.entryId);
    held.add(entry.entryId);
    if (isNew && window.take(entry)) continue;
    await writeOut(at);
    await fileEntry(message, stores, contextNow());
    onDone(at + 1);
  }
  await writeOut(messages.length);
}

/** Reports of one feed in their order, for each tells what the feed listed last. */
async function closeReports(
  closings: ReportClosing[],
  stores: FilingStores,
  contextNow: () => StepContext,
): Promise<void> {
  const byFeed = new Map<string, ReportClosing[]>();
  for (const report of closings) {
    const feed = report.feedId ?? report.reportKey;
    byFeed.set(feed, [...(byFeed.get(feed) ?? []), report]);
  }
  await sideBySide([...byFeed.values()], async (reports) => {
    for (const report of reports) await closeReport(report, stores, contextNow());
  });
}
