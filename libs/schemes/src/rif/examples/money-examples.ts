import { EURO } from '@tranche/domain';
import type { SchemeExample } from '../../contract/example/scheme-example.js';
import { amountInFigures } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

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
  const least = amountInFigures(amounts.minimum).en;
  const most = amountInFigures(amounts.maximum).en;
  return [
    row(`${variant}: exactly the minimum of ${least} is allowed`, minimum, true),
    row(`${variant}: one cent below ${least} is refused`, minimum - 1, false),
    row(`${variant}: exactly the maximum of ${most} is allowed`, maximum, true),
    row(`${variant}: one cent above ${most} is refused`, maximum + 1, false),
  ];
}

export const neverCounting: SchemeExample = {
  kind: 'eligible',
  name: 'placement guidance and the allowance of the student never count',
  lines: [
    { category: 'personnel', description: 'Docenten', year: 1, amountCents: 860_000 * EURO },
    { category: 'placement-guidance', description: 'Praktijkbegeleiders', year: 1, amountCents: 1 },
    { category: 'student-allowance', description: 'Stagevergoeding', year: 2, amountCents: 99 },
    { category: 'materials', description: 'Lasrobot', year: 2, amountCents: 140_000 * EURO },
  ],
  eligibleCents: 1_000_000 * EURO,
};
