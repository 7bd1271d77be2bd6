import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IAlarm,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../shared/model/names.ts';
import { type AlarmName, describeAlarm } from './alarmTexts.ts';
import type { DeskQueue } from './deskQueue.ts';
import type { QueueName } from './functionPlans.ts';

export interface DeskAlarmsProps {
  queues: Record<QueueName, DeskQueue>;
  missedRuns: IQueue;
  lambdas: Record<FunctionName, IFunction>;
  operatorAddress?: string;
}

interface QueueLimits {
  name: Capitalize<QueueName>;
  /** Age of the oldest message. */
  seconds: number;
  /** More than this for a quarter of an hour is no morning's work but a flood, or a number of readers that SES's quota no longer fits. */
  messages: number;
}

const queueLimits: Record<QueueName, QueueLimits> = {
  collect: { name: 'Collect', seconds: 1800, messages: 1000 },
  reports: { name: 'Reports', seconds: 1800, messages: 5000 },
  entries: { name: 'Entries', seconds: 1800, messages: 50_000 },
  deliveries: { name: 'Deliveries', seconds: 3600, messages: 50_000 },
  feedback: { name: 'Feedback', seconds: 21_600, messages: 50_000 },
};

/** Functions without a queue behind them: their failure shows nowhere else. A consumer's failure shows as age and as dead letters. */
const aloneFunctions = {
  'schedule-feeds': 'ScheduleFeedsErrors',
  'publish-edition': 'PublishEditionErrors',
  'manage-subscription': 'ManageSubscriptionErrors',
  sweep: 'SweepErrors',
  'close-day': 'CloseDayErrors',
} as const satisfies Partial<Record<FunctionName, AlarmName>>;

/** Readers wait, some of them, once publish-edition has not had a run that ended well for two hours. */
const editionOverdueHours = 2;

/**
 * Shares of all mails. SES reviews an account at 5 bounces in a hundred and 1 complaint in a thousand (SES developer guide, "Sending review process
 * FAQs"): half of that is time to act.
 */
const bounceShare = 0.025;
const complaintShare = 0.0005;

/**
 * Every alarm says what a reader would notice and what to do about it. Ten alarm metrics a month are free and each one more costs
 * $0.10: an alarm that tells nothing new is left out (docs/adr/0008).
 */
export class DeskAlarms extends Construct {
  readonly topic: Topic;
  /** In the order of docs/alarms.md. */
  readonly alarms: IAlarm[] = [];

  constructor(scope: Construct, id: string, props: DeskAlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Dateline desk', enforceSSL: true });
    if (props.operatorAddress) this.topic.addSubscription(new EmailSubscription(props.operatorAddress));

    for (const [queueName, { name, seconds, messages }] of Object.entries(queueLimits) as [QueueName, QueueLimits][]) {
      const { queue, deadLetters } = props.queues[queueName];
      this.whenAny(`${name}DeadLetters`, messagesIn(deadLetters));
      const age = queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' });
      this.whenAny(`${name}Late`, age, { threshold: seconds, evaluationPeriods: 2 });
      this.whenAny(`${name}Deep`, messagesIn(queue), { threshold: messages, evaluationPeriods: 3 });
    }
    this.whenAny('MissedRuns', messagesIn(props.missedRuns));
    for (const [name, alarm] of Object.entries(aloneFunctions) as [FunctionName, AlarmName][]) {
      this.whenAny(alarm, props.lambdas[name].metricErrors({ period: Duration.minutes(15), statistic: 'Sum' }));
    }
    // Without a dimension it is the account's: whichever function is refused.
    const throttles = {
      namespace: 'AWS/Lambda',
      metricName: 'Throttles',
      period: Duration.minutes(5),
      statistic: 'Sum',
    };
    this.whenAny('Throttles', new Metric(throttles), { evaluationPeriods: 3 });
    for (const metricName of ['FeedsGapped', 'FeedsFallenSilent'] as const) {
      const dimensionsMap = { service: props.lambdas.sweep.functionName };
      const period = Duration.hours(1);
      this.whenAny(
        metricName,
        new Metric({ namespace: 'Dateline', metricName, dimensionsMap, period, statistic: 'Sum' }),
      );
    }
    for (const [alarm, metricName, threshold] of [
      ['Bounces', 'Reputation.BounceRate', bounceShare],
      ['Complaints', 'Reputation.ComplaintRate', complaintShare],
    ] as const) {
      const metric = new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Average' });
      this.whenAny(alarm, metric, { threshold });
    }
    this.raise('EditionLate', {
      metric: editionsPublished(props.lambdas['publish-edition']),
      threshold: 1,
      evaluationPeriods: editionOverdueHours,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      // An hour in which nothing ran has no data at all, and that is the very thing to notice.
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private whenAny(name: AlarmName, metric: IMetric, limits: Partial<AlarmProps> = {}): void {
    this.raise(name, {
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...limits,
    });
  }

  private raise(name: AlarmName, props: AlarmProps): void {
    const alarm = new Alarm(this, name, { ...props, alarmDescription: describeAlarm(name) });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.alarms.push(alarm);
  }
}

function messagesIn(queue: IQueue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' });
}

/** Runs an hour that ended well. */
function editionsPublished(publisher: IFunction): IMetric {
  return new MathExpression({
    label: 'runs that ended well',
    expression: 'runs - failures',
    usingMetrics: {
      runs: publisher.metricInvocations({ statistic: 'Sum' }),
      failures: publisher.metricErrors({ statistic: 'Sum' }),
    },
    period: Duration.hours(1),
  });
}
