import type { LetterBlockTemplate, Text } from '@tranche/domain';

interface FindingsWords {
  readonly caption: Text;
  /** What is looked at: a criterion, a part. */
  readonly criterion: Text;
  /** Who gives the reasons below the table. */
  readonly reasons: Text;
}

/**
 * What who advises found per criterion: judgement, points, the most there are, and why. A decision
 * that rests on an advice gives its reasons, in awards as well (Awb 3:46, 3:49).
 *
 * @param rowsFrom the criteria of the first subsidy, or of a second in the same application
 */
export function committeeFindings(
  words: Partial<FindingsWords> = {},
  rowsFrom: 'scores' | 'additionScores' = 'scores',
): LetterBlockTemplate[] {
  const { caption, criterion, reasons } = { ...STANDARD, ...words };
  return [
    {
      kind: 'table',
      caption,
      rowsFrom,
      columns: [
        { header: criterion, field: 'criterion' },
        { header: { nl: 'Oordeel', en: 'Judgement' }, field: 'judgement' },
        { header: { nl: 'Punten', en: 'Points' }, field: 'points', align: 'end' },
        { header: { nl: 'Hoogste score', en: 'Maximum' }, field: 'maximum', align: 'end' },
      ],
    },
    {
      kind: 'paragraph',
      when: 'hasRoundedPoints',
      text: {
        nl: 'Een punt is het gemiddelde van de beoordelaars. Het staat hier afgerond op twee decimalen; vanaf een half naar boven. Gerekend is met het precieze gemiddelde.',
        en: 'Points are the mean of the assessors. They stand here rounded to two decimals; a half goes up. The exact mean was reckoned with.',
      },
    },
    { kind: 'paragraph', text: reasons },
    {
      kind: 'for-each',
      rowsFrom,
      blocks: [
        { kind: 'heading', text: { nl: '{criterion}', en: '{criterion}' } },
        { kind: 'paragraph', text: { nl: '{reason}', en: '{reason}' } },
      ],
    },
  ];
}

const STANDARD: FindingsWords = {
  caption: { nl: 'Beoordeling per criterium', en: 'Assessment per criterion' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  reasons: {
    nl: 'Dit is het advies van {advisers} per criterium. Het is de motivering van dit besluit.',
    en: 'This is the advice of {advisers} per criterion. It gives the reasons for this decision.',
  },
};
