import { beforeAll, describe, expect, it } from 'vitest';
import { type AlarmName, alarmAnchor, alarmTexts, sweptAlarms } from '../../shared/model/alarmTexts.ts';
import { functionNames } from '../../shared/model/names.ts';
import { type Desk, nameOf, type Resource, readDesk } from './readDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await readDesk({ context: { deskTimeZone: 'Asia/Baghdad', senderAddress: 'desk@newsroom.example' } });
});

/** `file-entries` → `FileEntries`. */
const constructName = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
const functions = (): [string, Resource][] =>
  functionNames.map((name) => [name, desk.only('AWS::Lambda::Function', `${constructName(name)}Function`)]);

describe('the queues', () => {
  it('each have a dead-letter queue of their own kind, after five attempts', () => {
    const isSetAside = (id: string) => /(?:DeadLetters|MissedRuns)$/.test(nameOf(id));
    const queues = desk.ofType('AWS::SQS::Queue').filter(([id]) => !isSetAside(id));
    expect(queues.map(([id]) => nameOf(id)).sort()).toEqual([
      'CollectQueue',
      'DeliveriesQueue',
      'EntriesQueue',
      'FeedbackQueue',
      'ReportsArrivedQueue',
    ]);
    for (const [id, { Properties }] of queues) {
      const name = nameOf(id).replace(/Queue$/, 'DeadLetters');
      expect(Properties.RedrivePolicy.maxReceiveCount).toBe(5);
      expect(desk.say(Properties.RedrivePolicy.deadLetterTargetArn)).toBe(name);
      expect(desk.only('AWS::SQS::Queue', name).Properties.FifoQueue).toBe(Properties.FifoQueue);
    }
  });

  it('are encrypted, every one, and refuse whoever comes without TLS', () => {
    const guarded = new Set<string>();
    for (const [, { Properties }] of desk.ofType('AWS::SQS::QueuePolicy')) {
      const denies = Properties.PolicyDocument.Statement.some(
        (each: { Effect: string; Condition?: unknown }) =>
          each.Effect === 'Deny' && JSON.stringify(each.Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
      );
      if (denies) for (const queue of Properties.Queues) guarded.add(queue.Ref);
    }
    for (const [id, { Properties }] of desk.ofType('AWS::SQS::Queue')) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      expect(guarded).toContain(id);
    }
  });

  it('file entries in one order: FIFO, with deduplication ids of our own making', () => {
    expect(desk.only('AWS::SQS::Queue', 'EntriesQueue').Properties).toMatchObject({
      FifoQueue: true,
      ContentBasedDeduplication: false,
    });
  });

  it('hide a message for six times as long as its function may take', () => {
    for (const [, { Properties }] of desk.ofType('AWS::Lambda::EventSourceMapping')) {
      const { Timeout } = desk.only('AWS::Lambda::Function', desk.say(Properties.FunctionName)).Properties;
      const { VisibilityTimeout } = desk.only('AWS::SQS::Queue', desk.say(Properties.EventSourceArn)).Properties;
      expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
    }
  });

  it('hand their messages to the function that reads them, which gives back only those that failed', () => {
    const sources = desk
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(([, { Properties }]) => [
        desk.say(Properties.EventSourceArn),
        desk.say(Properties.FunctionName),
        Properties.FunctionResponseTypes,
        Properties.ScalingConfig?.MaximumConcurrency,
      ]);
    const failuresAlone = ['ReportBatchItemFailures'];
    expect(sources.sort()).toEqual([
      ['CollectQueue', 'CollectFeedsFunction', failuresAlone, 10],
      ['DeliveriesQueue', 'DeliverDigestFunction', failuresAlone, 14],
      ['EntriesQueue', 'FileEntriesFunction', failuresAlone, undefined],
      ['FeedbackQueue', 'RecordFeedbackFunction', failuresAlone, undefined],
      ['ReportsArrivedQueue', 'IngestReportFunction', failuresAlone, 12],
    ]);
  });
});

