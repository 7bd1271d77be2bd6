import type { Instant } from '../model/time.ts';

/** What is known about a report beside its bytes: all of it may be wrong or missing, none of it decides against the content. */
export interface ReportHints {
  contentType?: string;
  fileName?: string;
  /** Where it was fetched from; relative links are read against it. */
  url?: string;
  language?: string;
  /** IANA name; for dates that state no zone. */
  timeZone?: string;
  receivedAt?: Instant;
}
