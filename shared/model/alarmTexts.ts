/**
 * What each alarm says to whoever it calls, and the one list of all alarms: docs/alarms.md is written from it and from the templates.
 *
 * Most are CloudWatch's. What can wait for an hour the sweep looks for itself (`sweptAlarms`): it writes them on the desk's page and rings one
 * alarm for all of them.
 */

export interface AlarmText {
  /** What a reader of the digest would notice. */
  notice: string;
  /** What the person who is called does. */
  remedy: string;
}

/** A function that fails says so itself; one that is never called cannot. */
const sweepSays =
  'If nobody takes messages at all, the desk’s page names the queue and since when: then a trigger is off, or a function may not start.';

export const alarmTexts = {
  CollectDeadLetters: {
    notice: 'Some outlets are missing from the digest: the desk gave up on polling their feeds.',
    remedy: 'Read the message and the log of collect-feeds, mend or retire the feed, then `dateline redrive`.',
  },
  ReportsDeadLetters: {
    notice: 'Reports that we hold are not in the digest: they could not be read.',
    remedy:
      '`dateline parse` the object the message names; mend the reader, then `dateline redrive`. The bytes are safe in the archive.',
  },
  EntriesDeadLetters: {
    notice: 'Entries are missing, and a story may lack its correction or its kill.',
    remedy:
      'Look first for kills among the messages and cancel those entries by hand; mend file-entries, then `dateline redrive`.',
  },
  DeliveriesDeadLetters: {
    notice: 'Some readers did not get the digest.',
    remedy:
      'Look at the ledger of these deliveries and at SES, then `dateline redrive`: whoever was sent it is not sent it twice.',
  },
  FeedbackDeadLetters: {
    notice:
      'Nothing yet; but addresses that bounce or complain are still mailed, and SES will stop us all if that goes on.',
    remedy: 'Read the message and the log of record-feedback, then `dateline redrive`.',
  },
  MissedRuns: {
    notice: 'A run of the clock was lost: a poll, an hourly sweep or, at worst, the cut of an edition.',
    remedy:
      'The message says which, and why. All of them come round again by themselves: mend what failed, and purge the queue, which ends the alarm.',
  },
  CollectLate: {
    notice: 'The digest is poorer: feeds wait half an hour and more to be polled.',
    remedy: `Is collect-feeds failing or throttled? Its maximum concurrency is in infra/functionPlans.ts. ${sweepSays}`,
  },
  ReportsLate: {
    notice: 'News of the last half hour is kept but not read, and will miss an edition that goes out now.',
    remedy: `Is ingest-report failing, or is it a burst? A burst drains by itself; a failure shows in its log. ${sweepSays}`,
  },
  EntriesLate: {
    notice: 'News of the last half hour is read but not filed; corrections and kills wait with it.',
    remedy: `One message may hold up the only group: read the log of file-entries; after five attempts it steps aside by itself. ${sweepSays}`,
  },
  DeliveriesLate: {
    notice: 'Readers wait for their digest.',
    remedy: `Has SES paused the account or lowered its rate? Else read the log of deliver-digest. Nothing is lost meanwhile. ${sweepSays}`,
  },
  MailsOverQuota: {
    notice: 'Some readers get their digest hours late: SES lets this account mail no more for now.',
    remedy:
      'Has SES paused the account? Else ask AWS for a larger daily quota (SES console, Account dashboard). Nothing is lost: mails go out as the quota comes back.',
  },
  FeedbackLate: {
    notice: 'Nothing; but bounces of the last six hours are not yet acted upon.',
    remedy: `Read the log of record-feedback before the next edition goes out. ${sweepSays}`,
  },
  QueueStands: {
    notice: 'Whatever that queue carries does not arrive: reports are not read, entries not filed, digests not mailed.',
    remedy:
      'Nothing fails, for nobody begins. See that the trigger of its function is on, and that the function may start: its concurrency, the account’s. Read its log. What waits is worked off by itself then.',
  },
  CollectDeep: {
    notice: 'The digest is poorer: more feeds wait to be polled than a round of them holds.',
    remedy:
      'Is collect-feeds failing or throttled? Else somebody put thousands of feeds into the registry: see docs/scale.md for what a round can hold.',
  },
  ReportsDeep: {
    notice: 'News comes in faster than it is read, and the digest lags behind it.',
    remedy:
      'Which outlet is it? `dateline feeds health` names feeds that list too much; a burst of real news drains by itself. Retire a feed that has gone wild.',
  },
  EntriesDeep: {
    notice: 'News is read faster than it is filed, and corrections wait behind it.',
    remedy:
      'Look at the log of file-entries for an outlet that repeats itself, and retire its feed; a real burst drains at some hundreds a second.',
  },
  DeliveriesDeep: {
    notice: 'Readers will wait an hour and more for their digest.',
    remedy:
      'Has the number of readers outgrown what SES lets us send a second? Raise the quota, then maximumConcurrency in infra/functionPlans.ts.',
  },
  FeedbackDeep: {
    notice: 'Nothing; but SES says more than is heard, and bounces may be mailed again.',
    remedy:
      'Is record-feedback failing? If not, somebody uses our configuration set to mail: look at SES’s sending statistics.',
  },
  RunsFailed: {
    notice:
      'Perhaps nothing, perhaps much: no feed is polled (schedule-feeds), the digest is late (publish-edition), pages answer with an error (manage-subscription), what is stuck stays stuck (sweep), yesterday’s manifest is missing (close-day).',
    remedy:
      'A run of one of the account’s functions ended badly; Lambda’s page of metrics says which. Read its log. What runs by the clock comes round again by itself, a message is tried five times; an unsubscribe that failed has to be honoured by hand within the day.',
  },
  SweepSilent: {
    notice: 'Nothing today; but what gets stuck from now on stays stuck, and nobody is told of it.',
    remedy:
      'Is its schedule switched on, or has the budget stopped the clock? Else read the log of sweep. `dateline redrive` and `dateline feeds health` do by hand what it would have done.',
  },
  NeedsSomebody: {
    notice: 'Something is missing, late or about to be: which, the desk’s page says, and what to do about each.',
    remedy:
      'Open the desk’s page (its address is below, and the output DeskPage of the stack), or read the log of the sweep. It looks again every hour, and this alarm ends when it finds nothing any more.',
  },
  Throttles: {
    notice: 'Pages answer with an error, or the digest lags: Lambda refuses to start our functions.',
    remedy:
      'Is a stranger hammering the public pages? Their cap is publicConcurrency in cdk.json, and it holds. Else the account’s concurrency is used up: ask AWS for more.',
  },
  FeedsGapped: {
    notice: 'An outlet’s reports of an hour or so may be missing from the digest, whose coverage line says when.',
    remedy:
      'Nothing is broken: the feed listed more than it holds between two looks, and is asked four times as often for a day. If it happens again, give it a smaller minIntervalSeconds in the registry, or a fuller feed of the outlet. `dateline feeds health` names it.',
  },
  FeedsFallenSilent: {
    notice:
      'An outlet has fallen silent for eight times as long as it ever pauses, or its feed has been broken for a day; the coverage line says so.',
    remedy:
      'Open its site: if there is news, its feed has moved, or a guard keeps us out; put the new address into the registry. `dateline feeds health` names it, and `dateline feeds check` asks it.',
  },
  DeskEditionLate: {
    notice: 'The desk’s own edition of today is missing, or frozen and not sent out.',
    remedy:
      'Read the log of publish-edition; its next run that ends well makes up for it. `dateline query --editions` shows what stands.',
  },
  EditionLate: {
    notice: 'Readers whose hour came in the last two hours have no digest.',
    remedy:
      'Nothing has begun to cut editions. Is its schedule switched on, or has the budget stopped the clock? Read the log of publish-edition; its next run that ends well makes up for all that was missed.',
  },
  Bounces: {
    notice:
      'Nothing yet; but SES puts an account on probation at five bounces in a hundred mails, and then nobody gets a digest.',
    remedy:
      'Whose addresses are they? SES’s account dashboard says. Addresses that bounce are suppressed by themselves: a rush means that somebody subscribes strangers. The log of manage-subscription shows how many asked.',
  },
  Complaints: {
    notice: 'Some readers call the digest spam; at one complaint in a thousand SES stops all mail.',
    remedy:
      'Who complains is unsubscribed at once. Did the mail change, or did somebody subscribe others? Answer whoever wrote to the desk, and look at the last editions as a reader.',
  },
} satisfies Record<string, AlarmText>;

