import type { KeptRows, KeptTable, Row } from '../stores/keptRows.ts';

/** As many as one BatchGetItem answers. */
const rowsAPage = 100;

export interface Restoration {
  rows: number;
  /** Missing from the table: put back when it was `sure`, else only counted. */
  missing: number;
  /** As they were. */
  same: number;
  /** Other than they were, and left: what happened since counts more than what was. */
  changed: number;
  /** Past the end of their life, which the table deletes by itself. */
  expired: number;
  /** No rows of this table. */
  strange: number;
}

/**
 * Puts rows of another time back where the table has none; without `sure` it only says which. What stands is never written over: a reader who said
 * no stays gone, a delivery that was sent stays sent. Doing it twice changes nothing.
 */
export async function restoreRows(
  rows: AsyncIterable<Row>,
  { table, sure, now }: { table: KeptTable; sure: boolean; now: string },
  stores: { keptRows: KeptRows },
  onMissing: (row: Row) => void = () => undefined,
): Promise<Restoration> {
  const done: Restoration = { rows: 0, missing: 0, same: 0, changed: 0, expired: 0, strange: 0 };
  const nowEpochSeconds = Date.parse(now) / 1000;
  const settle = async (page: Row[]) => {
    const standings = await stores.keptRows.compare(table, page);
    for (const [at, row] of page.entries()) {
      let standing = standings[at] ?? 'changed';
      if (standing === 'missing' && sure && (await stores.keptRows.putBack(table, row)) === 'stood')
        standing = 'changed';
      done[standing] += 1;
      if (standing === 'missing') onMissing(row);
    }
  };
  let page: Row[] = [];
  for await (const row of rows) {
    done.rows += 1;
    if (!stores.keptRows.belongs(table, row)) done.strange += 1;
    else if (typeof row.expiresAtEpochSeconds === 'number' && row.expiresAtEpochSeconds <= nowEpochSeconds)
      done.expired += 1;
    else page.push(row);
    if (page.length < rowsAPage) continue;
    await settle(page);
    page = [];
  }
  if (page.length > 0) await settle(page);
  return done;
}
