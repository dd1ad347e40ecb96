import type { Text, YearlyCount } from '@tranche/domain';

const REPORT: Text = {
  nl: 'Voortgangsrapportage Techniekpact 2013–2016',
  en: 'Progress report Techniekpact 2013–2016',
};

/** What was given, and what was aimed at a year, in all topsectors together. */
export const topsectorGrantCounts: readonly YearlyCount[] = [
  { year: '2014/15', kind: 'given', count: 448, source: REPORT },
  { year: '2015/16', kind: 'given', count: 559, source: REPORT },
  { year: '2016/17', kind: 'target', count: 1000, source: REPORT },
];
