import type { CriterionAdvice, Judgement } from '@tranche/domain';
import { closingFor, lowerFirst } from './motivation.js';
import { drawOne } from './seeded-draw.js';

const OPENINGS = [
  'De commissie leest in het plan:',
  'De leden zijn het eens:',
  'Na bespreking van plan en begroting:',
];

/** What a committee could have advised on what its members gave together. */
export function madeUpAdvice({ criteria }: Judgement, title: string): CriterionAdvice[] {
  return criteria.map(({ criterion, mean }) => {
    const points = mean ? Math.floor(mean.numerator / mean.denominator) : 0;
    const anchor = criterion.anchors.find((each) => each.points === points)?.text.nl ?? '';
    const key = [title, criterion.code, 'committee'];
    const words = [
      drawOne(OPENINGS, 'opening', ...key),
      lowerFirst(anchor),
      closingFor(points, ...key),
    ];
    return { criterion: criterion.code, text: words.join(' ') };
  });
}
