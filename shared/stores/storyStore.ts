/**
 * Stories, one row each, small enough that all open ones fit in the filing desk's memory.
 *
 * | asked | answered by |
 * | --- | --- |
 * | this story | `storyId` |
 * | stories last reported on a day | index `by-day`: `activeOn` + `storyId` |
 * | stories of a day that may be somebody's alert | index `by-gravity`: `graveOn` + `storyId` |
 * | which worker has the open stories in memory, and what it is about to write | `storyId` = `desk` |
 *
 * What a person looks for stands in attributes of its own; `story` is the whole story, packed. The index carries nothing that changes
 * with every report: a story that grows within a day costs its row and no more.
 */
import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Decided } from '../model/decided.ts';
import { indexNames } from '../model/names.ts';
import * as z from '../model/schema.ts';
import { Story } from '../model/story.ts';
import { leastKilled } from '../model/subscriber.ts';
import { type Day, dayOf, epochSeconds, type Instant, secondsPerDay } from '../model/time.ts';
import { isConditionFailed } from './awsAnswers.ts';
import { getRows } from './getRows.ts';
import { pack, unpack } from './packed.ts';
import { queryPages } from './queryPages.ts';
import { putRows } from './writeRows.ts';

const deskRow = 'desk';
/** Ten years after its last report, or after it was filed where that is later; as long as its entries stand. */
const keptDays = 3_660;
/** Of a story's places and actors, those named most often, for a person who reads the row. */
const mostNames = 5;

function itemOf(story: Story, writtenAt: Instant): Record<string, unknown> {
  const { storyId, title, activeOn, firstReportedAt, lastReportedAt, entryCount, revision, aliasOf } = story;
  const writtenOn = dayOf(writtenAt);
  const standsFrom = writtenOn > activeOn ? writtenOn : activeOn;
  return {
    ...{ storyId, title, activeOn, firstReportedAt, lastReportedAt, entryCount, revision, aliasOf },
    ...(isGrave(story) && { graveOn: activeOn }),
    kind: mostNamed(story.kinds)[0],
    placeIds: mostNamed(story.places),
    actorIds: mostNamed(story.actors),
    story: pack(story),
    expiresAtEpochSeconds: epochSeconds(`${standsFrom}T00:00:00Z`) + keptDays * secondsPerDay,
  };
}

/** Ten killed by anybody's account, or chemical weapons: what is below nobody can ask to be told of at once. */
function isGrave({ tolls, kinds, aliasOf }: Story): boolean {
  if (aliasOf !== undefined) return false;
  return (kinds['chemical-attack'] ?? 0) > 0 || tolls.some(({ killed }) => (killed?.min ?? 0) >= leastKilled[0]);
}

function storyOf(item: Record<string, unknown>): Story {
  return Story.parse(unpack(item.story));
}

function mostNamed(counts: Record<string, number | undefined>): string[] {
  return Object.entries(counts)
    .sort(([a, one], [b, other]) => (other ?? 0) - (one ?? 0) || (a < b ? -1 : 1))
    .slice(0, mostNames)
    .map(([name]) => name);
}

export class StoryStore {
  constructor(
    private readonly client: DynamoDBDocumentClient,
    private readonly table: string,
  ) {}

