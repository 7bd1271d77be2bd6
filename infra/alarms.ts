import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
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
import type { DeskQueue } from './deskQueue.ts';
import type { QueueName } from './functionPlans.ts';

interface AlarmText {
  /** What a reader of the digest would notice. */
  notice: string;
  /** What the person who is called does. */
  remedy: string;
}

export interface DeskAlarmsProps {
  queues: Record<QueueName, DeskQueue>;
  missedRuns: IQueue;
  lambdas: Record<FunctionName, IFunction>;
  operatorAddress?: string;
}

const deadLetterTexts: Record<QueueName, AlarmText> = {
  collect: {
    notice: 'Some outlets are missing from the digest: the desk gave up on polling their feeds.',
    remedy: 'Read the message and the log of collect-feeds, mend or retire the feed, then `dateline redrive`.',
  },
  reports: {
    notice: 'Reports that we hold are not in the digest: they could not be read.',
    remedy:
      '`dateline parse` the object the message names; mend the reader, then `dateline redrive`. The bytes are safe in the archive.',
  },
  entries: {
    notice: 'Entries are missing, and a story may lack its correction or its kill.',
    remedy:
      'Look first for kills among the messages and cancel those entries by hand; mend file-entries, then `dateline redrive`.',
  },
  deliveries: {
    notice: 'Some readers did not get the digest.',
    remedy:
      'Look at the ledger of these deliveries and at SES, then `dateline redrive`: whoever was sent it is not sent it twice.',
  },
  feedback: {
    notice:
      'Nothing yet; but addresses that bounce or complain are still mailed, and SES will stop us all if that goes on.',
    remedy: 'Read the message and the log of record-feedback, then `dateline redrive`.',
  },
};

const ageTexts: Record<QueueName, AlarmText & { seconds: number }> = {
  collect: {
    seconds: 1800,
    notice: 'The digest is poorer: feeds wait half an hour and more to be polled.',
    remedy: 'Is collect-feeds failing or throttled? Its maximum concurrency is in infra/functionPlans.ts.',
  },
  reports: {
    seconds: 1800,
    notice: 'News of the last half hour is kept but not read, and will miss an edition that goes out now.',
    remedy: 'Is ingest-report failing, or is it a burst? A burst drains by itself; a failure shows in its log.',
  },
  entries: {
    seconds: 1800,
    notice: 'News of the last half hour is read but not filed; corrections and kills wait with it.',
    remedy:
      'One message may hold up the only group: read the log of file-entries; after five attempts it steps aside by itself.',
  },
  deliveries: {
    seconds: 3600,
    notice: 'Readers wait for their digest.',
    remedy:
      'Has SES paused the account or lowered its rate? Else read the log of deliver-digest. Nothing is lost meanwhile.',
  },
  feedback: {
    seconds: 21_600,
    notice: 'Nothing; but bounces of the last six hours are not yet acted upon.',
    remedy: 'Read the log of record-feedback before the next edition goes out.',
  },
};

/** Functions without a queue behind them: their failure shows nowhere else. A consumer's failure shows as age and as dead letters. */
const errorTexts: Partial<Record<FunctionName, AlarmText>> = {
  'schedule-feeds': {
    notice: 'Every outlet falls silent: no feed is polled while this lasts.',
    remedy: 'Read the log of schedule-feeds; the next run, a minute on, polls whatever became due.',
  },
  'publish-edition': {
    notice: 'Digests are late: readers whose hour comes wait until a run ends well.',
    remedy:
      'Read the log of publish-edition; it runs again within five minutes, and an edition is frozen once, so a second run repeats nothing.',
  },
  'manage-subscription': {
    notice: 'People who subscribe, confirm or unsubscribe see an error page.',
    remedy:
      'Read the log of manage-subscription. An unsubscribe that failed has to be honoured by hand within the day.',
  },
  sweep: {
    notice: 'Nothing today; but what gets stuck from now on stays stuck, unseen.',
    remedy: 'Read the log of sweep; `dateline redrive` does by hand what it would have done.',
  },
  'close-day': {
    notice: 'Nothing; but yesterday’s reports stand in no manifest yet, and its export is missing.',
    remedy:
      'Read the log of close-day; its next run makes up every day it missed. `dateline verify` says what is there.',
  },
};

