/**
 * Archive: what must outlive every deployment. Buckets, tables, the key of tokens, and the queue by which the archive announces what
 * it was given. Everything here is retained when the stack goes, and nothing here is ever renamed: a logical id is an address.
 */
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { indexNames, readerPlanAttributes, reportPrefixes } from '../shared/model/names.ts';
import { acknowledge } from './acknowledge.ts';
import { DeskQueue } from './deskQueue.ts';
import { functionPlans, type TableName } from './functionPlans.ts';

/**
 * The attributes of an entry that its indexes carry beside their keys: all that lists, filters and grouping read, so that none of them
 * reads whole entries. DynamoDB projects at most twenty attributes into an index and never lets them change.
 */
const entryIndexAttributes = [
  'storyId',
  'filedAt',
  'changedAt',
  'status',
  'outlet',
  'headline',
  'language',
  'relevance',
  'verification',
  'kind',
  'event',
  'toll',
  'placeIds',
  'areaIds',
  'actorIds',
  'credits',
  'duplicateOf',
  'lineageId',
  'embargoedUntil',
];

/** How the names of pages, texts, feeds and pictures end. */
const publicFiles = ['html', 'txt', 'json', 'xml', 'png'];

interface TablePlan {
  partitionKey: string;
  sortKey?: string;
  indexes?: {
    name: string;
    partitionKey: string;
    sortKey: string;
    /** Attributes beside the keys; every attribute when absent. */
    carries?: string[];
  }[];
  expires?: boolean;
  holdsAddresses?: boolean;
}

/** Every key is a string. One table a noun: a person at a console must be able to guess the key. */
const tablePlans: Record<TableName, TablePlan> = {
  entries: {
    partitionKey: 'entryId',
    indexes: [
      {
        name: indexNames.entriesByDay,
        partitionKey: 'day',
        sortKey: 'publishedAt',
        carries: entryIndexAttributes,
      },
      {
        name: indexNames.entriesByStory,
        partitionKey: 'storyId',
        sortKey: 'publishedAt',
        carries: ['day', ...entryIndexAttributes.filter((attribute) => attribute !== 'storyId')],
      },
    ],
    expires: true,
  },
  mentions: { partitionKey: 'mention', sortKey: 'at', expires: true },
  stories: {
    partitionKey: 'storyId',
    indexes: [
      {
        name: indexNames.storiesByDay,
        partitionKey: 'activeOn',
        sortKey: 'storyId',
        // Nothing that a further report changes: the index is written when a story begins and when a day does, and not in between.
        carries: ['title', 'firstReportedAt'],
      },
      // Only stories that may be somebody's alert have this attribute: the index is all but empty.
      { name: indexNames.storiesByGravity, partitionKey: 'graveOn', sortKey: 'storyId', carries: ['title'] },
    ],
    expires: true,
  },
  feeds: {
    partitionKey: 'feedId',
    indexes: [
      // Maps, which may grow: what an index carries can never change.
      { name: indexNames.feedsByDesk, partitionKey: 'desk', sortKey: 'feedId', carries: ['plan', 'news', 'gap'] },
    ],
  },
  reports: { partitionKey: 'day', sortKey: 'reportKey', expires: true },
  dropped: {
    partitionKey: 'entryId',
    indexes: [{ name: indexNames.droppedByDay, partitionKey: 'day', sortKey: 'publishedAt' }],
    expires: true,
  },
  editions: {
    partitionKey: 'editionId',
    indexes: [{ name: indexNames.editionsByDay, partitionKey: 'day', sortKey: 'editionId' }],
  },
  deliveries: {
    partitionKey: 'editionId',
    sortKey: 'subscriberId',
    indexes: [
      {
        name: indexNames.deliveriesBySubscriber,
        partitionKey: 'subscriberId',
        sortKey: 'editionId',
        carries: ['state'],
      },
    ],
    expires: true,
  },
  subscribers: {
    partitionKey: 'subscriberId',
    indexes: [
      {
        name: indexNames.subscribersByStatus,
        partitionKey: 'status',
        sortKey: 'subscriberId',
        carries: readerPlanAttributes.filter((attribute) => attribute !== 'status'),
      },
      {
        name: indexNames.subscribersByDue,
        partitionKey: 'status',
        sortKey: 'dueAt',
        carries: readerPlanAttributes.filter((attribute) => attribute !== 'status' && attribute !== 'dueAt'),
      },
    ],
    holdsAddresses: true,
  },
};