  async get(storyId: string): Promise<Story | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { storyId }, ConsistentRead: true }),
    );
    return answer.Item === undefined ? undefined : storyOf(answer.Item);
  }

  async getMany(storyIds: string[]): Promise<Story[]> {
    return this.#read(storyIds, false);
  }

  async #read(storyIds: string[], consistent: boolean): Promise<Story[]> {
    const keys = [...new Set(storyIds)].map((storyId) => ({ storyId }));
    const rows = await getRows(this.client, this.table, keys, { consistent });
    return rows.map(storyOf).sort((a, b) => (a.storyId < b.storyId ? -1 : 1));
  }

  /**
   * Writes `story` over the revision before it, or over `held` (0: none) where several were filed into it at once. `conflict`: another worker wrote first, or the row is gone, so what this one holds in
   * memory is old. `writtenAt` keeps the row of an old event that is filed today.
   */
  async put(story: Story, writtenAt: Instant, held = story.revision - 1): Promise<'written' | 'conflict'> {
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: itemOf(story, writtenAt),
          ConditionExpression: held <= 0 ? 'attribute_not_exists(storyId)' : 'revision = :held',
          ExpressionAttributeValues: held <= 0 ? undefined : { ':held': held },
        }),
      );
      return 'written';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      // A lost answer to our own write shows as a failed condition too. Revision and entries alone do not tell: two workers may raise
      // the tolls of two entries that are both in already.
      const standing = await this.get(story.storyId);
      return standing !== undefined && isDeepStrictEqual(standing, asStored(story)) ? 'written' : 'conflict';
    }
  }

  /** Writes stories that nobody has written before, of all of them together and on no condition, as EntryStore.enter does and for the same hands only. */
  async enter(founded: { story: Story; writtenAt: Instant }[]): Promise<void> {
    await putRows(
      this.client,
      this.table,
      founded.map(({ story, writtenAt }) => itemOf(story, writtenAt)),
    );
  }

  /** As they stand now: the desk builds on what it is given here. */
  async *activeOn(day: Day): AsyncGenerator<Story> {
    let storyIds: string[] = [];
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.storiesByDay,
      KeyConditionExpression: 'activeOn = :day',
      ExpressionAttributeValues: { ':day': day },
    })) {
      storyIds.push(String(row.storyId));
      if (storyIds.length < 100) continue;
      yield* await this.#read(storyIds, true);
      storyIds = [];
    }
    yield* await this.#read(storyIds, true);
  }

  /** Stories last reported on a day that may be somebody's alert. */
  async graveOn(day: Day): Promise<Story[]> {
    const storyIds: string[] = [];
    for await (const row of queryPages(this.client, {
      TableName: this.table,
      IndexName: indexNames.storiesByGravity,
      KeyConditionExpression: 'graveOn = :day',
      ExpressionAttributeValues: { ':day': day },
    })) {
      storyIds.push(String(row.storyId));
    }
    return this.#read(storyIds, false);
  }

  /** Who sits at the desk; undefined before anybody has. */
  async readDesk(): Promise<Desk | undefined> {
    const answer = await this.client.send(
      new GetCommand({ TableName: this.table, Key: { storyId: deskRow }, ConsistentRead: true }),
    );
    if (answer.Item === undefined) return undefined;
    const { holder, turn = 0, decided } = answer.Item;
    return { holder, turn, decided: decided === undefined ? [] : z.array(Decided).parse(unpack(decided)) };
  }

  /** Writes the desk's row over the turn before it; `conflict` where somebody else has had that turn. */
  async writeDesk(desk: Desk): Promise<'written' | 'conflict'> {
    const { holder, turn, decided } = desk;
    try {
      await this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { storyId: deskRow, holder, turn, decided: decided.length > 0 ? pack(decided) : undefined },
          ConditionExpression: 'attribute_not_exists(turn) OR turn = :before',
          ExpressionAttributeValues: { ':before': turn - 1 },
        }),
      );
      return 'written';
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
      // A lost answer to our own write shows as a failed condition too.
      const standing = await this.readDesk();
      return standing?.holder === holder && standing.turn === turn ? 'written' : 'conflict';
    }
  }

  /** Sits down at the desk, whoever sat there; what that one was about to write is the taker's to write now. */
  async takeDesk(holder: string): Promise<Desk> {
    for (let attempt = 0; attempt < mostTakes; attempt++) {
      const standing = await this.readDesk();
      const desk = { holder, turn: (standing?.turn ?? 0) + 1, decided: standing?.decided ?? [] };
      if ((await this.writeDesk(desk)) === 'written') return desk;
    }
    throw new Error('Another worker takes the desk again and again.');
  }
}

/** Who has the open stories in memory. */
export interface Desk {
  holder: string;
  /** Counts the row's writes; the condition of the next. */
  turn: number;
  /** What it is about to write, or has written: see Decided. */
  decided: Decided[];
}

const mostTakes = 9;

/** As it reads when it comes back: rows leave out what is undefined. */
function asStored(story: Story): Story {
  return Story.parse(JSON.parse(JSON.stringify(story)));
}
