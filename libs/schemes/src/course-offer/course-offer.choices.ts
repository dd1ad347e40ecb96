import type { Option, Text } from '@tranche/domain';

/* What schools search by, beside the region. The words are ours: the source names only the subjects. */

export const LEVELS: readonly Option[] = [
  { value: 'primary', label: { nl: 'Basisonderwijs', en: 'Primary school' } },
  { value: 'vmbo', label: { nl: 'Vmbo', en: 'Vmbo (pre-vocational)' } },
  { value: 'havo-vwo', label: { nl: 'Havo en vwo', en: 'Havo and vwo (general secondary)' } },
  { value: 'mbo', label: { nl: 'Mbo', en: 'Mbo (vocational)' } },
];

export const TARGET_GROUPS: readonly Option[] = [
  { value: 'groups-1-2', label: { nl: 'Groep 1 en 2', en: 'Groups 1 and 2' } },
  { value: 'groups-3-5', label: { nl: 'Groep 3 tot en met 5', en: 'Groups 3 to 5' } },
  { value: 'groups-6-8', label: { nl: 'Groep 6 tot en met 8', en: 'Groups 6 to 8' } },
  { value: 'lower-years', label: { nl: 'Onderbouw', en: 'Lower years' } },
  { value: 'upper-years', label: { nl: 'Bovenbouw', en: 'Upper years' } },
  { value: 'students', label: { nl: 'Studenten', en: 'Students' } },
  { value: 'teachers', label: { nl: 'Leraren', en: 'Teachers' } },
];

export const GOALS: readonly Option[] = [
  { value: 'discover', label: { nl: 'Kennismaken met techniek', en: 'Discover technology' } },
  { value: 'make', label: { nl: 'Zelf iets maken', en: 'Make something' } },
  { value: 'work', label: { nl: 'Beroepen leren kennen', en: 'Get to know occupations' } },
  { value: 'teach', label: { nl: 'Leraren bijscholen', en: 'Train teachers' } },
];

const MONTHS: readonly Text[] = [
  { nl: 'Januari', en: 'January' },
  { nl: 'Februari', en: 'February' },
  { nl: 'Maart', en: 'March' },
  { nl: 'April', en: 'April' },
  { nl: 'Mei', en: 'May' },
  { nl: 'Juni', en: 'June' },
  { nl: 'Juli', en: 'July' },
  { nl: 'Augustus', en: 'August' },
  { nl: 'September', en: 'September' },
  { nl: 'Oktober', en: 'October' },
  { nl: 'November', en: 'November' },
  { nl: 'December', en: 'December' },
];

/** A month, by its English name, or the whole year. */
export const PERIODS: readonly Option[] = [
  { value: 'all-year', label: { nl: 'Het hele jaar', en: 'All year' } },
  ...MONTHS.map((label) => ({ value: label.en.toLowerCase(), label })),
];
