/** How pages of many desks print the time of a post. Every expression here is a part of others: none is used alone. */

/** A letter of any script: what is no space, digit or mark. Unicode's own class costs ten times as much to compile, in every new process. */
export const letter = '[^\\s\\d!-\u002f:-@\\[-`{-~«»“”…–—·•\u0660-\u0669\u06f0-\u06f9]';

export const digit = '[0-9\u0660-\u0669\u06f0-\u06f9]';

/** "14:05", "14.05", "14h05"; "16h"; "3pm"; and, as agencies file, "1405 GMT". */
export const clock = `(?:(${digit}{1,2})\\s?[:.h٫]\\s?(${digit}{2})(?::${digit}{2})?h?|(${digit}{1,2})(?=\\s?(?:am|pm|a\\.m|p\\.m))|(${digit}{1,2})\\s?h(?=\\s*(?:[-–—:|.]\\s|$))|(${digit}{2})(${digit}{2})(?=\\s?z(?!${letter})|\\s(?:gmt|utc|мск|msk)))`;

const half = `(?:\\s?(am|pm|a\\.\\s?m\\.?|p\\.\\s?m\\.?|صباح[اً]{0,2}|مساء[اً]{0,2}|ظهر[اً]{0,2}|ص|م|öö|ös|ق\\.ظ|ب\\.ظ)(?!${letter}))?`;

/** Abbreviated, or spelt: "Greenwich Mean Time", "Erbil time", "по московскому времени", "بتوقيت دمشق", "heure de Paris". */
const zone = `(?:,?\\s?[(\\[]?(?:[+-]${digit}{2}:${digit}{2}|(?:gmt|utc|z|bst|msk|мск|tsi|tsİ|trt|eet|eest|cet|cest|et|est|edt|ct|cst|cdt|mt|mst|pt|pst|pdt|ast|ist|idt|irst|irdt|gst|pkt|samt|uhr|hrs)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|(?:${letter}(?:${letter}|[’-])*\\s){1,3}time|local time|heure (?:locale|de ${letter}{3,12}|d['’]${letter}{3,12})|(?:по\\s)?${letter}+(?:ому|ему) времени|yerel saatle|${letter}{2,12} saatiyle|بالتوقيت المحلي|بتوقيت (?:مكة المكرمة|أبو ظبي|${letter}{3,12})|به وقت ${letter}{3,12}|بتوقيت|جرينتش|غرينتش)(?!${letter})[)\\]]?)?`;

export const time = `${clock}${half}${zone}`;

/** Month names are read by readDate; here a day is "23 <word> 2015", "<word> 23, 2015", "2015-12-23" or "23.12.2015". */
export const day = `(?:${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}|${digit}{1,2}[./]${digit}{1,2}[./]${digit}{4}|${digit}{1,2}-${digit}{1,2}-${digit}{4}|(?:${letter}{3,12},?\\s)?${digit}{1,2}(?:st|nd|rd|th|er)?\\s(?:${letter}{3,12}|د[یي])\\.?(?:\\s${letter}{4,6})?,?(?:\\s${digit}{4}(?:\\sг(?:ода|\\.)?)?)?(?:,?\\s${letter}{4,10}(?=\\s*$))?|(?:${letter}{3,10},?\\s)?${letter}{3,10}\\.?\\s${digit}{1,2}(?:st|nd|rd|th)?(?:,?\\s${digit}{4})?)`;

/** "Today, 3:05 pm": the day that the page was copied on. */
export const today =
  "(?:today|сегодня|bugün|اليوم|امروز|aujourd['’]hui)(?:,?\\s(?:at\\s|в\\s|à\\s|saat\\s|الساعة\\s)?)";

export const join = '(?:\\s*[,|·•/–—-]?\\s*|,?\\s(?:at|à|в|الساعة|saat)\\s)';

const count = `(?:about\\s)?(?:${digit}{1,2}|an?|one|two|three|a few)`;
const pastEnglish = `(?:${digit}{1,2}\\s?(?:h|hrs?|hours?)\\s)?${count}\\s?(?:m|min|mins|minutes?|s|secs?|seconds?|h|hrs?|hours?|d|days?|w|weeks?)\\sago`;
const pastOthers = `il y a (?:${digit}{1,2}|une)\\s(?:minutes?|heures?|jours?|min|h)|(?:${digit}{1,2}\\s)?(?:минут[уы]?|мин\\.?|час(?:а|ов)?|дн(?:я|ей)|день)\\sназад|только что|вчера|(?:${digit}{1,2}|bir)\\s(?:dakika|dk\\.?|saat|gün)\\sönce|az önce|şimdi|dün|(?:منذ|قبل)\\s(?:${digit}{1,2}\\s)?${letter}{3,8}|الآن|${digit}{1,2}\\s(?:دقیقه|ساعت|روز)\\sپیش|پێش\\s${digit}{1,2}\\s${letter}{4,8}|berî\\s${digit}{1,2}\\s${letter}{4,8}`;
/** "5 minutes ago", "2 hr 14 min ago", "23m", "منذ ساعة". */
export const ago = `(?:${pastEnglish}|${digit}{1,2}\\s?(?:m|mins?|h|hrs?|d|dk|мин\\.?|ч\\.?)(?=\\s*$)|just now|moments ago|yesterday|${pastOthers})`;

/** What stands before the time of the page's or the post's last change, and before its first appearance. */
const updated =
  '(?:last |most recently )?(?:updated|modified|edited)|(?:последнее )?обновлен[оие]{1,2}|(?:son )?güncelle(?:ndi|me)(?: tarihi)?|آخر تحديث|تم التحديث|(?:dernière )?mis(?:e)? à jour|به‌روزرسانی';
const published =
  '(?:this (?:article|story|page|post|report|live ?blog) was )?(?:first |originally )?published|publié|опубликовано|yayınlan(?:dı|ma)(?: tarihi)?|(?:giriş|oluşturulma)(?: tarihi)?|ن\u064f?شر(?:ت)?|تاريخ النشر|منتشر شده';
export const label = `(?:(?:(${updated})|(${published})|update|posted|entry|تحديث)(?:,?\\s(?:at|on|le|в|في|à|saat|الساعة))?[:,]?\\s(?:[:|–—-]\\s)?)?`;
/** A bullet, a clock face, an arrow before the hour; and the word for it. */
export const decoration = `(?:[\\p{Extended_Pictographic}\\ufe0f•●▪►▸◆■◦‣*#>|-]{1,3}\\s?)?(?:(?:saat|الساعة|ساعت)\\s(?=[0-9\u0660-\u0669\u06f0-\u06f9]))?`;
