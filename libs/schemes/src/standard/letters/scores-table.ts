import type { LetterBlockTemplate, LetterColumn, Text } from '@tranche/domain';

/** What the committee found per criterion (Awb 3:46, 3:49), in words alone or in points as well. */
export function scoresTable(
  hasPoints: boolean,
  caption: Text = PER_CRITERION,
): LetterBlockTemplate {
  return {
    kind: 'table',
    caption,
    rowsFrom: 'scores',
    columns: [
      { header: { nl: 'Criterium', en: 'Criterion' }, field: 'criterion' },
      { header: { nl: 'Oordeel', en: 'Judgement' }, field: 'judgement' },
      ...(hasPoints ? [POINTS] : []),
    ],
  };
}

const PER_CRITERION: Text = { nl: 'Beoordeling per criterium', en: 'Assessment per criterion' };

const POINTS: LetterColumn = {
  header: { nl: 'Punten', en: 'Points' },
  field: 'points',
  align: 'end',
};
