/** Finds a desk that was deployed to AWS: the names of its tables and buckets from its Archive stack, how it mails from its Pipeline stack. */
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { environmentNames } from '../model/names.ts';

/** Logical ids begin with these; infra never renames them. */
const resources = [
  ['AWS::DynamoDB::Table', 'Entries', environmentNames.entriesTable],
  ['AWS::DynamoDB::Table', 'Mentions', environmentNames.mentionsTable],
  ['AWS::DynamoDB::Table', 'Stories', environmentNames.storiesTable],
  ['AWS::DynamoDB::Table', 'Feeds', environmentNames.feedsTable],
  ['AWS::DynamoDB::Table', 'Reports', environmentNames.reportsTable],
  ['AWS::DynamoDB::Table', 'Dropped', environmentNames.droppedTable],
  ['AWS::DynamoDB::Table', 'Editions', environmentNames.editionsTable],
  ['AWS::DynamoDB::Table', 'Deliveries', environmentNames.deliveriesTable],
  ['AWS::DynamoDB::Table', 'Subscribers', environmentNames.subscribersTable],
  ['AWS::S3::Bucket', 'ArchiveBucket', environmentNames.archiveBucket],
  ['AWS::S3::Bucket', 'EditionsBucket', environmentNames.editionsBucket],
  ['AWS::SecretsManager::Secret', 'TokenSecret', environmentNames.tokenSecret],
] as const;

/** Outputs of the Pipeline stack. */
const outputs: Record<string, string> = {
  SiteUrl: environmentNames.siteUrl,
  PagesUrl: environmentNames.pagesUrl,
  SenderAddress: environmentNames.senderAddress,
  MailConfigurationSet: environmentNames.configurationSet,
};

/** The environment by which stores find the desk `stack` ("Dateline" finds "Dateline-Archive"). Throws what AWS says. */
export async function findDesk(stack: string, { mails = false } = {}): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  const client = new CloudFormationClient({});
  for await (const page of paginateListStackResources({ client }, { StackName: `${stack}-Archive` })) {
    for (const resource of page.StackResourceSummaries ?? []) {
      const known = resources.find(
        ([type, prefix]) => resource.ResourceType === type && resource.LogicalResourceId?.startsWith(prefix),
      );
      if (known && resource.PhysicalResourceId) environment[known[2]] = resource.PhysicalResourceId;
    }
  }
  // Whoever only reads needs no Pipeline: the archive outlives it.
  if (!mails) return environment;
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: `${stack}-Pipeline` }));
  for (const { OutputKey = '', OutputValue } of Stacks?.[0]?.Outputs ?? []) {
    const variable = outputs[OutputKey];
    if (variable !== undefined && OutputValue !== undefined) environment[variable] = OutputValue;
  }
  return environment;
}
