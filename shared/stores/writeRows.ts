import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { sideBySide } from './sideBySide.ts';

export type WriteRequest<Row extends object = Record<string, unknown>> =
  | { PutRequest: { Item: Row } }
  | { DeleteRequest: { Key: Row } };

const mostARequest = 25;

/**
 * Rows put and taken away, twenty-five a request and several requests at once; what a throttled answer leaves undone is asked again. No request
 * may name a key twice. There is no condition on any of it, and it may be done again at any time: a row is written over whatever stands there.
 */
export async function writeRows(
  client: DynamoDBDocumentClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(requests.length / mostARequest) }, (_, at) =>
    requests.slice(mostARequest * at, mostARequest * (at + 1)),
  );
  await sideBySide(batches, async (batch) => {
    let asked = batch;
    for (let attempt = 0; asked.length > 0; attempt++) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** attempt, 2000)));
      if (attempt > 8) throw new Error(`${table} left ${asked.length} rows unwritten after nine tries.`);
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: asked } }));
      asked = (answer.UnprocessedItems?.[table] ?? []) as WriteRequest[];
    }
  });
}

export async function putRows(
  client: DynamoDBDocumentClient,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  await writeRows(
    client,
    table,
    rows.map((Item) => ({ PutRequest: { Item } })),
  );
}
