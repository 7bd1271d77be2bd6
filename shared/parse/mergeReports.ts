import type { ParsedReport } from '../model/item.ts';

/** A file in which a hundred documents are odd has said so. */
const mostIssues = 100;

/** The documents of one file as one report: items in the file's order, each issue with the number of the document it is about. */
export function mergeReports(reports: readonly ParsedReport[]): ParsedReport {
  const only = reports.length === 1 ? reports[0] : undefined;
  if (only) return only;
  const first = reports.find((report) => report.ok) ?? reports[0];
  const merged: ParsedReport = {
    ok: reports.some((report) => report.ok),
    format: first?.format ?? null,
    ...(first?.title === undefined ? {} : { title: first.title }),
    ...(first?.language === undefined ? {} : { language: first.language }),
    items: [],
    issues: [],
  };
  for (const [at, { items, issues }] of reports.entries()) {
    const before = merged.items.length;
    for (const item of items) merged.items.push({ ...item, position: before + item.position });
    for (const { code, message, item } of issues.slice(0, Math.max(0, mostIssues - merged.issues.length)))
      merged.issues.push({
        code,
        message: `Document ${at + 1} of ${reports.length}: ${message}`,
        ...(item === undefined ? {} : { item: before + item }),
      });
  }
  return merged;
}