/** What sweep counts each hour about the feeds themselves: not our failure, but our loss. */
const feedTexts: Record<'FeedsGapped' | 'FeedsFallenSilent', AlarmText> = {
  FeedsGapped: {
    notice: 'An outlet’s reports of an hour or so may be missing from the digest, whose coverage line says when.',
    remedy:
      'Nothing is broken: the feed listed more than it holds between two looks, and is asked four times as often for a day. If it happens again, give it a smaller minIntervalSeconds in the registry, or a fuller feed of the outlet. `dateline feeds health` names it.',
  },
  FeedsFallenSilent: {
    notice: 'An outlet has fallen silent, for eight times as long as it ever pauses; the coverage line says so.',
    remedy:
      'Open its site: if there is news, its feed has moved, or a guard sends us an old copy; put the new address into the registry. `dateline feeds health` names it, and `dateline feeds check` asks it.',
  },
};

/** Readers wait, some of them, once publish-edition has not had a run that ended well for two hours. */
const editionOverdueHours = 2;

/**
 * Every alarm says what a reader would notice and what to do about it. Ten alarm metrics a month are free and each one more costs
 * $0.10: an alarm that tells nothing new is left out (docs/adr/0008).
 */
export class DeskAlarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: DeskAlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Dateline desk', enforceSSL: true });
    if (props.operatorAddress) this.topic.addSubscription(new EmailSubscription(props.operatorAddress));

    for (const [name, { queue, deadLetters }] of Object.entries(props.queues) as [QueueName, DeskQueue][]) {
      this.whenAny(`${title(name)}DeadLetters`, deadLettersIn(deadLetters), deadLetterTexts[name]);
      this.raise(`${title(name)}Late`, ageTexts[name], {
        metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
        threshold: ageTexts[name].seconds,
        evaluationPeriods: 2,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
    }
    this.whenAny('MissedRuns', deadLettersIn(props.missedRuns), {
      notice: 'A run of the clock was lost: a poll, an hourly sweep or, at worst, today’s edition.',
      remedy:
        'The message says which; polls and sweeps come round again, an edition is sent round by `dateline redrive`.',
    });
    for (const [name, text] of Object.entries(errorTexts) as [FunctionName, AlarmText][]) {
      const errors = props.lambdas[name].metricErrors({ period: Duration.minutes(15), statistic: 'Sum' });
      this.whenAny(`${title(name)}Errors`, errors, text);
    }
    for (const [name, text] of Object.entries(feedTexts)) {
      const dimensionsMap = { service: props.lambdas.sweep.functionName };
      const period = Duration.hours(1);
      const metric = new Metric({ namespace: 'Dateline', metricName: name, dimensionsMap, period, statistic: 'Sum' });
      this.whenAny(name, metric, text);
    }
    this.raise(
      'EditionLate',
      {
        notice: 'Readers whose hour came in the last two hours have no digest.',
        remedy:
          'Is its schedule switched on? Read the log of publish-edition; its next run that ends well makes up for all that was missed.',
      },
      {
        metric: new MathExpression({
          label: 'editions published',
          expression: 'runs - failures',
          usingMetrics: {
            runs: props.lambdas['publish-edition'].metricInvocations({ statistic: 'Sum' }),
            failures: props.lambdas['publish-edition'].metricErrors({ statistic: 'Sum' }),
          },
          period: Duration.hours(1),
        }),
        threshold: 1,
        evaluationPeriods: editionOverdueHours,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        // An hour in which nothing ran has no data at all, and that is the very thing to notice.
        treatMissingData: TreatMissingData.BREACHING,
      },
    );
  }

  private whenAny(id: string, metric: IMetric, text: AlarmText): void {
    this.raise(id, text, {
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private raise(id: string, text: AlarmText, props: AlarmProps): void {
    const alarmDescription = `Readers notice: ${text.notice} What to do: ${text.remedy} More in docs/operations.md.`;
    new Alarm(this, id, { ...props, alarmDescription }).addAlarmAction(new SnsAction(this.topic));
  }
}

function deadLettersIn(queue: IQueue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' });
}

function title(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
