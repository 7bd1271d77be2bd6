import type { Instant } from '../model/time.ts';

/** Where a report's dates stand, for those that state no zone or one of several meanings. */
export interface DatePlace {
  /** IANA name; for dates that state no zone. */
  timeZone?: string;
  /** ISO 3166-1 alpha-2 of the supplier's seat: whether IST is Israel's or India's. */
  country?: string;
  /** The zones that dates state and that cannot be told: `readDate` adds to it, `parseReport` makes an issue of it. */
  unclear?: Set<string>;
}

/** What is known about a report beside its bytes: all of it may be wrong or missing, none of it decides against the content. */
export interface ReportHints extends DatePlace {
  contentType?: string;
  fileName?: string;
  /** Where it was fetched from; relative links are read against it. */
  url?: string;
  language?: string;
  receivedAt?: Instant;
}
