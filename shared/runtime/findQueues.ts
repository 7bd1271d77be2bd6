/** Finds the queues of a desk and where the messages of each end that nothing could help. */
import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { queueClient } from '../stores/clients.ts';
import { DeadLetters, type RedrivenQueue } from '../stores/deadLetters.ts';

/** Logical ids begin with these; a dead-letter queue's goes on otherwise. */
const known: [prefix: string, name: string][] = [
  ['Collect', 'collect'],
  ['ReportsArrived', 'reports'],
  ['Entries', 'entries'],
  ['Deliveries', 'deliveries'],
  ['Feedback', 'feedback'],
];

/** Of the desk `stack` on AWS. Throws what AWS says. */
export async function findQueues(stack: string): Promise<RedrivenQueue[]> {
  const client = new CloudFormationClient({});
  const found: { name: string; url: string }[] = [];
  for (const part of ['Archive', 'Pipeline']) {
    for await (const page of paginateListStackResources({ client }, { StackName: `${stack}-${part}` })) {
      for (const { ResourceType, LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
        if (ResourceType !== 'AWS::SQS::Queue' || !PhysicalResourceId) continue;
        const name = known.find(([prefix]) => LogicalResourceId?.startsWith(prefix))?.[1];
        found.push({ name: name ?? '', url: PhysicalResourceId });
      }
    }
  }
  return pairQueues(found, queueClient());
}

/** Of a desk whose endpoints stand in the environment. */
export function pairLocalQueues(queues: { name: string; url: string }[]): Promise<RedrivenQueue[]> {
  return pairQueues(queues, queueClient());
}

/** Of all `queues`, those that have a dead-letter queue among them. */
async function pairQueues(queues: { name: string; url: string }[], client: SQSClient): Promise<RedrivenQueue[]> {
  const read = await Promise.all(
    queues.map(async (queue) => {
      const { Attributes = {} } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ['QueueArn', 'RedrivePolicy'] }),
      );
      const policy = JSON.parse(Attributes.RedrivePolicy ?? '{}') as { deadLetterTargetArn?: string };
      return { ...queue, arn: Attributes.QueueArn, deadLetterArn: policy.deadLetterTargetArn };
    }),
  );
  return read.flatMap(({ name, url, deadLetterArn }) => {
    const dead = read.find(({ arn }) => arn !== undefined && arn === deadLetterArn);
    return dead ? [{ name, url, deadLetters: new DeadLetters(client, dead.url) }] : [];
  });
}
