import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';

/** All rows of a query, from its `ExclusiveStartKey` on, page by page, so that a busy day is never held in memory whole nor cut at one megabyte. */
export async function* queryPages(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined = input.ExclusiveStartKey;
  do {
    const page = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: from }));
    for (const row of page.Items ?? []) yield row;
    from = page.LastEvaluatedKey;
  } while (from);
}
