import type { SchemeTranche, DemoFile, DemoProgramme } from '../../demo-tranche.js';
import { momentOf } from '../rif-2024-moments.js';
import { voucherFile, type VoucherOutline } from '../voucher-files.js';
import { openTranche } from './open-tranche.js';

export const VOUCHER_PROGRAMME: DemoProgramme = {
  code: 'training-voucher',
  name: { nl: 'Scholingsvouchers kansberoep', en: 'Training vouchers' },
  note: {
    nl: 'Nagemaakte gegevens. De regeling van 2016 en haar budgetten (36 miljoen breed, 9 miljoen langdurige zorg) zijn echt; deze tijdvakken, de mensen en de aanvragen zijn verzonnen.',
    en: 'Made-up data. The regulation of 2016 and its budgets (36 million broad, 9 million long-term care) are real; these windows, the people and the applications are invented.',
  },
  totalCents: 9_000_000_000,
};

const LINES = [
  {
    code: 'broad',
    name: { nl: 'Alle sectoren', en: 'All sectors' },
    ceilingCents: 3_600_000_000,
  },
  {
    code: 'care',
    name: { nl: 'Langdurige zorg', en: 'Long-term care' },
    ceilingCents: 900_000_000,
  },
];

/** A window of now under the regulation of then: the first and last course days are examples. */
export function trainingVoucherTranche(firstStart: Temporal.PlainDate): SchemeTranche {
  return openTranche(firstStart, {
    code: 'training-voucher-demo',
    scheme: 'training-voucher',
    version: '2016',
    programme: VOUCHER_PROGRAMME,
    name: { nl: 'Scholingsvouchers (voorbeeld)', en: 'Training vouchers (example)' },
    budgetLines: LINES,
    parameters: {
      firstCourseDay: firstStart.subtract({ days: 21 }).toString(),
      lastCourseDay: firstStart.add({ months: 12 }).toString(),
    },
    files: openClaims(firstStart),
  });
}

/** Three claims that wait for their place in the order of arrival. */
function openClaims(start: Temporal.PlainDate): readonly DemoFile[] {
  const dates = {
    courseStartsOn: start.add({ days: 20 }).toString(),
    courseEndsOn: start.add({ months: 6 }).toString(),
  };
  const claims: readonly VoucherOutline[] = [
    {
      key: 'voucher-open-1',
      variant: 'broad',
      situation: 'ww',
      occupation: 'welder',
      course: 'Lassen niveau 3',
      provider: 'Lasschool Elsterdam',
      costEuros: 2290,
      ...dates,
      submittedAt: momentOf(start, 3, '09:03'),
    },
    {
      key: 'voucher-open-2',
      variant: 'care',
      situation: 'employee',
      occupation: 'nurse',
      course: 'Mbo-verpleegkundige, deel 1',
      provider: 'Zorgcollege Wouderveen',
      costEuros: 2750,
      ...dates,
      submittedAt: momentOf(start, 2, '16:22'),
    },
    {
      key: 'voucher-open-3',
      variant: 'broad',
      situation: 'self-employed',
      occupation: 'network-administrator',
      course: 'Netwerkbeheer',
      provider: 'Codehuis Maasvoorde',
      costEuros: 1640,
      ...dates,
      submittedAt: momentOf(start, 1, '20:47'),
    },
  ];
  return claims.map(voucherFile);
}
