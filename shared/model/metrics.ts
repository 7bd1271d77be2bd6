/**
 * What is counted as a metric of CloudWatch: each costs $0.30 a month, by the hours in which it is sent, and is here because an alarm asks for it.
 * Whatever else a function counts stands in its log, where a query finds it. Beside each: hours a day, at the most common, in which there is
 * something to send.
 */
export const publishedMetrics = {
  NeedsSomebody: 1,
} as const satisfies Record<string, number>;
