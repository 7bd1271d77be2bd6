/**
 * The ingestion marks: one row for every report whose entries have all been filed, with its totals.
 *
 * | asked | answered by |
 * | --- | --- |
 * | was this report ingested, and what came of it | `day` + `reportKey` |
 * | what was ingested of a day | `day` |
 *
 * `day` is the UTC day the report was received, which its key names too. What the archive holds without a row here is announced again.
 */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ReportClosing } from '../model/messages.ts';
import * as z from '../model/schema.ts';
import { addDays, type Day, dayOf, epochSeconds, Instant } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { queryPages } from './queryPages.ts';

export const ReportRow = z.extend(z.omit(ReportClosing, { seenItems: true, news: true }), {
  day: z.string(),
  closedAt: Instant,
});
export type ReportRow = z.infer<typeof ReportRow>;

/** Marks outlive the days in which a report can still be announced again by far. */
const keptDays = 400;

export class ReportStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(reportKey: string): Promise<ReportRow | undefined> {
    const day = dayOfReportKey(reportKey);
    if (day === undefined) return undefined;
    const answer = await this.client.send(new GetCommand({ TableName: this.table, Key: { day, reportKey } }));
    return answer.Item === undefined ? undefined : ReportRow.parse(answer.Item);
  }

  /**
   * The first to close a report says what came of it: when it is read a second time, all of its items were seen before, and nothing
   * could tell any more how many there were.
   */
  async close(report: ReportClosing, closedAt: Instant): Promise<void> {
    const { seenItems: _, news: __, ...totals } = report;
    const day = dayOfReportKey(report.reportKey) ?? dayOf(report.receivedAt);
    const row: ReportRow = { ...totals, day, closedAt };
    const expiresAtEpochSeconds = epochSeconds(`${addDays(day, keptDays)}T00:00:00Z`);
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...row, expiresAtEpochSeconds },
          ConditionExpression: 'attribute_not_exists(reportKey)',
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
    }
  }

  async *closedOn(day: Day): AsyncGenerator<ReportRow> {
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      KeyConditionExpression: '#day = :day',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': day },
    })) {
      yield ReportRow.parse(row);
    }
  }
}

/** `reports/2015/12/23/…` → `2015-12-23`; undefined for a key that names no day. */
export function dayOfReportKey(reportKey: string): Day | undefined {
  const found = /^[a-z]+\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(reportKey);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