export class ArchiveStack extends Stack {
  readonly archive: Bucket;
  readonly editionFiles: Bucket;
  readonly tables: Record<TableName, Table>;
  readonly reports: DeskQueue;
  readonly tokenSecret: Secret;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.archive = this.keep('ArchiveBucket');
    this.editionFiles = this.keep('EditionsBucket');
    this.publishEditions();
    this.reports = this.announceReports();

    const table = (name: TableName) => this.file(name, tablePlans[name]);
    this.tables = {
      entries: table('entries'),
      mentions: table('mentions'),
      stories: table('stories'),
      feeds: table('feeds'),
      reports: table('reports'),
      dropped: table('dropped'),
      editions: table('editions'),
      deliveries: table('deliveries'),
      subscribers: table('subscribers'),
    };

    // Subscriber ids are keyed hashes under this secret: without it no row of the subscribers table is found again.
    this.tokenSecret = new Secret(this, 'TokenSecret', {
      description: 'Keys the links in our mails and the ids of subscribers. Losing it orphans every subscription.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.tokenSecret,
      'Ids of subscribers are keyed with its last line for life, and links in mails of a year must open: it is rotated by hand, by a new line in front (docs/operations.md).',
      'AwsSolutions-SMG4',
    );
  }

  /**
   * S3's own key, not KMS: encryption at rest either way, and a KMS call for every report kept and read would cost more than the
   * storage. Versioned, so that overwriting or deleting evidence by hand leaves the evidence.
   */
  private keep(id: string): Bucket {
    const bucket = new Bucket(this, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'cool',
          // Objects under 128 KB stay where they are, at no charge for watching them.
          transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) }],
          noncurrentVersionExpiration: Duration.days(365),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
    });
    acknowledge(
      bucket,
      'Access logs would add an object for each request, without end, and a record of who read which page about this war. What was overwritten or deleted is told by the versions.',
      'AwsSolutions-S1',
    );
    return bucket;
  }

  /**
   * What the archive's site shows, and nothing else of the bucket: to CloudFront, for distributions of this account. Which one cannot be said here: it
   * stands in the Pipeline stack, which is made after this one.
   */
  private publishEditions(): void {
    this.editionFiles.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: publicFiles.map((ending) => this.editionFiles.arnForObjects(`editions/*.${ending}`)),
        conditions: {
          ArnLike: { 'aws:SourceArn': `arn:${this.partition}:cloudfront::${this.account}:distribution/*` },
        },
      }),
    );
  }

  /**
   * The archive is the outbox: S3 itself announces each new object, so a crash after the put loses nothing.
   *
   * The notification is a property of the bucket, without CDK's custom resource. S3 checks, when it is set, that it may send to the
   * queue; so the bucket waits for the queue's policy, and the policy, which then cannot name the bucket, names the account.
   */
  private announceReports(): DeskQueue {
    const visibility = Duration.seconds(6 * functionPlans['ingest-report'].timeoutSeconds);
    const reports = new DeskQueue(this, 'ReportsArrived', { visibility, removalPolicy: RemovalPolicy.RETAIN });
    reports.queue.grantSendMessages(
      new ServicePrincipal('s3.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': this.account } } }),
    );
    const bucket = this.archive.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: Object.values(reportPrefixes).map((prefix) => ({
        event: 's3:ObjectCreated:*',
        queue: reports.queue.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } },
      })),
    };
    const policy = reports.queue.node.tryFindChild('Policy');
    if (policy === undefined) throw new Error('the reports queue has no policy: S3 could not announce to it');
    this.archive.node.addDependency(policy);
    return reports;
  }

  private file(name: TableName, plan: TablePlan): Table {
    const key = (attribute: string) => ({ name: attribute, type: AttributeType.STRING });
    const table = new Table(this, name.charAt(0).toUpperCase() + name.slice(1), {
      partitionKey: key(plan.partitionKey),
      sortKey: plan.sortKey === undefined ? undefined : key(plan.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // DynamoDB always encrypts, by default under a key of its own that costs nothing; readers' addresses stand under the
      // account's key, whose every use CloudTrail records.
      encryption: plan.holdsAddresses ? TableEncryption.AWS_MANAGED : TableEncryption.DEFAULT,
      timeToLiveAttribute: plan.expires ? 'expiresAtEpochSeconds' : undefined,
    });
    for (const index of plan.indexes ?? []) {
      const projection: Partial<GlobalSecondaryIndexProps> = index.carries
        ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: index.carries }
        : { projectionType: ProjectionType.ALL };
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: key(index.partitionKey),
        sortKey: key(index.sortKey),
        ...projection,
      });
    }
    return table;
  }
}
