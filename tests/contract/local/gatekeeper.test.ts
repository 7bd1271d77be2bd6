import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessKeyIdOf, callingFunction } from '../../../local/cloud/awsVariables.ts';
import { startDynamo } from '../../../local/cloud/dynamo.ts';
import { type Caller, type Gate, Gatekeeper, type Question } from '../../../local/cloud/gatekeeper.ts';
import { startS3 } from '../../../local/cloud/s3.ts';
import { startSecrets } from '../../../local/cloud/secrets.ts';
import { startSes } from '../../../local/cloud/ses.ts';
import { startSqs } from '../../../local/cloud/sqs.ts';
import type { DeskPolicies, PolicyStatement } from '../../../local/templates/readPolicies.ts';
import { localAccount, localRegion } from '../../../local/templates/resolver.ts';

const here = `${localRegion}:${localAccount}`;
const tableArn = `arn:aws:dynamodb:${here}:table/readers`;
const allow = (Action: string[], Resource: string[], Condition?: PolicyStatement['Condition']): PolicyStatement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
});

/** One function, `sweep`, whose role says this; the bucket `archive` refuses whoever comes without TLS and whoever touches `sealed/`. */
function policiesOf(...Statement: PolicyStatement[]): DeskPolicies {
  const role = {
    roleArn: `arn:aws:iam::${localAccount}:role/sweeper`,
    policies: [{ Version: '2012-10-17', Statement }],
  };
  const deny = (Resource: string, Condition?: PolicyStatement['Condition']) =>
    ({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource,
      ...(Condition && { Condition }),
    }) as PolicyStatement;
  const bucket = {
    Version: '2012-10-17',
    Statement: [
      deny('arn:aws:s3:::archive/*', { Bool: { 'aws:SecureTransport': 'false' } }),
      deny('arn:aws:s3:::archive/sealed/*'),
    ],
  };
  return { roles: new Map([['role', role]]), resources: new Map([['arn:aws:s3:::archive', bucket]]) };
}

function keeperOf(...statements: PolicyStatement[]): { keeper: Gatekeeper; caller: Caller } {
  const policies = policiesOf(...statements);
  const role = policies.roles.get('role');
  if (!role) throw new Error('no role');
  return { keeper: new Gatekeeper(policies), caller: { functionName: 'sweep', role } };
}

