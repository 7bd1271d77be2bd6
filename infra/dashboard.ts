import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  type AlarmStatusWidgetProps,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { FunctionName } from '../shared/model/names.ts';
import type { DeskQueue } from './deskQueue.ts';
import type { QueueName } from './functionPlans.ts';

export interface DeskDashboardProps {
  queues: Record<QueueName, DeskQueue>;
  lambdas: Record<FunctionName, IFunction>;
  alarms: IAlarm[];
}

const howToRead = `# The desk
Top to bottom is the way of a report: **polled**, **read**, **filed**, **mailed**. A line that falls to nothing says where it stopped;
the alarm that is red says what to do. Hours without news are quiet everywhere, hours with a fault stop at one place.`;

/** One page for an editor: is news coming in, is it filed, did readers get it? The first three dashboards of an account are free. */
export class DeskDashboard extends Construct {
  constructor(scope: Construct, id: string, { queues, lambdas, alarms }: DeskDashboardProps) {
    super(scope, id);
    const counted = (functionName: FunctionName, metricName: string, label: string): IMetric =>
      new Metric({
        namespace: 'Dateline',
        metricName,
        label,
        dimensionsMap: { service: lambdas[functionName].functionName },
        statistic: 'Sum',
        period: Duration.hours(1),
      });
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12, height: 6 });
    const status: AlarmStatusWidgetProps = { title: 'Alarms: red needs somebody', alarms, width: 24, height: 5 };

    new Dashboard(this, 'Page', {
      defaultInterval: Duration.days(2),
      widgets: [
        [new TextWidget({ markdown: howToRead, width: 24, height: 3 })],
        [new AlarmStatusWidget(status)],
        [
          graph('1. Polled and read, an hour', [
            counted('collect-feeds', 'ReportsKept', 'reports kept'),
            counted('ingest-report', 'ReportsIngested', 'reports read'),
            counted('ingest-report', 'ReportsUnreadable', 'reports nobody could read'),
          ]),
          graph('2. Outlets that are not heard', [
            counted('sweep', 'FeedsFailing', 'feeds that fail'),
            counted('sweep', 'FeedsSilent', 'feeds that fell silent'),
            counted('sweep', 'FeedsGapped', 'feeds that may have shown what we missed'),
          ]),
        ],
        [
          graph(
            '3. How old the oldest waiting message is, seconds',
            Object.entries(queues).map(([name, { queue }]) =>
              queue.metricApproximateAgeOfOldestMessage({
                label: name,
                statistic: 'Maximum',
                period: Duration.minutes(5),
              }),
            ),
          ),
          graph('4. Mails, an hour', [
            counted('deliver-digest', 'MailsSent', 'digests sent'),
            counted('deliver-digest', 'MailsRefused', 'digests SES refused'),
            counted('manage-subscription', 'SubscriptionsConfirmed', 'readers who came'),
            counted('manage-subscription', 'SubscriptionsEnded', 'readers who left'),
          ]),
        ],
        [
          graph(
            '5. Runs that failed',
            Object.entries(lambdas).map(([name, lambda]) =>
              lambda.metricErrors({ label: name, statistic: 'Sum', period: Duration.hours(1) }),
            ),
          ),
          graph(
            '6. Given up: messages that wait for a person',
            Object.entries(queues).map(([name, { deadLetters }]) =>
              deadLetters.metricApproximateNumberOfMessagesVisible({
                label: name,
                statistic: 'Maximum',
                period: Duration.hours(1),
              }),
            ),
          ),
        ],
      ],
    });
  }
}