describe('the functions', () => {
  it('are ten, arm64, on Node 24, ES modules, traced but for those that run all day, or once for each mail', () => {
    expect(desk.ofType('AWS::Lambda::Function')).toHaveLength(functionNames.length);
    for (const [, { Properties }] of functions()) {
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
      });
    }
    const untraced = functions().filter(([, { Properties }]) => Properties.TracingConfig?.Mode !== 'Active');
    expect(untraced.map(([name]) => name).sort()).toEqual([
      'collect-feeds',
      'deliver-digest',
      'file-entries',
      'ingest-report',
      'schedule-feeds',
    ]);
  });

  it('write their logs to a group of their own that forgets after a month', () => {
    const groups = functions().map(([, { Properties }]) => desk.say(Properties.LoggingConfig.LogGroup));
    expect(new Set(groups).size).toBe(functionNames.length);
    for (const [, { Properties }] of desk.ofType('AWS::Logs::LogGroup')) expect(Properties.RetentionInDays).toBe(30);
    expect(desk.ofType('AWS::Logs::LogGroup')).toHaveLength(functionNames.length);
  });

  it('are told, each, where its dead letters go, if a queue feeds it', () => {
    const fed = new Map(
      desk
        .ofType('AWS::Lambda::EventSourceMapping')
        .map(([, { Properties }]) => [desk.say(Properties.FunctionName), desk.say(Properties.EventSourceArn)]),
    );
    for (const [name, { Properties }] of functions()) {
      const { DEAD_LETTER_QUEUE_URL: url } = Properties.Environment.Variables;
      const queue = fed.get(`${constructName(name)}Function`);
      expect(url && desk.say(url)).toBe(queue?.replace(/Queue$/, 'DeadLetters'));
    }
  });

  it('learn nothing of the token secret but its ARN, and only where mails are made and answered', () => {
    const told = functions()
      .filter(([, { Properties }]) => Properties.Environment.Variables.TOKEN_SECRET)
      .map(([name]) => name);
    expect(told).toEqual(['deliver-digest', 'manage-subscription']);
    expect(JSON.stringify(desk.pipeline)).not.toContain('resolve:secretsmanager');
  });

  it('open one door to the public, and strangers can keep no more than five of it busy', () => {
    const urls = desk.ofType('AWS::Lambda::Url');
    expect(urls.map(([, { Properties }]) => desk.say(Properties.TargetFunctionArn))).toEqual([
      'ManageSubscriptionFunction',
    ]);
    const capped = functions().filter(([, { Properties }]) => Properties.ReservedConcurrentExecutions !== undefined);
    expect(capped.map(([name, { Properties }]) => [name, Properties.ReservedConcurrentExecutions])).toEqual([
      ['manage-subscription', 5],
    ]);
  });
});

describe('the schedules', () => {
  it('run in the desk’s time zone, or at the end of the UTC day, and say when they were due', () => {
    const schedules = desk
      .ofType('AWS::Scheduler::Schedule')
      .map(([, { Properties }]) => [
        desk.say(Properties.Target.Arn),
        Properties.ScheduleExpression,
        Properties.ScheduleExpressionTimezone,
        Properties.Target.Input,
      ]);
    const due = '{"scheduledAt":"<aws.scheduler.scheduled-time>"}';
    expect(schedules.sort()).toEqual([
      ['CloseDayFunction', 'cron(20 0 * * ? *)', 'UTC', due],
      ['PublishEditionFunction', 'cron(0/5 * * * ? *)', 'Asia/Baghdad', due],
      ['ScheduleFeedsFunction', 'rate(1 minute)', 'Asia/Baghdad', due],
      ['SweepFunction', 'rate(1 hour)', 'Asia/Baghdad', due],
    ]);
  });

  it('lose no run: what cannot be started, and what fails three times, is kept', () => {
    for (const [, { Properties }] of desk.ofType('AWS::Scheduler::Schedule')) {
      expect(desk.say(Properties.Target.DeadLetterConfig.Arn)).toBe('MissedRuns');
    }
    const kept = desk
      .ofType('AWS::Lambda::EventInvokeConfig')
      .map(([, { Properties }]) => [
        desk.say(Properties.FunctionName),
        desk.say(Properties.DestinationConfig.OnFailure.Destination),
      ]);
    expect(kept.sort()).toEqual([
      ['CloseDayFunction', 'MissedRuns'],
      ['PublishEditionFunction', 'MissedRuns'],
      ['ScheduleFeedsFunction', 'MissedRuns'],
      ['SweepFunction', 'MissedRuns'],
    ]);
  });

  it('each have a role that may start its one function', () => {
    const roles = desk
      .ofType('AWS::Scheduler::Schedule')
      .map(([, { Properties }]) => desk.say(Properties.Target.RoleArn));
    expect(new Set(roles).size).toBe(4);
  });

  it('refuse a zone that is none', async () => {
    await expect(readDesk({ context: { deskTimeZone: 'Baghdad' } })).rejects.toThrow(/no IANA time zone/);
  });
});

