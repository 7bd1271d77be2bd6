/**
 * Does everything that the desk needs hang together in the synthesized stacks?
 *
 * Asked at boot, so that a trigger somebody removed stops the run with its name instead of letting a report lie where nobody reads
 * it. Environment variables are asked for by the functions themselves when their code is loaded.
 */
import { type FunctionName, indexNames, reportPrefixes } from '../shared/model/names.ts';
import { matchesEventPattern } from './cloud/matchesEventPattern.ts';
import { WiringProblem } from './localProblem.ts';
import type { DeskDefinition } from './readTemplates.ts';

/** Who reads which queue; the names are those of infra and of the environment variables. */
const readers: Record<string, FunctionName> = {
  collect: 'collect-feeds',
  reports: 'ingest-report',
  entries: 'file-entries',
  deliveries: 'deliver-digest',
  feedback: 'record-feedback',
};
const scheduled: FunctionName[] = ['schedule-feeds', 'publish-edition', 'sweep'];
const answersAtUrl: FunctionName = 'manage-subscription';

/** Throws WiringProblem about the first thing that is missing. */
export function checkWiring(desk: DeskDefinition): void {
  const home = (functionName: FunctionName) =>
    desk.functions.find((one) => one.functionName === functionName)?.stack ?? desk.stacks.at(-1) ?? 'stack';

  for (const queue of desk.queues) {
    if (queue.isDeadLetters || desk.eventSources.some((source) => source.queue === queue.name)) continue;
    const reader = readers[labelOf(queue.name)];
    throw new WiringProblem(
      `The queue ${queue.name} has no function that reads it: ` +
        (reader
          ? `the event-source mapping to ${reader} is missing from the ${home(reader)} template.`
          : `no event-source mapping names it in the ${queue.stack} template.`),
    );
  }
  for (const [label, reader] of Object.entries(readers)) {
    const source = desk.eventSources.find((one) => one.functionName === reader);
    if (source === undefined) {
      throw new WiringProblem(
        `The function ${reader} reads no queue: the queue ${label} is missing from the ${home(reader)} template.`,
      );
    }
  }
  const entries = desk.eventSources.find((source) => source.functionName === 'file-entries')?.queue ?? '';
  if (!entries.endsWith('.fifo')) {
    throw new WiringProblem(
      `The queue ${entries} is not FIFO: entries would be filed out of order.`,
      'Make it FIFO in infra/.',
    );
  }

  for (const name of scheduled) {
    if (desk.schedules.some((schedule) => schedule.functionName === name)) continue;
    throw new WiringProblem(
      `Nothing schedules ${name}: its AWS::Scheduler::Schedule is missing from the ${home(name)} template.`,
    );
  }

  if (!desk.urls.includes(answersAtUrl)) {
    throw new WiringProblem(
      `The function ${answersAtUrl} has no URL: its AWS::Lambda::Url is missing from the ${home(answersAtUrl)} template.`,
    );
  }

  const reports = desk.eventSources.find((source) => source.functionName === 'ingest-report')?.queue;
  for (const prefix of Object.values(reportPrefixes)) {
    const announced = desk.buckets.some((bucket) =>
      bucket.notifications.some((one) => prefix.startsWith(one.prefix) && one.suffix === '' && one.queue === reports),
    );
    if (announced) continue;
    const archive = desk.buckets.find((bucket) => labelOf(bucket.name) === 'archive')?.stack ?? desk.stacks[0];
    throw new WiringProblem(
      `New objects under ${prefix} are announced to no queue that ingest-report reads: the bucket's notification is missing from the ` +
        `${archive} template.`,
    );
  }

  for (const [question, index] of Object.entries(indexNames)) {
    const label = question.replace(/By.*$/, '');
    const table = desk.tables.find((one) => labelOf(one.name) === label);
    if (table === undefined) throw new WiringProblem(`The table ${label} is missing: no function is told of one.`);
    if (!table.indexes.some((one) => one.IndexName === index)) throw missingIndex(table.name, index, table.stack);
  }

  checkMailEvents(desk);
}

export function missingIndex(table: string, index: string, stack: string): WiringProblem {
  return new WiringProblem(`The table ${table} has no index ${index}: it is missing from the ${stack} template.`);
}

/** A Send event must find its way: without it a mail whose answer was lost would be mailed again. */
function checkMailEvents(desk: DeskDefinition): void {
  const feedback = desk.eventSources.find((source) => source.functionName === 'record-feedback')?.queue ?? '';
  const stack = desk.functions.find((one) => one.functionName === 'record-feedback')?.stack;
  if (desk.configurationSets.length === 0) {
    throw new WiringProblem(
      `SES tells nobody what becomes of mails: the configuration set is missing from the ${stack} template.`,
    );
  }
  for (const set of desk.configurationSets) {
    if (!set.publishes.includes('send')) {
      throw new WiringProblem(
        `SES does not publish Send events: the configuration set's event destination is missing from the ${stack} template.`,
      );
    }
    const sent = {
      source: 'aws.ses',
      'detail-type': 'Email Sent',
      detail: { eventType: 'Send', mail: { tags: { 'ses:configuration-set': [set.name] } } },
    };
    if (!desk.rules.some((rule) => rule.queues.includes(feedback) && matchesEventPattern(rule.pattern, sent))) {
      throw new WiringProblem(
        `SES's events do not reach the queue ${feedback}: the rule that brings them is missing from the ${stack} template.`,
      );
    }
  }
}

/** `entries.fifo` → `entries`. */
function labelOf(name: string): string {
  return name.replace(/\.fifo$/, '');
}
