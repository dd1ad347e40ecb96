import type { SchemeExample } from '../../contract/scheme-example.js';
import type { RifPage } from '../page/rif-page.js';

const EUR = 100;

export function amountExamples(variant: string, { amounts }: RifPage): readonly SchemeExample[] {
  const minimum = amounts.minimum.cents;
  const maximum = amounts.maximum.cents;
  const row = (name: string, requestedCents: number, isAllowed: boolean): SchemeExample => ({
    kind: 'amount',
    name,
    variant,
    requestedCents,
    isAllowed,
  });
  return [
    row(`${variant}: exactly the minimum`, minimum, true),
    row(`${variant}: one cent below the minimum is rejected`, minimum - 1, false),
    row(`${variant}: exactly the maximum`, maximum, true),
    row(`${variant}: one cent above the maximum`, maximum + 1, false),
  ];
}

export const neverCounting: SchemeExample = {
  kind: 'eligible',
  name: 'placement guidance and the allowance of the student never count',
  lines: [
    { category: 'personnel', description: 'Docenten', year: 1, amountCents: 860_000 * EUR },
    { category: 'placement-guidance', description: 'Praktijkbegeleiders', year: 1, amountCents: 1 },
    { category: 'student-allowance', description: 'Stagevergoeding', year: 2, amountCents: 99 },
    { category: 'materials', description: 'Lasrobot', year: 2, amountCents: 140_000 * EUR },
  ],
  eligibleCents: 1_000_000 * EUR,
};
