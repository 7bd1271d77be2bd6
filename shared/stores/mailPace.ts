/**
 * How fast this account may mail: SES's own quota, kept to by all workers together.
 *
 * | asked | answered by |
 * | --- | --- |
 * | when may the next mail leave | the row `editionId` = `mail-pace`, `subscriberId` = `ses`: when the slot after all that were given out begins |
 * | what does the quota say | the same row, as SES's GetAccount said within five minutes: SES answers that once a second, to the whole account |
 *
 * Slots are given out by one conditional write a mail, an interval of the rate apart (the generic cell rate algorithm, ITU-T I.371): however many workers
 * there are, they mail at the rate, and each waits for its own slot. Who would wait for longer than a function may is told to come
 * again later, and so is everybody when the day's quota is used up.
 */
import { GetAccountCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from '../model/schema.ts';
import { isConditionFailed } from './awsAnswers.ts';

const key = { editionId: 'mail-pace', subscriberId: 'ses' } as const;

/** `later`: nothing may leave before `delaySeconds` are over; `why` says whether the rate or the day's quota stands in the way. */
export type Slot = { kind: 'now' } | { kind: 'later'; delaySeconds: number; why: 'rate' | 'day' };

const quotaGoodForMs = 300_000;
/** The longest that a worker waits for its slot; a fraction of what its function may run, for a wait is paid for. */
const longestWaitMs = 4_000;
/** Of SES's rate. It counts by its own clock: two mails of a hundred are left for what the network bunches, and for letters of confirmation. */
export const shareOfRate = 0.98;
/** SES's quota is of the last 24 hours, not of a day: it comes back little by little. As long as a queue can delay a message. */
const exhaustedSeconds = 900;
/** What SES lets a new account do, and so anybody: the pace until SES has said its own. */
const slowestMailsASecond = 1;
/** SES says -1 where it sets no limit to a day. */
const unlimited = 1_000_000_000;

const PaceRow = z.object({
  nextAtEpochMs: z._default(z.number(), 0),
  mailsASecond: z.optional(z.number().check(z.positive())),
  leftOfDay: z.optional(z.number()),
  quotaReadAtEpochMs: z._default(z.number(), 0),
});
type PaceRow = z.infer<typeof PaceRow>;

export class MailPace {
  /** What the row said when this worker saw it last. */
  #row: PaceRow | undefined;
  #closedUntilMs = 0;

  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
    private readonly ses: SESv2Client,
    /** Another clock's, in a simulation. */
    private readonly wait: (ms: number) => Promise<void> = sleep,
  ) {}

  /** The day's quota is known to be used up: asked before anything is begun, and asks nobody. */
  get isClosed(): { delaySeconds: number } | undefined {
    const leftMs = this.#closedUntilMs - Date.now();
    return leftMs > 0 ? { delaySeconds: Math.ceil(leftMs / 1000) } : undefined;
  }

  /** Waits for the next slot and takes it. Runs on the wall clock, as SES does, whatever the desk's says. */
  async take(): Promise<Slot> {
    const row = await this.#known();
    const intervalMs = 1000 / ((row.mailsASecond ?? slowestMailsASecond) * shareOfRate);
    // Most of the time either nobody else mails, or everybody does: what was true last is tried first.
    let isBusy = row.nextAtEpochMs >= Date.now();
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const now = Date.now();
      const taken = await this.#reserve(isBusy ? 'next' : 'first', now, intervalMs);
      if (taken.kind === 'reserved') {
        await this.wait(Math.max(0, taken.atEpochMs - Date.now()));
        return { kind: 'now' };
      }
      if (isUsedUp(taken.row)) return this.#exhausted(taken.row);
      if (taken.row.nextAtEpochMs >= now + longestWaitMs) return comeAgain();
      isBusy = taken.row.nextAtEpochMs >= now;
    }
    return comeAgain();
  }

  /** SES was too busy for a mail although its slot had come: its quota has changed, or others mail from this account. */
  async refused(): Promise<Slot> {
    await this.#readQuota(10_000);
    return this.#row && isUsedUp(this.#row) ? this.#exhausted(this.#row) : comeAgain();
  }

  /** `first` of a new row of slots, which begins now; or the `next` of those that were given out. */
  async #reserve(
    which: 'first' | 'next',
    now: number,
    intervalMs: number,
  ): Promise<{ kind: 'reserved'; atEpochMs: number } | { kind: 'not'; row: PaceRow }> {
    const interval = Math.round(intervalMs * 1000) / 1000;
    const isOpen = '(attribute_not_exists(leftOfDay) OR leftOfDay > :zero)';
    const counted = 'leftOfDay = if_not_exists(leftOfDay, :unlimited) - :one';
    try {
      const answer = await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: key,
          UpdateExpression: `SET nextAtEpochMs = ${which === 'first' ? ':then' : 'nextAtEpochMs + :interval'}, ${counted}`,
          ConditionExpression:
            which === 'first'
              ? `(attribute_not_exists(nextAtEpochMs) OR nextAtEpochMs < :now) AND ${isOpen}`
              : `nextAtEpochMs >= :now AND nextAtEpochMs < :horizon AND ${isOpen}`,
          ExpressionAttributeValues: {
            ':now': now,
            ':zero': 0,
            ':one': 1,
            ':unlimited': unlimited,
            ...(which === 'first'
              ? { ':then': now + interval }
              : { ':interval': interval, ':horizon': now + longestWaitMs }),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      this.#row = PaceRow.parse(answer.Attributes);
      return { kind: 'reserved', atEpochMs: which === 'first' ? now : this.#row.nextAtEpochMs - interval };
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      this.#row = await this.#read();
      return { kind: 'not', row: this.#row };
    }
  }

  #exhausted(row: PaceRow): Slot {
    this.#row = row;
    this.#closedUntilMs = Date.now() + exhaustedSeconds * 1000;
    return { kind: 'later', delaySeconds: exhaustedSeconds, why: 'day' };
  }

  async #known(): Promise<PaceRow> {
    this.#row ??= await this.#read();
    if (Date.now() - this.#row.quotaReadAtEpochMs >= quotaGoodForMs) await this.#readQuota(quotaGoodForMs);
    return this.#row;
  }

  async #read(): Promise<PaceRow> {
    const answer = await this.client.send(new GetCommand({ TableName: this.table, Key: key, ConsistentRead: true }));
    return PaceRow.parse(answer.Item ?? {});
  }

  /** Asks SES, unless another worker did within `goodForMs`. What SES does not say now it said before, or it is a new account's. */
  async #readQuota(goodForMs: number): Promise<void> {
    const now = Date.now();
    try {
      await this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: key,
          UpdateExpression: 'SET quotaReadAtEpochMs = :now',
          ConditionExpression: 'attribute_not_exists(quotaReadAtEpochMs) OR quotaReadAtEpochMs <= :before',
          ExpressionAttributeValues: { ':now': now, ':before': now - goodForMs },
        }),
      );
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      this.#row = await this.#read();
      return;
    }
    const quota = await this.#askSes();
    // Without SES's word of the day nobody counts: SES itself refuses what is too much.
    const answer = await this.client.send(
      new UpdateCommand({
        TableName: this.table,
        Key: key,
        UpdateExpression: quota ? 'SET mailsASecond = :rate, leftOfDay = :left' : 'REMOVE leftOfDay',
        ExpressionAttributeValues: quota && { ':rate': quota.mailsASecond, ':left': quota.leftOfDay },
        ReturnValues: 'ALL_NEW',
      }),
    );
    this.#row = PaceRow.parse(answer.Attributes);
  }

  async #askSes(): Promise<{ mailsASecond: number; leftOfDay: number } | undefined> {
    try {
      const { SendQuota = {}, SendingEnabled = true } = await this.ses.send(new GetAccountCommand({}));
      const { MaxSendRate, Max24HourSend = -1, SentLast24Hours = 0 } = SendQuota;
      if (MaxSendRate === undefined || MaxSendRate <= 0) return undefined;
      const left = Max24HourSend < 0 ? unlimited : Math.floor(Max24HourSend - SentLast24Hours);
      return { mailsASecond: MaxSendRate, leftOfDay: SendingEnabled ? left : 0 };
    } catch {
      // SES answers this to an account once a second, and an operator may have taken the permission away: neither may hold up mail.
      return undefined;
    }
  }
}

function isUsedUp({ leftOfDay = unlimited }: PaceRow): boolean {
  return leftOfDay <= 0;
}

/** Two workers that fall in with each other on every try are one in a million. */
const mostAttempts = 6;

/** Not all at once: those who are sent away come back spread over a minute. */
function comeAgain(): Slot {
  return { kind: 'later', delaySeconds: 15 + Math.floor(Math.random() * 60), why: 'rate' };
}

async function sleep(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
