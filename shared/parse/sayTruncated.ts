import type { Issue } from '../model/report.ts';

/** The issue of a document that ends before it is closed. */
export function sayTruncated(itemCount: number): Issue {
  const read = itemCount === 1 ? '1 item was' : `${itemCount} items were`;
  const message = `The document breaks off before its end: ${read} read, the last perhaps not whole, and what followed is missing.`;
  return { code: 'truncated', message };
}
