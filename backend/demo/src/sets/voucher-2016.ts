import { inCents } from '@tranche/domain';
import type { DecidedTranche, FileStep } from '../demo-tranche.js';
import { VOUCHER_PROGRAMME } from './schemes/training-voucher.js';
import { moment } from './moment.js';
import { startOfDay } from './start-of-day.js';
import { voucherFile, type VoucherOutline } from './voucher-files.js';

/** Sent in the same second, while there is money for one of them only: the lot decides. */
const SAME_MOMENT = moment('2016-09-06', '09:00');

const COURSE = { courseStartsOn: '2016-10-03', courseEndsOn: '2017-03-31' };

const CLAIMS: readonly VoucherOutline[] = [
  {
    key: 'voucher-2016-1',
    variant: 'broad',
    situation: 'ww',
    occupation: 'welder',
    course: 'Lassen niveau 2',
    provider: 'Lasschool Elsterdam',
    costEuros: 2150,
    ...COURSE,
    submittedAt: moment('2016-09-05', '09:02'),
  },
  {
    key: 'voucher-2016-2',
    variant: 'broad',
    situation: 'self-employed',
    occupation: 'java-developer',
    course: 'Programmeren in Java',
    provider: 'Codehuis Maasvoorde',
    costEuros: 3400,
    ...COURSE,
    submittedAt: moment('2016-09-05', '09:14'),
  },
  {
    key: 'voucher-2016-3',
    variant: 'care',
    situation: 'employee',
    occupation: 'care-assistant',
    course: 'Verzorgende IG, deel 1',
    provider: 'Zorgcollege Wouderveen',
    costEuros: 1980,
    ...COURSE,
    submittedAt: moment('2016-09-05', '11:40'),
  },
  {
    key: 'voucher-2016-4',
    variant: 'broad',
    situation: 'ww',
    occupation: 'lorry-driver',
    course: 'Rijopleiding C met code 95',
    provider: 'Verkeersschool Hoekerdam',
    costEuros: 2500,
    ...COURSE,
    submittedAt: SAME_MOMENT,
  },
  {
    key: 'voucher-2016-5',
    variant: 'broad',
    situation: 'employee',
    occupation: 'process-operator',
    course: 'Operator B',
    provider: 'Procescollege Merwerode',
    costEuros: 2500,
    ...COURSE,
    submittedAt: SAME_MOMENT,
  },
  {
    key: 'voucher-2016-6',
    variant: 'broad',
    situation: 'ww',
    occupation: 'electrician',
    course: 'Elektromonteur basis',
    provider: 'Techniekcollege Maasvoorde',
    costEuros: 1850,
    ...COURSE,
    submittedAt: moment('2016-09-07', '15:31'),
  },
];

/**
 * Once the course is over: the second spent less of it than was awarded. Of the two between whom the
 * lot decided, only who won comes this far.
 */
const REALISED_EUROS = [2150, 2380, 1980, 2500, 2500] as const;

/** A voucher window of 2016 with a small ceiling, divided by order of arrival. */
export function voucher2016(): DecidedTranche {
  return {
    name: 'Scholingsvouchers 2016',
    programme: VOUCHER_PROGRAMME,
    announcedAt: moment('2016-08-15', '09:00'),
    tranche: {
      code: 'training-voucher-2016',
      scheme: 'training-voucher',
      version: '2016',
      programme: VOUCHER_PROGRAMME.code,
      name: {
        nl: 'Scholingsvouchers najaar 2016 (voorbeeld)',
        en: 'Vouchers autumn 2016 (example)',
      },
      opensAt: startOfDay('2016-09-01'),
      closesAt: startOfDay('2016-10-01'),
      budgetLines: [
        {
          code: 'broad',
          name: { nl: 'Alle sectoren', en: 'All sectors' },
          ceilingCents: 715_000,
        },
        {
          code: 'care',
          name: { nl: 'Langdurige zorg', en: 'Long-term care' },
          ceilingCents: 500_000,
        },
      ],
      publicationReference: 'Nagemaakt: voorbeeldplafond 2016',
    },
    applications: CLAIMS.map(voucherFile),
    rankedAt: moment('2016-10-04', '10:00'),
    decidedAt: moment('2016-10-11', '14:00'),
    afterwards: REALISED_EUROS.map(determination),
  };
}

function determination(euros: number): readonly FileStep[] {
  return [
    {
      transition: 'prepare-determination',
      by: 'officer',
      at: moment('2017-04-18', '11:00'),
      input: { isDone: true, realisedCost: inCents(euros), costIsAccounted: true },
    },
    { transition: 'determine', by: 'decisionMaker', at: moment('2017-05-09', '13:00') },
  ];
}
