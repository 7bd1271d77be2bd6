import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTimeToLiveCommand, DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dynamo, type MissingFromTables, startDynamo, type TableDefinition } from '../../../local/cloud/dynamo.ts';

const entries: TableDefinition = {
  name: 'entries',
  keySchema: [{ AttributeName: 'entryId', KeyType: 'HASH' }],
  attributeDefinitions: ['entryId', 'day', 'publishedAt'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  indexes: [
    {
      IndexName: 'by-day',
      KeySchema: [
        { AttributeName: 'day', KeyType: 'HASH' },
        { AttributeName: 'publishedAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['headline'] },
    },
  ],
  timeToLiveAttribute: 'expiresAtEpochSeconds',
};

let dir: string;
let engine: Dynamo;
let client: DynamoDBDocumentClient;
const missing: MissingFromTables[] = [];

const connect = (endpoint: string) =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    }),
  );

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'dateline-dynamo-'));
  engine = await startDynamo(dir, (what) => missing.push(what));
  await engine.createTables([entries]);
  client = connect(engine.endpoint);
});

afterAll(async () => {
  client.destroy();
  await engine.stop();
  rmSync(dir, { recursive: true, force: true });
});

const put = (Item: Record<string, unknown>, more: object = {}) =>
  client.send(new PutCommand({ TableName: 'entries', Item, ...more }));
const ofDay = async (day: string) =>
  (
    await client.send(
      new QueryCommand({
        TableName: 'entries',
        IndexName: 'by-day',
        KeyConditionExpression: '#day = :day',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': day },
      }),
    )
  ).Items ?? [];

describe('the embedded DynamoDB', () => {
  it('lets one of many claim a row, and shows the others whose it is', async () => {
    const claims = await Promise.allSettled(
      Array.from({ length: 10 }, (_, owner) =>
        put(
          { entryId: 'claimed', owner },
          { ConditionExpression: 'attribute_not_exists(entryId)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
        ),
      ),
    );
    const won = claims.findIndex((claim) => claim.status === 'fulfilled');
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1);
    for (const claim of claims) {
      if (claim.status === 'fulfilled') continue;
      expect(claim.reason).toMatchObject({
        name: 'ConditionalCheckFailedException',
        Item: { owner: { N: String(won) } },
      });
    }
  });

  it('moves an entry between days in its index when it is filed again, and takes it out when it is gone', async () => {
    await put({ entryId: 'moves', day: '2016-07-01', publishedAt: 'T1', headline: 'One', text: 'not in the index' });
    expect(await ofDay('2016-07-01')).toEqual([
      { entryId: 'moves', day: '2016-07-01', publishedAt: 'T1', headline: 'One' },
    ]);
    await client.send(
      new UpdateCommand({
        TableName: 'entries',
        Key: { entryId: 'moves' },
        UpdateExpression: 'SET #day = :day',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': '2016-07-02' },
      }),
    );
    expect(await ofDay('2016-07-01')).toEqual([]);
    expect(await ofDay('2016-07-02')).toHaveLength(1);
    await client.send(new DeleteCommand({ TableName: 'entries', Key: { entryId: 'moves' } }));
    expect(await ofDay('2016-07-02')).toEqual([]);
  });

  it('writes batches through the same indexes', async () => {
    const rows = Array.from({ length: 25 }, (_, at) => ({
      entryId: `batch-${at}`,
      day: '2016-07-03',
      publishedAt: `T${at + 10}`,
    }));
    await client.send(
      new BatchWriteCommand({ RequestItems: { entries: rows.map((Item) => ({ PutRequest: { Item } })) } }),
    );
    expect((await ofDay('2016-07-03')).map((row) => row.publishedAt)).toEqual(rows.map((row) => row.publishedAt));
  });

  it('knows the attribute by which rows expire, and lets none expire under a desk that replays the past', async () => {
    const described = await client.send(new DescribeTimeToLiveCommand({ TableName: 'entries' }));
    expect(described.TimeToLiveDescription).toEqual({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: 'expiresAtEpochSeconds',
    });
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: 'entries',
        TimeToLiveSpecification: { AttributeName: 'expiresAtEpochSeconds', Enabled: true },
      }),
    );
    await put({ entryId: 'old', expiresAtEpochSeconds: 1_000_000_000 });
    expect((await client.send(new GetCommand({ TableName: 'entries', Key: { entryId: 'old' } }))).Item).toBeDefined();
  });

  it('tells which index and which table a query missed', async () => {
    const query = {
      KeyConditionExpression: 'storyId = :story',
      ExpressionAttributeValues: { ':story': 'x' },
    };
    await expect(
      client.send(new QueryCommand({ TableName: 'entries', IndexName: 'by-story', ...query })),
    ).rejects.toThrow(/specified index/);
    await expect(client.send(new GetCommand({ TableName: 'stories', Key: { storyId: 'x' } }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(missing).toEqual([{ table: 'entries', index: 'by-story' }, { table: 'stories' }]);
  });

  it('finds its tables again after a restart, and refuses a table that has changed its indexes meanwhile', async () => {
    await put({ entryId: 'stays', day: '2016-07-09', publishedAt: 'T1' });
    await engine.stop();
    client.destroy();
    engine = await startDynamo(dir);
    await engine.createTables([entries]);
    client = connect(engine.endpoint);
    expect(await ofDay('2016-07-09')).toHaveLength(1);
    await expect(engine.createTables([{ ...entries, indexes: [] }])).rejects.toThrow(/other keys or indexes/);
  });
});
