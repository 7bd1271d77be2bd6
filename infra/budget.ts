import { Stack } from 'aws-cdk-lib';
import { CfnBudget, CfnBudgetsAction } from 'aws-cdk-lib/aws-budgets';
import { Effect, ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface DeskBudgetProps {
  /** Of the whole account: AWS Budgets knows no stack without tags that somebody has to switch on by hand. */
  monthlyUsd: number;
  /** Whoever hears the alarms hears of money too. */
  topic: Topic;
  /** The clock's roles. */
  clocks: Role[];
}

/**
 * What a month may cost, and what happens then. At half of it, and when AWS expects the whole to be used up, a mail is sent. When it is used
 * up, AWS attaches a policy to the clock's roles that forbids them to start anything: no feed is polled and no edition cut, so that nothing
 * new costs anything. What is in the queues is still done, and the public pages answer: whoever wants to unsubscribe can.
 *
 * The desk starts again when the policy is taken off (docs/adr/0016 and docs/operations.md say how); the sweep and the readers' hours make up for
 * what was missed. AWS learns of costs some hours late: this is a stop against a month gone wrong, not against a minute.
 */
export class DeskBudget extends Construct {
  constructor(scope: Construct, id: string, { monthlyUsd, topic, clocks }: DeskBudgetProps) {
    super(scope, id);
    const { account } = Stack.of(this);
    const byBudgets = new ServicePrincipal('budgets.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    });
    topic.grantPublish(byBudgets);
    const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }];
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers,
    });
    const budget = new CfnBudget(this, 'Month', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: monthlyUsd, unit: 'USD' } },
      notificationsWithSubscribers: [tell('ACTUAL', 50), tell('FORECASTED', 100)],
    });

    const stop = new ManagedPolicy(this, 'Stop', {
      description: 'Attached to the clock by the budget: nothing of the desk is started any more.',
      statements: [new PolicyStatement({ effect: Effect.DENY, actions: ['lambda:InvokeFunction'], resources: ['*'] })],
    });
    const attach = new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
      resources: clocks.map((role) => role.roleArn),
      conditions: { ArnEquals: { 'iam:PolicyARN': stop.managedPolicyArn } },
    });
    const hand = new Role(this, 'Hand', {
      description: 'Puts the stop on the clock and takes it off, and no other policy on anything else.',
      assumedBy: byBudgets,
      inlinePolicies: { attach: new PolicyDocument({ statements: [attach] }) },
    });
    new CfnBudgetsAction(this, 'StopTheClock', {
      budgetName: budget.ref,
      actionType: 'APPLY_IAM_POLICY',
      notificationType: 'ACTUAL',
      actionThreshold: { type: 'PERCENTAGE', value: 100 },
      approvalModel: 'AUTOMATIC',
      executionRoleArn: hand.roleArn,
      definition: {
        iamActionDefinition: { policyArn: stop.managedPolicyArn, roles: clocks.map((role) => role.roleName) },
      },
      subscribers: [{ type: 'SNS', address: topic.topicArn }],
    });
  }
}
