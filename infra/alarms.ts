import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type AlarmName, describeAlarm } from '../shared/model/alarmTexts.ts';
import type { FunctionName } from '../shared/model/names.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeskQueue } from './deskQueue.ts';
import type { QueueName } from './functionPlans.ts';

export interface DeskAlarmsProps {
  queues: Record<QueueName, DeskQueue>;
  lambdas: Record<FunctionName, IFunction>;
  operatorAddress?: string;
  /** Where the desk's page is read. */
  deskPageUrl: string;
}

/** Age of the oldest message, seconds. */
const oldest: Record<QueueName, { alarm: AlarmName; seconds: number }> = {
  collect: { alarm: 'CollectLate', seconds: 1800 },
  reports: { alarm: 'ReportsLate', seconds: 1800 },
  entries: { alarm: 'EntriesLate', seconds: 1800 },
  deliveries: { alarm: 'DeliveriesLate', seconds: 3600 },
  feedback: { alarm: 'FeedbackLate', seconds: 21_600 },
};

/** What runs by the clock and has not run for so long runs no more: readers wait, or nobody looks after the desk. */
const silentHours = 2;

/**
 * Shares of all mails. SES reviews an account at 5 bounces in a hundred and 1 complaint in a thousand (SES developer guide, "Sending review process
 * FAQs"): half of that is time to act.
 */
const bounceShare = 0.025;
const complaintShare = 0.0005;

/**
 * Every alarm says what a reader would notice and what to do about it. A metric under an alarm costs $0.10 a month: here is what cannot wait for an
 * hour or what the sweep cannot see, the sweep itself above all; it looks for the rest, and rings one alarm for all of it (docs/adr/0008).
 */
export class DeskAlarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: DeskAlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Dateline desk', enforceSSL: true });
    // The topic has a policy, and a policy takes the place of SNS's own: without this line no alarm is let in, and none is heard.
    this.topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.operatorAddress) {
      const subscription = this.topic.addSubscription(new EmailSubscription(props.operatorAddress));
      acknowledge(
        subscription,
        'SNS itself tries a mail for hours, and an alarm of yesterday is no use to anybody: what still stands rings again, and is on the desk’s page.',
        'Serverless-SNSRedrivePolicy',
      );
    }

    for (const [queueName, { alarm, seconds }] of Object.entries(oldest) as [QueueName, (typeof oldest)[QueueName]][]) {
      const { queue } = props.queues[queueName];
      const age = queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' });
      this.whenAny(alarm, age, { threshold: seconds, evaluationPeriods: 2 });
    }
    // Without a dimension it is the account's: whichever function fails, or is refused.
    const ofAccount = (metricName: string, minutes: number) =>
      new Metric({ namespace: 'AWS/Lambda', metricName, period: Duration.minutes(minutes), statistic: 'Sum' });
    this.whenAny('RunsFailed', ofAccount('Errors', 15));
    this.whenAny('Throttles', ofAccount('Throttles', 5), { evaluationPeriods: 3 });
    for (const [alarm, metricName, threshold] of [
      ['Bounces', 'Reputation.BounceRate', bounceShare],
      ['Complaints', 'Reputation.ComplaintRate', complaintShare],
    ] as const) {
      const metric = new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Average' });
      this.whenAny(alarm, metric, { threshold });
    }
    const troubles = new Metric({
      namespace: 'Dateline',
      metricName: 'NeedsSomebody',
      dimensionsMap: { service: props.lambdas.sweep.functionName },
      period: Duration.hours(1),
      statistic: 'Sum',
    });
    this.raise('NeedsSomebody', { ...anyOf(troubles), address: `The page: ${props.deskPageUrl} ` });
    this.whenSilent('SweepSilent', props.lambdas.sweep);
    this.whenSilent('EditionLate', props.lambdas['publish-edition']);
  }

  private whenAny(name: AlarmName, metric: IMetric, limits: Partial<AlarmProps> = {}): void {
    this.raise(name, { ...anyOf(metric), ...limits });
  }

  private whenSilent(name: AlarmName, runs: IFunction): void {
    this.raise(name, {
      metric: runs.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: silentHours,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      // An hour in which nothing ran has no data at all, and that is the very thing to notice.
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private raise(name: AlarmName, { address, ...props }: AlarmProps & { address?: string }): void {
    const alarm = new Alarm(this, name, { ...props, alarmDescription: describeAlarm(name, address) });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}

function anyOf(metric: IMetric): AlarmProps {
  return {
    metric,
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  };
}