describe('a desk’s name', () => {
  it('begins those of its stacks, and is refused where AWS would refuse them', async () => {
    for (const deskName of ['', '1st', 'the desk', 'x'.repeat(31)])
      await expect(readDesk({ context: { deskName } })).rejects.toThrow(/deskName is/);
  });
});

describe('mail', () => {
  it('goes encrypted or not at all, and what became of it comes back by EventBridge', () => {
    const [[, { Properties: set }]] = desk.ofType('AWS::SES::ConfigurationSet') as [[string, Resource]];
    expect(set.DeliveryOptions.TlsPolicy).toBe('REQUIRE');
    const [[, { Properties: events }]] = desk.ofType('AWS::SES::ConfigurationSetEventDestination') as [
      [string, Resource],
    ];
    expect(events.EventDestination.MatchingEventTypes).toEqual(['send', 'delivery', 'bounce', 'complaint', 'reject']);
    const [[, { Properties: rule }]] = desk.ofType('AWS::Events::Rule') as [[string, Resource]];
    expect(rule.EventPattern.source).toEqual(['aws.ses']);
    expect(rule.Targets.map((target: { Arn: unknown }) => desk.say(target.Arn))).toEqual(['FeedbackQueue']);
  });

  it('asks SES to verify the sender, unless an identity that covers it is named', async () => {
    expect(desk.ofType('AWS::SES::EmailIdentity').map(([, { Properties }]) => Properties.EmailIdentity)).toEqual([
      'desk@newsroom.example',
    ]);
    const verified = await readDesk({
      context: { senderAddress: 'desk@newsroom.example', senderIdentity: 'newsroom.example' },
    });
    expect(verified.ofType('AWS::SES::EmailIdentity')).toEqual([]);
    expect(JSON.stringify(verified.pipeline)).toContain(':identity/newsroom.example');
  });

  it.each(['', 'Desk <desk@newsroom.example>', 'a@b.example, c@d.example'])(
    'comes from one bare address, not from "%s"',
    async (senderAddress) => {
      await expect(readDesk({ context: { senderAddress } })).rejects.toThrow(/one bare address/);
    },
  );

  it('is not deployed from an address that no mail can leave from', async () => {
    await expect(readDesk({ deploys: true })).rejects.toThrow(
      /No mail can leave from desk@dateline.example: write senderAddress/,
    );
    await readDesk({ deploys: true, context: { senderAddress: 'desk@newsroom.test' } });
  });

  it('reaches readers verified by hand while SES keeps the account in its sandbox', async () => {
    expect(JSON.stringify(desk.pipeline)).not.toContain(':identity/one@reader.example');
    const tried = await readDesk({ context: { sandboxReaders: 'one@reader.example, two@reader.example' } });
    const allowed = tried
      .ofType('AWS::IAM::Role')
      .flatMap(([, { Properties }]) => Properties.Policies ?? [])
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Action }) => Action === 'ses:SendRawEmail');
    expect(allowed.length).toBeGreaterThan(1);
    for (const { Resource } of allowed)
      for (const name of ['one@reader.example', 'two@reader.example'])
        expect(JSON.stringify(Resource)).toContain(`:identity/${name}`);
    await expect(readDesk({ context: { sandboxReaders: '*' } })).rejects.toThrow(/bare addresses/);
  });
});

/** `Reports, ApproximateAgeOfOldestMessage` and its limits in a sentence. */
function sayWhen(alarm: Resource['Properties']): string {
  const [dimension] = alarm.Dimensions ?? [];
  const what = `\`${alarm.MetricName}\` of ${dimension ? desk.say(dimension.Value) : 'the account'}`;
  const minutes = alarm.Period / 60;
  const than = alarm.ComparisonOperator.startsWith('Less') ? 'is less than' : 'is at least';
  const times = alarm.EvaluationPeriods > 1 ? `${alarm.EvaluationPeriods} times in a row, ` : '';
  return `${what} ${than} ${alarm.Threshold}, ${times}looked at every ${minutes} minutes`;
}

