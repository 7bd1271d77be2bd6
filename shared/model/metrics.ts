/**
 * What is counted as a metric of CloudWatch: each costs $0.30 a month, by the hours in which it is sent, and is here because an alarm or the
 * dashboard shows it. Whatever else a function counts stands in its log, where a query finds it. Beside each: hours a day, at the most
 * common, in which there is something to send.
 */
export const publishedMetrics = {
  ReportsKept: 24,
  ReportsIngested: 24,
  ReportsUnreadable: 1,
  FeedsFailing: 24,
  FeedsSilent: 24,
  FeedsGapped: 1,
  FeedsFallenSilent: 1,
  MailsSent: 3,
  MailsRefused: 1,
  SubscriptionsConfirmed: 1,
  SubscriptionsEnded: 1,
} as const satisfies Record<string, number>;
