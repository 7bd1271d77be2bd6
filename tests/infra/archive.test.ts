import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, nameOf, readDesk } from './readDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await readDesk();
});

describe('the archive outlives every deployment', () => {
  it('keeps buckets, tables, the announcing queue and the token secret when the stack goes', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret']) {
      const resources = desk.ofType(type, [desk.archive]);
      expect(resources.length).toBeGreaterThan(0);
      for (const [id, { DeletionPolicy, UpdateReplacePolicy }] of resources) {
        expect([id, DeletionPolicy, UpdateReplacePolicy]).toEqual([id, 'Retain', 'Retain']);
      }
    }
  });

  it('holds nothing that runs', () => {
    const types = new Set(Object.values(desk.archive.Resources).map(({ Type }) => Type));
    expect([...types].sort()).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
      'AWS::SQS::Queue',
      'AWS::SQS::QueuePolicy',
      'AWS::SecretsManager::Secret',
    ]);
  });

  it('lets nothing that holds news be named by hand, so that two desks fit in one account', () => {
    for (const [, { Properties }] of [...desk.ofType('AWS::S3::Bucket'), ...desk.ofType('AWS::DynamoDB::Table')]) {
      expect(Properties).not.toHaveProperty('BucketName');
      expect(Properties).not.toHaveProperty('TableName');
    }
  });
});

describe('the buckets', () => {
  it('are encrypted, versioned, owned by us and closed to the public', () => {
    const buckets = desk.ofType('AWS::S3::Bucket');
    expect(buckets.map(([id]) => nameOf(id)).sort()).toEqual(['ArchiveBucket', 'EditionsBucket']);
    for (const [, { Properties }] of buckets) {
      expect(Properties).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
    }
  });

  it('refuse whoever comes without TLS', () => {
    const policies = desk.ofType('AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(2);
    for (const [, { Properties }] of policies) {
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Action: 's3:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    }
  });

  it('announce reports and wires, and nothing else, to the reports queue, which lets S3 of this account in', () => {
    const { NotificationConfiguration } = desk.only('AWS::S3::Bucket', 'ArchiveBucket').Properties;
    const announced = NotificationConfiguration.QueueConfigurations as {
      Event: string;
      Queue: unknown;
      Filter: { S3Key: { Rules: { Name: string; Value: string }[] } };
    }[];
    expect(announced.map(({ Event, Queue, Filter }) => [Event, desk.say(Queue), Filter.S3Key.Rules[0]])).toEqual([
      ['s3:ObjectCreated:*', 'ReportsArrivedQueue', { Name: 'prefix', Value: 'reports/' }],
      ['s3:ObjectCreated:*', 'ReportsArrivedQueue', { Name: 'prefix', Value: 'wires/' }],
    ]);
    const policy = desk.only('AWS::SQS::QueuePolicy', 'ReportsArrivedQueuePolicy');
    expect(policy.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  it('are made after the policy that lets them announce, or S3 would refuse the notification', () => {
    const { DependsOn } = desk.only('AWS::S3::Bucket', 'ArchiveBucket');
    expect(DependsOn?.map(nameOf)).toContain('ReportsArrivedQueuePolicy');
  });
});

describe('the tables', () => {
  const keys: Record<string, string> = {
    Entries: 'entryId | by-day: day + publishedAt | by-story: storyId + publishedAt',
    Mentions: 'mention + at',
    Stories: 'storyId | by-day: activeOn + storyId | by-gravity: graveOn + storyId',
    Feeds: 'feedId | by-desk: desk + feedId',
    Reports: 'day + reportKey',
    Dropped: 'entryId | by-day: day + publishedAt',
    Editions: 'editionId | by-day: day + editionId',
    Deliveries: 'editionId + subscriberId | by-subscriber: subscriberId + editionId',
    Subscribers: 'subscriberId | by-status: status + subscriberId | by-due: status + dueAt',
  };

  interface Schema {
    KeySchema: { AttributeName: string }[];
  }
  const sayKey = ({ KeySchema }: Schema) => KeySchema.map(({ AttributeName }) => AttributeName).join(' + ');

  it('have the keys and indexes that a person at a console would guess', () => {
    const found = desk.ofType('AWS::DynamoDB::Table').map(([id, { Properties }]) => {
      const indexes = (Properties.GlobalSecondaryIndexes ?? []) as (Schema & { IndexName: string })[];
      const said = [sayKey(Properties as Schema), ...indexes.map((index) => `${index.IndexName}: ${sayKey(index)}`)];
      return [nameOf(id), said.join(' | ')];
    });
    expect(Object.fromEntries(found)).toEqual(keys);
  });

  it('cost nothing at rest, can be restored to any second, and cannot be deleted by a slip', () => {
    for (const [, { Properties }] of desk.ofType('AWS::DynamoDB::Table')) {
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      });
    }
  });

  it('forget what may be forgotten, and only that', () => {
    const expiring = desk
      .ofType('AWS::DynamoDB::Table')
      .filter(([, { Properties }]) => Properties.TimeToLiveSpecification)
      .map(([id, { Properties }]) => [nameOf(id), Properties.TimeToLiveSpecification]);
    const spec = { AttributeName: 'expiresAtEpochSeconds', Enabled: true };
    expect(Object.fromEntries(expiring)).toEqual({
      Entries: spec,
      Stories: spec,
      Mentions: spec,
      Reports: spec,
      Dropped: spec,
      Deliveries: spec,
    });
  });

  it('keep readers’ addresses under a key whose uses are recorded; DynamoDB’s own key covers the rest', () => {
    const recorded = desk
      .ofType('AWS::DynamoDB::Table')
      .filter(([, { Properties }]) => Properties.SSESpecification?.SSEEnabled)
      .map(([id]) => nameOf(id));
    expect(recorded).toEqual(['Subscribers']);
  });

  it('project no more into an index than DynamoDB takes: twenty attributes, a hundred a table', () => {
    for (const [, { Properties }] of desk.ofType('AWS::DynamoDB::Table')) {
      const counts = (
        (Properties.GlobalSecondaryIndexes ?? []) as { Projection: { NonKeyAttributes?: string[] } }[]
      ).map(({ Projection }) => Projection.NonKeyAttributes?.length ?? 0);
      expect(Math.max(0, ...counts)).toBeLessThanOrEqual(20);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(100);
    }
  });
});