describe('what a role allows', () => {
  const read = allow(['s3:GetObject'], ['arn:aws:s3:::archive/reports/*', 'arn:aws:s3:::archive/sealed/*']);

  it('is allowed, and what it does not name is refused as AWS would say it', async () => {
    const { keeper, caller } = keeperOf(read);
    const get = (key: string): Question => ({ action: 's3:GetObject', resource: `arn:aws:s3:::archive/${key}` });
    expect(await keeper.ask(caller, [get('reports/2016/a')])).toBeUndefined();
    expect(await keeper.ask(caller, [get('reports/a'), get('wires/a')])).toEqual({
      ...get('wires/a'),
      principal: `arn:aws:sts::${localAccount}:assumed-role/sweeper/sweep`,
      because: 'because no identity-based policy allows the s3:GetObject action',
    });
    expect(keeper.used()).toEqual([
      { functionName: 'sweep', action: 's3:GetObject', pattern: 'arn:aws:s3:::archive/reports/*' },
    ]);
  });

  it('gives way to what the bucket itself refuses', async () => {
    const { keeper, caller } = keeperOf(read);
    const refusal = await keeper.ask(caller, [{ action: 's3:GetObject', resource: 'arn:aws:s3:::archive/sealed/x' }]);
    expect(refusal?.because).toBe('with an explicit deny in a resource-based policy');
  });

  it.each<[string, Question, NonNullable<PolicyStatement['Condition']>, NonNullable<Question['context']>]>([
    [
      'a key that stands already',
      { action: 's3:PutObject', resource: 'arn:aws:s3:::archive/manifests/a', context: { 's3:if-none-match': '*' } },
      { Null: { 's3:if-none-match': 'false' } },
      {},
    ],
    [
      'another prefix',
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::archive', context: { 's3:prefix': 'reports/2016/' } },
      { StringLike: { 's3:prefix': ['reports/*'] } },
      { 's3:prefix': 'wires/' },
    ],
    [
      'another name',
      {
        action: 'ses:SendRawEmail',
        resource: `arn:aws:ses:${here}:identity/a@b.example`,
        context: { 'ses:FromAddress': 'a@b.example' },
      },
      { StringEquals: { 'ses:FromAddress': 'a@b.example' } },
      { 'ses:FromAddress': 'x@b.example' },
    ],
    [
      'another row',
      { action: 'dynamodb:PutItem', resource: tableArn, context: { 'dynamodb:LeadingKeys': ['mine'] } },
      { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['mine'] } },
      { 'dynamodb:LeadingKeys': ['mine', 'theirs'] },
    ],
  ])('ends at its condition: %s', async (_, question, condition, otherwise) => {
    const { keeper, caller } = keeperOf(allow([question.action], [question.resource], condition));
    expect(await keeper.ask(caller, [question])).toBeUndefined();
    expect(await keeper.ask(caller, [{ ...question, context: otherwise }])).toBeDefined();
  });

  it('is judged alike whether a verdict is remembered or reached anew, whatever the patterns and keys', async () => {
    const piece = fc.constantFrom('a', 'ab', 'b', '*', '?', 'a*', '*/b');
    const key = fc.array(fc.constantFrom('a', 'ab', 'b', 'x.y', '2016'), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.array(key, { minLength: 2, maxLength: 6 }),
        async (patterns, keys) => {
          const statement = allow(
            ['s3:GetObject'],
            patterns.map((pattern) => `arn:aws:s3:::archive/${pattern.join('/')}`),
          );
          const { keeper, caller } = keeperOf(statement);
          for (const each of keys) {
            const question = { action: 's3:GetObject', resource: `arn:aws:s3:::archive/${each.join('/')}` };
            const fresh = keeperOf(statement);
            expect(await keeper.ask(caller, [question])).toEqual(await fresh.keeper.ask(fresh.caller, [question]));
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('a call that a role does not allow', () => {
  let root: string;
  const credentials = { accessKeyId: accessKeyIdOf('sweep'), secretAccessKey: 'local' };
  const common = { region: localRegion, credentials, maxAttempts: 1 };
  const stops: (() => Promise<void>)[] = [];
  let gate: Gate;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-refusals-'));
    // It may update two attributes of a reader and get what lies open, and nothing else anywhere.
    const { keeper, caller } = keeperOf(
      allow(['s3:GetObject'], ['arn:aws:s3:::archive/open/*']),
      allow(['dynamodb:UpdateItem'], [tableArn], {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['id', 'status'] },
        StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_NEW'] },
      }),
    );
    gate = async (authorization, questions) =>
      callingFunction(authorization) === 'sweep' ? keeper.ask(caller, questions) : undefined;
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    rmSync(root, { recursive: true, force: true });
  });
  const refused = (action: string) =>
    new RegExp(
      `^User: arn:aws:sts::${localAccount}:assumed-role/sweeper/sweep is not authorized to perform: ${action} on resource: `,
    );

  it('fails at DynamoDB with AccessDeniedException, by table, index, attribute and what it wants back', async () => {
    const dynamo = await startDynamo(undefined, undefined, gate);
    stops.push(() => dynamo.stop());
    await dynamo.createTables([
      {
        name: 'readers',
        keySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        attributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        indexes: [],
      },
    ]);
    const client = new DynamoDBClient({ ...common, endpoint: dynamo.endpoint });
    const Key = { id: { S: 'u-1' } };
    for (const [command, action] of [
      [new GetItemCommand({ TableName: 'readers', Key }), 'dynamodb:GetItem'],
      [new ScanCommand({ TableName: 'readers' }), 'dynamodb:Scan'],
    ] as const) {
      await expect(client.send(command as GetItemCommand)).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringMatching(refused(action)),
      });
    }
    const update = (UpdateExpression: string, more: object = {}) =>
      client.send(
        new UpdateItemCommand({
          TableName: 'readers',
          Key,
          UpdateExpression,
          ExpressionAttributeNames: { '#s': 'status' },
          ExpressionAttributeValues: { ':s': { S: 'suppressed' } },
          ...more,
        }),
      );
    await update('SET #s = :s', { ConditionExpression: 'attribute_not_exists(id) OR #s <> :s' });
    const denied = { name: 'AccessDeniedException' };
    await expect(update('SET #s = :s', { ReturnValues: 'ALL_OLD' })).rejects.toMatchObject(denied);
    await expect(update('SET #s = :s, email = :s')).rejects.toMatchObject(denied);
    await expect(update('SET #s = if_not_exists(email, :s)')).rejects.toMatchObject(denied);
  });

  it('fails at S3 with 403, also for a key that is missing, which only whoever may list is told', async () => {
    const objects = join(root, 'objects');
    mkdirSync(objects);
    const s3 = await startS3(objects, undefined, gate);
    stops.push(() => s3.stop());
    await s3.createBuckets(['archive']);
    const client = new S3Client({ ...common, endpoint: s3.endpoint, forcePathStyle: true });
    const Bucket = 'archive';
    for (const command of [
      new PutObjectCommand({ Bucket, Key: 'reports/a', Body: 'x' }),
      new GetObjectCommand({ Bucket, Key: 'reports/a' }),
      new GetObjectCommand({ Bucket, Key: 'open/missing' }),
      new ListObjectsV2Command({ Bucket }),
    ]) {
      await expect(client.send(command as GetObjectCommand)).rejects.toMatchObject({
        name: 'AccessDenied',
        $metadata: { httpStatusCode: 403 },
        message: expect.stringMatching(refused('s3:[A-Za-z]+')),
      });
    }
    expect(await s3.get('archive', 'reports/a')).toBeUndefined();
  });

  it('fails at SQS, SES and Secrets Manager in their own words, and nothing is sent', async () => {
    const mailDir = join(root, 'mail');
    mkdirSync(mailDir);
    const sqs = await startSqs(localRegion, gate);
    const options = { mailDir, region: localRegion, account: localAccount, configurationSets: [], gate };
    const ses = await startSes({ ...options, now: () => '2016-07-01T00:00:00.000Z', onEvent: async () => undefined });
    const secrets = await startSecrets(() => 'a secret', gate);
    stops.push(sqs.stop, ses.stop, secrets.stop);
    const urls = await sqs.createQueues([{ name: 'collect', attributes: {} }]);
    const queue = new SQSClient({ ...common, endpoint: sqs.endpoint });
    await expect(
      queue.send(new SendMessageCommand({ QueueUrl: urls.get('collect'), MessageBody: '{}' })),
    ).rejects.toMatchObject({
      message: expect.stringMatching(refused('sqs:SendMessage')),
      $metadata: { httpStatusCode: 403 },
    });
    expect(await sqs.look('collect')).toEqual([]);

    const mail = new SESv2Client({ ...common, endpoint: ses.endpoint });
    const Content = { Raw: { Data: Buffer.from('Subject: x\r\n\r\nx') } };
    const send = { FromEmailAddress: 'a@b.example', Destination: { ToAddresses: ['c@d.example'] }, Content };
    await expect(mail.send(new SendEmailCommand(send))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform `ses:SendRawEmail'),
    });
    expect(ses.mails()).toEqual([]);

    const secret = new SecretsManagerClient({ ...common, endpoint: secrets.endpoint });
    const SecretId = `arn:aws:secretsmanager:${here}:secret:token-secret`;
    await expect(secret.send(new GetSecretValueCommand({ SecretId }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringMatching(refused('secretsmanager:GetSecretValue')),
    });
  });
});
