import type { FactTemplate, LetterSection, Text } from '@tranche/domain';
import { committeeFindings } from './committee-findings.js';

/*
 * Parts of letters about a private grant. It is a gift, no decision under the Awb: no objection, no
 * mandate, no article of that act, and other words than a government uses.
 */

/** The facts on top: whose application, which one, under which call. */
export function privateFacts(...more: readonly FactTemplate[]): LetterSection {
  return {
    covers: ['applicant', 'legal-basis', 'reference'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Aanvrager', en: 'Applicant' },
            value: {
              nl: '{applicant}',
              en: '{applicant}',
            },
          },
          ...more,
          {
            label: { nl: 'Oproep', en: 'Call' },
            value: { nl: '{trancheName}', en: '{trancheName}' },
          },
          {
            label: { nl: 'Kenmerk', en: 'Reference' },
            value: { nl: '{reference}', en: '{reference}' },
          },
          {
            label: { nl: 'Ontvangen op', en: 'Received on' },
            value: { nl: '{receivedAt}', en: '{receivedAt}' },
          },
          {
            label: { nl: 'Op grond van', en: 'On the basis of' },
            value: { nl: '{regulation}, {articles}', en: '{regulation}, {articles}' },
          },
        ],
      },
    ],
  };
}

/** The one sentence the reader came for. */
export function outcome(text: Text): LetterSection {
  return {
    heading: { nl: 'De uitslag', en: 'The outcome' },
    covers: ['decision'],
    blocks: [{ kind: 'paragraph', tone: 'decision', text }],
  };
}

/** How much. */
export function grantAmount(explanation: Text): LetterSection {
  return {
    heading: { nl: 'Hoeveel geld krijgt u?', en: 'How much money do you receive?' },
    covers: ['amount'],
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: { nl: 'Uw beurs', en: 'Your grant' },
            value: { nl: '{maximumAmount}', en: '{maximumAmount}' },
          },
        ],
      },
      { kind: 'paragraph', text: explanation },
    ],
  };
}

/** What the receiver must do, and where that is written. */
export const grantDuties: LetterSection = {
  heading: { nl: 'Wat moet u doen?', en: 'What must you do?' },
  covers: ['duties'],
  blocks: [
    {
      kind: 'table',
      caption: { nl: 'Afspraken', en: 'Arrangements' },
      rowsFrom: 'duties',
      columns: [
        { header: { nl: 'Afspraak', en: 'Arrangement' }, field: 'duty' },
        { header: { nl: 'Wanneer', en: 'When' }, field: 'when' },
        { header: { nl: 'Waar staat dit?', en: 'Source' }, field: 'article' },
      ],
    },
  ],
};

/** When the amount is final. */
export function grantCompletion(text: Text): LetterSection {
  return {
    heading: { nl: 'Wanneer is de beurs afgerond?', en: 'When is the grant complete?' },
    covers: ['determination'],
    blocks: [{ kind: 'paragraph', text }],
  };
}

/** What the jury said: points per criterion and why. */
export const juryReasons: LetterSection['blocks'] = [
  {
    kind: 'paragraph',
    text: {
      nl: 'De jury heeft uw aanvraag gelezen en punten gegeven. {committeeAdvice}',
      en: 'The jury has read your application and given points. {committeeAdvice}',
    },
  },
  ...committeeFindings({
    caption: { nl: 'Punten van de jury', en: 'Points of the jury' },
    criterion: { nl: 'Onderdeel', en: 'Criterion' },
    reasons: {
      nl: 'Dit vindt de jury van elk onderdeel, en waarom.',
      en: 'This is what the jury thinks of each criterion, and why.',
    },
  }),
];
