/**
 * Pipeline: all that can be rebuilt from the archive. Queues, functions, schedules, mail, alarms. It holds no news: take it down,
 * put it up again, and the sweep finds what was under way.
 */
import { Annotations, CfnOutput, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { type Code, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { environmentNames, type FunctionName, functionNames } from '../shared/model/names.ts';
import { DeskAlarms } from './alarms.ts';
import { ArchiveSite } from './archiveSite.ts';
import type { ArchiveStack } from './archiveStack.ts';
import { DeskBudget } from './budget.ts';
import { makeClock } from './clock.ts';
import { DeskFunction, type DeskResources, mailIdentityArn } from './deskFunction.ts';
import { DeskQueue, endOfTheLine } from './deskQueue.ts';
import { functionPlans, type QueueName } from './functionPlans.ts';

export interface DeskSettings {
  /** IANA zone of the desk: when its editions go out and where its days end. */
  deskTimeZone: string;
  /** What mails come from. */
  senderAddress: string;
  /** A domain, or address, that SES has already verified and that covers the sender. Without it the stack asks SES to verify the sender. */
  senderIdentity?: string;
  /**
   * Addresses verified in SES that this desk mails while the account is in SES's sandbox. SES then asks for leave on the identity of the
   * recipient as well, which no role has else.
   */
  sandboxReaders?: string[];
  /** Who is told when an alarm goes off. */
  operatorAddress?: string;
  /** A page or an address that every request to a feed names, so that webmasters can write; the sender when left out. */
  operatorContact?: string;
  /** Where the public pages answer when they stand behind a domain of one's own; else it is CloudFront's and the function's own address. */
  siteUrl?: string;
  /**
   * Invocations of the public pages at once: the one cap on what strangers can make us pay. 0 sets none, for accounts so new that
   * Lambda lets them reserve nothing.
   */
  publicConcurrency: number;
  /** What the account may cost in a month, in US dollars, before the clock is stopped. 0 sets no budget. */
  monthlyBudgetUsd: number;
}

export interface PipelineStackProps extends StackProps {
  archive: ArchiveStack;
  settings: DeskSettings;
  codeOf: (name: FunctionName) => Code;
}

export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    super(scope, id, props);
    const { archive, settings } = props;

    const visibilityFor = (name: FunctionName) => Duration.seconds(6 * functionPlans[name].timeoutSeconds);
    const queues: Record<QueueName, DeskQueue> = {
      collect: new DeskQueue(this, 'Collect', { visibility: visibilityFor('collect-feeds') }),
      reports: archive.reports,
      entries: new DeskQueue(this, 'Entries', { visibility: visibilityFor('file-entries'), fifo: true }),
      deliveries: new DeskQueue(this, 'Deliveries', { visibility: visibilityFor('deliver-digest') }),
      feedback: new DeskQueue(this, 'Feedback', { visibility: visibilityFor('record-feedback') }),
    };
    const missedRuns = new Queue(this, 'MissedRuns', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    // No queue of SQS's own stands before it, only the clock and Lambda.
    endOfTheLine(missedRuns, 'AwsSolutions-SQS3');

    const mail = this.mail(settings, queues.feedback);
    const resources = this.resources(archive, settings, queues, missedRuns, mail);
    const make = (name: FunctionName, reservedConcurrentExecutions?: number) =>
      new DeskFunction(this, constructIdOf(name), {
        name,
        code: props.codeOf(name),
        resources,
        reservedConcurrentExecutions,
        failedRuns: functionPlans[name].schedule ? missedRuns : undefined,
      }).lambda;

    // The public pages first: the others are told their address.
    const pages = make('manage-subscription', settings.publicConcurrency || undefined);
    // No AWS signature: readers come with a link in a mail. Who they are is in the token, which the function checks.
    const url = pages.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    resources.values.pagesUrl = settings.siteUrl ?? url.url;
    // A domain of one's own stands before the function, which serves the archive too.
    resources.values.siteUrl =
      settings.siteUrl ??
      new ArchiveSite(this, 'ArchiveSite', { editionFiles: archive.editionFiles, pagesUrl: url.url }).url;
    // A function cannot be told its own URL, which is made after it: without a domain of ours the pages go by their request's host.
    if (settings.siteUrl) pages.addEnvironment(environmentNames.siteUrl, settings.siteUrl);

    const lambdas = { 'manage-subscription': pages } as Record<FunctionName, typeof pages>;
    for (const name of functionNames) lambdas[name] ??= make(name);

    const clocks = functionNames.flatMap((name) => {
      const { schedule: expression, scheduleZone, description } = functionPlans[name];
      if (expression === undefined) return [];
      const timeZone = scheduleZone ?? settings.deskTimeZone;
      const starts = lambdas[name];
      return makeClock(this, { name: constructIdOf(name), description, expression, timeZone, starts, missedRuns });
    });

    const { operatorAddress, monthlyBudgetUsd } = settings;
    const siteUrlOf = resources.values.siteUrl;
    const deskPageUrl = Fn.join('', [
      siteUrlOf,
      ...(settings.siteUrl?.endsWith('/') === false ? ['/'] : []),
      'editions/desk/',
      resources.values.deskPage ?? '',
    ]);
    const { topic } = new DeskAlarms(this, 'Alarms', { queues, lambdas, operatorAddress, deskPageUrl });
    if (monthlyBudgetUsd > 0) new DeskBudget(this, 'Budget', { monthlyUsd: monthlyBudgetUsd, topic, clocks });
    new CfnOutput(this, 'SiteUrl', {
      description: 'Where readers read past editions; its page to subscribe leads to PagesUrl.',
      value: resources.values.siteUrl,
    });
    new CfnOutput(this, 'DeskPage', {
      description: 'How the desk stands, made anew every hour; open to whoever knows the address.',
      value: deskPageUrl,
    });
    new CfnOutput(this, 'PagesUrl', {
      description: 'Where readers subscribe, choose and unsubscribe.',
      value: resources.values.pagesUrl,
    });
    new CfnOutput(this, 'SenderAddress', {
      description: 'What mails come from.',
      value: settings.senderAddress,
    });
    new CfnOutput(this, 'MailConfigurationSet', {
      description: 'By which SES tells what became of them.',
      value: mail.set.configurationSetName,
    });
    new CfnOutput(this, 'MissedRunsQueue', {
      description: 'Runs of the clock that could not be started, or failed three times.',
      value: missedRuns.queueUrl,
    });
    new CfnOutput(this, 'TokenSecretName', {
      description: 'What signs the links in mails; docs/operations.md, "Rotate keys".',
      value: archive.tokenSecret.secretArn,
    });
    new CfnOutput(this, 'WireDrop', {
      description: 'Where suppliers drop wire files; each object is one report.',
      value: `s3://${archive.archive.bucketName}/wires/`,
    });
  }

  /** What we send, and what SES tells us became of it: EventBridge brings its events to the feedback queue. */
  private mail(settings: DeskSettings, feedback: DeskQueue): { set: ConfigurationSet; arns: string[] } {
    const set = new ConfigurationSet(this, 'Mail', {
      // That somebody reads about this war can endanger them: a mail goes encrypted or not at all.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // Of this set they would be two metrics to pay for; the alarms read those of the account, which are free and what SES acts upon.
      reputationMetrics: false,
    });
    set.addEventDestination('Feedback', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    new Rule(this, 'MailEvents', {
      description: 'What became of our mails.',
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [set.configurationSetName] } } },
      },
      targets: [
        new SqsQueue(feedback.queue, { deadLetterQueue: feedback.deadLetters, maxEventAge: Duration.hours(24) }),
      ],
    });
    if (settings.senderIdentity === undefined) {
      new EmailIdentity(this, 'Sender', { identity: Identity.email(settings.senderAddress) });
    }
    if (settings.senderAddress.endsWith('.example')) {
      Annotations.of(this).addWarningV2(
        'dateline:senderAddress',
        `No mail leaves from ${settings.senderAddress}: set senderAddress in cdk.json before you deploy.`,
      );
    }
    const identity = settings.senderIdentity ?? settings.senderAddress;
    const setArn = this.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: set.configurationSetName,
    });
    const identities = [identity, ...(settings.sandboxReaders ?? [])].map((name) => mailIdentityArn(this, name));
    return { set, arns: [...identities, setArn] };
  }

  private resources(
    archive: ArchiveStack,
    settings: DeskSettings,
    queues: Record<QueueName, DeskQueue>,
    missedRuns: Queue,
    mail: { set: ConfigurationSet; arns: string[] },
  ): DeskResources {
    const { tables } = archive;
    return {
      values: {
        entriesTable: tables.entries.tableName,
        mentionsTable: tables.mentions.tableName,
        storiesTable: tables.stories.tableName,
        feedsTable: tables.feeds.tableName,
        reportsTable: tables.reports.tableName,
        droppedTable: tables.dropped.tableName,
        editionsTable: tables.editions.tableName,
        deliveriesTable: tables.deliveries.tableName,
        subscribersTable: tables.subscribers.tableName,
        archiveBucket: archive.archive.bucketName,
        editionsBucket: archive.editionFiles.bucketName,
        collectQueue: queues.collect.queue.queueUrl,
        feedbackQueue: queues.feedback.queue.queueUrl,
        reportsQueue: queues.reports.queue.queueUrl,
        entriesQueue: queues.entries.queue.queueUrl,
        deliveriesQueue: queues.deliveries.queue.queueUrl,
        deadLetterQueues: [
          ...Object.entries(queues).map(([name, { deadLetters }]) => `${name} ${deadLetters.queueUrl}`),
          `missed-runs ${missedRuns.queueUrl}`,
        ].join(';'),
        // arn:…:stack/NAME/3f2a…: an id that AWS made for this stack, and nobody else is told.
        deskPage: `${Fn.select(2, Fn.split('/', this.stackId))}.html`,
        senderAddress: settings.senderAddress,
        configurationSet: mail.set.configurationSetName,
        tokenSecret: archive.tokenSecret.secretArn,
        deskTimeZone: settings.deskTimeZone,
        operatorContact: settings.operatorContact ?? settings.senderAddress,
      },
      tables,
      queues,
      missedRuns,
      // By their exports: what cdk-nag finds about a grant is named by them.
      archiveArn: archive.exportValue(archive.archive.bucketArn),
      editionFilesArn: archive.exportValue(archive.editionFiles.bucketArn),
      tokenSecretArn: archive.tokenSecret.secretArn,
      mailArns: mail.arns,
      senderAddress: settings.senderAddress,
    };
  }
}

/** `file-entries` → `FileEntries`. */
function constructIdOf(name: FunctionName): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
