import type { RankingList, Variant } from '@tranche/domain';
import { REPORT } from './talent-pilot.sources.js';

/** Nothing is ranked: an application is decided by itself while there is money. */
export const STUDENTS: RankingList = {
  code: 'students',
  label: { nl: 'Studenten', en: 'Students' },
};

export const WITH_SCHOLARSHIP = 'with-scholarship';
export const WITHOUT_SCHOLARSHIP = 'without-scholarship';

/** A place without scholarship is one of zero euros: in a scheme of money every variant has an amount. */
export const talentVariants: Readonly<Record<string, Variant>> = {
  [WITH_SCHOLARSHIP]: {
    label: { nl: 'Plaats met beurs', en: 'Place with scholarship' },
    list: STUDENTS.code,
    article: REPORT,
    amount: { kind: 'fixed', parameter: 'scholarship' },
  },
  [WITHOUT_SCHOLARSHIP]: {
    label: { nl: 'Plaats zonder beurs', en: 'Place without scholarship' },
    list: STUDENTS.code,
    article: REPORT,
    amount: { kind: 'fixed', parameter: 'withoutScholarship' },
  },
};