export type AlarmName = keyof typeof alarmTexts;

/** Looked for by the sweep, every hour, and told on the desk's page. */
export const sweptAlarms = {
  CollectDeadLetters: 'a message lies in the dead-letter queue of collect',
  ReportsDeadLetters: 'a message lies in the dead-letter queue of reports',
  EntriesDeadLetters: 'a message lies in the dead-letter queue of entries',
  DeliveriesDeadLetters: 'a message lies in the dead-letter queue of deliveries',
  FeedbackDeadLetters: 'a message lies in the dead-letter queue of feedback',
  MissedRuns: 'a message lies in the queue of missed runs',
  QueueStands: 'messages of a queue wait and nobody works on any, at two looks in a row',
  CollectDeep: 'more than 1,000 messages wait in collect',
  ReportsDeep: 'more than 5,000 messages wait in reports',
  EntriesDeep: 'more than 50,000 messages wait in entries',
  DeliveriesDeep: 'more than 50,000 messages wait in deliveries',
  FeedbackDeep: 'more than 50,000 messages wait in feedback',
  MailsOverQuota: 'mails of an edition that was queued half an hour ago wait for SES’s quota',
  FeedsGapped: 'a feed’s list turned over unseen within the last hour',
  FeedsFallenSilent: 'a feed became silent, or had been broken for a day, within the last hour',
  DeskEditionLate: 'the desk’s own edition of today is not sent out at eight in its zone',
} as const satisfies Partial<Record<AlarmName, string>>;
export type SweptAlarm = keyof typeof sweptAlarms;

/** `CollectDeadLetters` → `alarm-collect-dead-letters`: where the alarm stands in docs/alarms.md. */
export function alarmAnchor(name: AlarmName): string {
  return `alarm${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What the alarm's mail says. */
export function describeAlarm(name: AlarmName, address = ''): string {
  const { notice, remedy }: AlarmText = alarmTexts[name];
  return `Readers notice: ${notice} What to do: ${remedy} ${address}More: docs/operations.md and docs/alarms.md#${alarmAnchor(name)}`;
}