/** The words of an alarm; an address that AWS has yet to give is an ellipsis. */
function wordsOf({ AlarmDescription }: Resource['Properties']): string {
  if (typeof AlarmDescription === 'string') return AlarmDescription;
  return AlarmDescription['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : '…')).join('');
}

const spendText = [
  '**Readers notice.** When the month’s budget (`monthlyBudgetUsd` in cdk.json) is used up: nothing new. No feed is polled and no edition is cut; the',
  'pages answer, and whoever wants to unsubscribe can.',
  '',
  '**What to do.** At half of the budget a mail says so, and again when AWS expects the whole to be used up: look at Cost Explorer by service, and at',
  '`dateline cost` for what the desk ought to cost. When the clock was stopped: find the cause, then take the policy off the clock’s roles, with “Reverse',
  'action” at the budget in the console, or `aws iam detach-role-policy` for each role that `aws iam list-entities-for-policy` names. The desk goes on',
  'by itself: feeds that fell due are polled, readers whose hour passed are sent their digest.',
  '',
  'Rings when AWS Budgets counts, some hours late, more than 50 % or forecasts more than 100 % of the budget; at 100 % it stops the clock.',
];

describe('the alarms', () => {
  it('say what a reader would notice, and what to do', () => {
    const alarms = desk.ofType('AWS::CloudWatch::Alarm');
    for (const [, { Properties }] of alarms) {
      const words = wordsOf(Properties);
      expect(words).toMatch(
        /^Readers notice: .+\. What to do: .+\. (?:The page: \S+ )?More: docs\/operations\.md and docs\/alarms\.md#alarm-[a-z-]+$/,
      );
      // CloudWatch takes no more; an address of AWS is some ninety letters.
      expect(words.length).toBeLessThanOrEqual(900);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it('of CloudWatch watch what cannot wait for an hour, and the sweep that looks for the rest', () => {
    const watched = desk.ofType('AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) => {
      const { MetricName, Dimensions } = Properties;
      if (!Dimensions) return [`${MetricName} of the account`];
      return Dimensions.map((dimension: { Value: unknown }) => `${MetricName} ${desk.say(dimension.Value)}`);
    });
    expect(watched.sort()).toEqual([
      'ApproximateAgeOfOldestMessage CollectQueue',
      'ApproximateAgeOfOldestMessage DeliveriesQueue',
      'ApproximateAgeOfOldestMessage EntriesQueue',
      'ApproximateAgeOfOldestMessage FeedbackQueue',
      'ApproximateAgeOfOldestMessage ReportsArrivedQueue',
      'Errors of the account',
      'Invocations PublishEditionFunction',
      'Invocations SweepFunction',
      'NeedsSomebody SweepFunction',
      'Reputation.BounceRate of the account',
      'Reputation.ComplaintRate of the account',
      'Throttles of the account',
    ]);
  });

  it('leave none of the queues out: depth and dead letters of each are looked at by the sweep', () => {
    const { Variables } = desk.only('AWS::Lambda::Function', 'SweepFunction').Properties.Environment;
    const said = JSON.stringify(Variables);
    for (const [id] of desk.ofType('AWS::SQS::Queue')) expect(said).toContain(id);
    const names = [...JSON.stringify(Variables.DEAD_LETTER_QUEUES).matchAll(/([a-z-]+) "/g)].map(([, name]) => name);
    expect(names).toEqual(['collect', 'reports', 'entries', 'deliveries', 'feedback', 'missed-runs']);
  });

  it('call it late when for two hours nothing runs that cuts editions, or looks after the desk; silence is the sign', () => {
    for (const name of ['AlarmsEditionLate', 'AlarmsSweepSilent']) {
      const late = desk.only('AWS::CloudWatch::Alarm', name).Properties;
      expect(late).toMatchObject({ EvaluationPeriods: 2, Threshold: 1, Period: 3600, TreatMissingData: 'breaching' });
    }
  });

  it('stand, each, in docs/alarms.md, which is written from them', async () => {
    const lines = [
      '# When an alarm rings',
      '',
      'Every alarm of the desk, what its readers notice, and what to do. Written from shared/model/alarmTexts.ts and the synthesized templates by',
      'tests/infra/pipeline.test.ts; `npx vitest run tests/infra -u` writes it anew. How things are done in general is in operations.md.',
      '',
      'What the sweep looks for stands on the desk’s page (the output `DeskPage` of the stack), with these words, and rings `NeedsSomebody`.',
    ];
    const swept: Partial<Record<AlarmName, string>> = sweptAlarms;
    for (const name of Object.keys(alarmTexts) as AlarmName[]) {
      const { notice, remedy } = alarmTexts[name];
      lines.push(
        '',
        `## ${alarmAnchor(name)}`,
        '',
        `**Readers notice.** ${notice}`,
        '',
        `**What to do.** ${remedy}`,
        '',
      );
      if (swept[name] !== undefined) {
        lines.push(`Told by the sweep, every hour, when ${swept[name]}.`);
        continue;
      }
      const { Properties } = desk.only('AWS::CloudWatch::Alarm', `Alarms${name}`);
      lines.push(`Rings when ${sayWhen(Properties)}.`);
      expect(wordsOf(Properties)).toContain(`docs/alarms.md#${alarmAnchor(name)}`);
    }
    expect(desk.ofType('AWS::CloudWatch::Alarm')).toHaveLength(
      Object.keys(alarmTexts).length - Object.keys(sweptAlarms).length,
    );
    lines.push('', '## alarm-spend', '', ...spendText);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../docs/alarms.md');
  });

  it('are let into their topic, and so is the budget, and nobody without TLS', () => {
    const topics = desk
      .ofType('AWS::SNS::TopicPolicy')
      .map(([, { Properties }]) => Properties.PolicyDocument.Statement);
    expect(topics).toHaveLength(1);
    const publish = topics[0].filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(publish).toHaveLength(1);
    expect(publish[0]).toMatchObject({
      Action: 'sns:Publish',
      Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    expect(topics[0]).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('reach the operator, when one is named', async () => {
    expect(desk.ofType('AWS::SNS::Subscription')).toEqual([]);
    const named = await readDesk({ context: { operatorAddress: 'editor@newsroom.example' } });
    expect(named.ofType('AWS::SNS::Subscription').map(([, { Properties }]) => Properties.Endpoint)).toEqual([
      'editor@newsroom.example',
    ]);
  });
});

describe('the desk’s page', () => {
  it('is one page for an editor, under a name that nobody guesses, and the alarm brings its address', () => {
    expect(desk.ofType('AWS::CloudWatch::Dashboard')).toEqual([]);
    const { DESK_PAGE: name } = desk.only('AWS::Lambda::Function', 'SweepFunction').Properties.Environment.Variables;
    expect(JSON.stringify(name)).toBe(
      '{"Fn::Join":["",[{"Fn::Select":[2,{"Fn::Split":["/",{"Ref":"AWS::StackId"}]}]},".html"]]}',
    );
    const address = wordsOf(desk.only('AWS::CloudWatch::Alarm', 'AlarmsNeedsSomebody').Properties);
    expect(address).toMatch(/The page: https:\/\/…\/editions\/desk\/….html More:/);
  });
});

describe('the budget', () => {
  it('stops the clock, all of it and nothing else, when the month’s money is used up', () => {
    const budget = desk.only('AWS::Budgets::Budget', 'BudgetMonth').Properties;
    expect(budget.Budget).toMatchObject({ TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 20, Unit: 'USD' } });
    const action = desk.only('AWS::Budgets::BudgetsAction', 'BudgetStopTheClock').Properties;
    expect(action).toMatchObject({ ActionThreshold: { Type: 'PERCENTAGE', Value: 100 }, ApprovalModel: 'AUTOMATIC' });
    const stopped = action.Definition.IamActionDefinition.Roles.map((role: unknown) => desk.say(role));
    const clocks = desk
      .ofType('AWS::Scheduler::Schedule')
      .map(([, { Properties }]) => desk.say(Properties.Target.RoleArn));
    expect(stopped.sort()).toEqual(clocks.sort());
    const [stop] = desk.only('AWS::IAM::ManagedPolicy', 'BudgetStop').Properties.PolicyDocument.Statement;
    expect(stop).toEqual({ Effect: 'Deny', Action: 'lambda:InvokeFunction', Resource: '*' });
  });

  it('has a hand that puts this one policy on these roles and takes it off, no more', () => {
    const [{ PolicyDocument }] = desk.only('AWS::IAM::Role', 'BudgetHand').Properties.Policies;
    const [statement, ...more] = PolicyDocument.Statement;
    expect(more).toEqual([]);
    expect(statement.Action).toEqual(['iam:AttachRolePolicy', 'iam:DetachRolePolicy']);
    expect(
      statement.Resource.map((role: unknown) => desk.say(role)).every((role: string) => role.endsWith('ScheduleRole')),
    ).toBe(true);
    expect(desk.say(statement.Condition.ArnEquals['iam:PolicyARN'])).toBe('BudgetStop');
  });

  it('is left out when it is nought, and refused when it is no number', async () => {
    expect((await readDesk({ context: { monthlyBudgetUsd: 0 } })).ofType('AWS::Budgets::Budget')).toEqual([]);
    await expect(readDesk({ context: { monthlyBudgetUsd: 'ten' } })).rejects.toThrow(/number of US dollars/);
  });
});
