import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { sideBySide } from './sideBySide.ts';

/**
 * Rows by key, a hundred a request and several requests at once, with all their attributes or with those named; what a throttled answer
 * leaves out is asked for again. Order is not kept; missing rows are left out.
 */
export async function getRows(
  client: DynamoDBDocumentClient,
  table: string,
  keys: Record<string, unknown>[],
  { attributes, consistent }: { attributes?: string[]; consistent?: boolean } = {},
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  const hundreds = Array.from({ length: Math.ceil(keys.length / 100) }, (_, at) =>
    keys.slice(100 * at, 100 * at + 100),
  );
  await sideBySide(hundreds, async (hundred) => {
    let asked: Record<string, unknown>[] = hundred;
    for (let attempt = 0; asked.length > 0; attempt++) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** attempt, 2000)));
      if (attempt > 8) throw new Error(`${table} left ${asked.length} rows unread after nine tries.`);
      const answer = await client.send(
        new BatchGetCommand({
          RequestItems: {
            [table]: {
              Keys: asked,
              // Named by stand-ins, because `status` is a word of DynamoDB's own.
              ProjectionExpression: attributes?.map((_, at) => `#a${at}`).join(),
              ExpressionAttributeNames:
                attributes && Object.fromEntries(attributes.map((attribute, at) => [`#a${at}`, attribute])),
              ConsistentRead: consistent,
            },
          },
        }),
      );
      rows.push(...(answer.Responses?.[table] ?? []));
      asked = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as Record<string, unknown>[];
    }
  });
  return rows;
}
