import { Duration, type Stack, TimeZone } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

export interface ClockProps {
  /** Of the construct: `FileEntries`. */
  name: string;
  description: string;
  expression: string;
  timeZone: string;
  starts: IFunction;
  missedRuns: IQueue;
}

/**
 * One schedule, with a role that may start its one function and put aside what it could not start. The role is written out here because
 * LambdaInvoke's own would also start every version the function ever had.
 */
export function makeClock(
  scope: Stack,
  { name, description, expression, timeZone, starts, missedRuns }: ClockProps,
): Role {
  const allow = (action: string, resource: string) =>
    new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources: [resource] });
  const role = new Role(scope, `${name}ScheduleRole`, {
    description: `Starts: ${description}`,
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': scope.account } },
    }),
    inlinePolicies: {
      start: new PolicyDocument({
        statements: [allow('lambda:InvokeFunction', starts.functionArn), allow('sqs:SendMessage', missedRuns.queueArn)],
      }),
    },
  });
  new Schedule(scope, `${name}Schedule`, {
    description,
    schedule: ScheduleExpression.expression(expression, TimeZone.of(timeZone)),
    target: new LambdaInvoke(starts, {
      input: ScheduleTargetInput.fromObject({ scheduledAt: ContextAttribute.scheduledTime }),
      role: role.withoutPolicyUpdates(),
      deadLetterQueue: missedRuns,
      maxEventAge: Duration.hours(1),
      retryAttempts: 10,
    }),
  });
  return role;
}
