import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDesk, openStores } from './openStores.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const isDynamoDbLocal = process.env.DATELINE_DYNAMODB_ENDPOINT !== undefined;

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

describe('no question reads a whole table', () => {
  it.skipIf(isDynamoDbLocal)(
    'because the embedded engine refuses it to whatever runs on it, journeys included',
    async () => {
      for (const TableName of ['entries', 'mentions', 'stories'])
        await expect(desk.tables.send(new ScanCommand({ TableName }))).rejects.toThrow('not authorized');
    },
  );

  it('and no source asks for it', () => {
    const sources = ['cli', 'functions', 'infra', 'local', 'shared'].flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    expect(sources.length).toBeGreaterThan(200);
    const asking = sources.filter((name) =>
      /\b(?:ScanCommand|paginateScan|ParallelScan)\b|dynamodb:Scan\b(?!:)/.test(
        readFileSync(join(project, name), 'utf8'),
      ),
    );
    expect(asking).toEqual([]);
  });
});
