import type { LetterSection, Text } from '@tranche/domain';

/**
 * How much, as the decision says (Awb 4:31).
 *
 * @param less why it is less than could be had, where it is
 */
export function amountSection(explanation: Text, less?: Text): LetterSection {
  return {
    heading: { nl: 'Hoeveel subsidie', en: 'How much subsidy' },
    covers: ['amount'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Subsidie, ten hoogste', en: 'Subsidy, at most' },
            value: { nl: '{maximumAmount}', en: '{maximumAmount}' },
          },
        ],
      },
      { kind: 'paragraph', text: explanation },
      ...(less ? [{ kind: 'paragraph' as const, when: 'isLessThanAsked', text: less }] : []),
    ],
  };
}

/**
 * When it is paid (Awb 4:87, 4:95).
 *
 * @param none what is said where an award has no payment ahead, whose letter then has no table
 */
export function paymentsSection(explanation: Text, none?: Text): LetterSection {
  return {
    heading: { nl: 'Betaling', en: 'Payment' },
    covers: ['advances'],
    blocks: [
      { kind: 'paragraph', ...(none && { when: 'advances' }), text: explanation },
      ...(none ? [{ kind: 'paragraph' as const, unless: 'advances', text: none }] : []),
      {
        kind: 'table',
        ...(none && { when: 'advances' }),
        caption: { nl: 'Betalingen', en: 'Payments' },
        rowsFrom: 'advances',
        columns: [
          { header: { nl: 'Termijn', en: 'Term' }, field: 'number' },
          { header: { nl: 'Waarvoor', en: 'For what' }, field: 'ground' },
          { header: { nl: 'Uiterlijk', en: 'At the latest' }, field: 'dueOn' },
          { header: { nl: 'Bedrag', en: 'Amount' }, field: 'amount', align: 'end' },
        ],
      },
    ],
  };
}

/** What the receiver must do (Awb 4:37). */
export const dutiesSection: LetterSection = {
  heading: { nl: 'Waaraan moet u zich houden', en: 'What you must do' },
  covers: ['duties'],
  blocks: [
    {
      kind: 'table',
      caption: { nl: 'Verplichtingen', en: 'Duties' },
      rowsFrom: 'duties',
      columns: [
        { header: { nl: 'Verplichting', en: 'Duty' }, field: 'duty' },
        { header: { nl: 'Wanneer', en: 'When' }, field: 'when' },
        { header: { nl: 'Artikel', en: 'Article' }, field: 'article' },
      ],
    },
  ],
};

/** How the final amount comes about (Awb 4:42-4:47). */
export function determinationSection(...lines: readonly Text[]): LetterSection {
  return {
    heading: { nl: 'Vaststelling', en: 'Final determination' },
    covers: ['determination'],
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  };
}
