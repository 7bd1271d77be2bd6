/** The solar months of Iran, which begin with spring, as its outlets and those who write of it print them. */
const months = [
  'فروردین farvardin',
  'اردیبهشت ordibehesht',
  'خرداد khordad',
  'تیر tir',
  'مرداد امرداد mordad',
  'شهریور shahrivar',
  'مهر mehr',
  'آبان aban',
  'آذر azar',
  'دی dey',
  'بهمن bahman',
  'اسفند esfand',
];

/** Persian month, 1 to 12, by its name in lower case; with the Arabic keyboard's ya, too. */
export const persianMonthByName = new Map(
  months.flatMap((names, at) =>
    names.split(' ').flatMap((name) => [[name, at + 1] as const, [name.replaceAll('ی', 'ي'), at + 1] as const]),
  ),
);

/**
 * Years of Iran that a report of this war, its history included, can mean: 1961 to 2041 of ours. The lunar years of the same centuries are 1380 to
 * 1463, but those of this war begin with 1432, so that the two cannot be taken for each other.
 */
export const isPersianYear = (year: number): boolean => year >= 1340 && year <= 1420;

/** Days since some first one, by the cycle of 33 years with eight leap years, which is exact from 1244 to 1498. */
function dayNumber(year: number, month: number, day: number): number {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const cycles = Math.floor((year + 1595) / 33);
  const rest = (year + 1595) % 33;
  return 365 * (year + 1595) + cycles * 8 + Math.floor((rest + 3) / 4) + before + day;
}

/** 1 Farvardin 1394 was 21 March 2015. */
const anchor = { persian: dayNumber(1394, 1, 1), epochMs: Date.UTC(2015, 2, 21) };

/** A day of the Persian calendar in ours; undefined when that calendar has no such day. */
export function fromPersian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  const length = month <= 6 ? 31 : month <= 11 ? 30 : dayNumber(year + 1, 1, 1) - dayNumber(year, 12, 1);
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined;
  const at = new Date(anchor.epochMs + (dayNumber(year, month, day) - anchor.persian) * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
