import type { LetterDefinition, Text } from '@tranche/domain';
import { approvalLetter } from './approval-letter.js';
import { placesBlocks } from './division-blocks.js';
import { rejectionWith } from './rejection-frame.js';

interface AdmissionLetters {
  /** The decision in one sentence. */
  readonly admitted: Text;
  readonly refused: Text;
  /** Which conditions are met, and by what order the places were given. */
  readonly conditions: Text;
  readonly order: Text;
  /** Whether and how one can apply again (Awb 4:6). */
  readonly again: Text;
}

/** Both letters of a division of places: admitted, and refused because there is no place left. */
export function admissionLetters({
  admitted,
  refused,
  conditions,
  order,
  again,
}: AdmissionLetters): readonly LetterDefinition[] {
  return [
    approvalLetter({
      subject: {
        nl: 'U bent toegelaten met {projectTitle}',
        en: 'You have been admitted with {projectTitle}',
      },
      decision: admitted,
      reasons: [
        {
          heading: { nl: 'Waarom dit besluit?', en: 'Why this decision?' },
          covers: ['reasons'],
          blocks: [
            { kind: 'paragraph', text: conditions },
            { kind: 'paragraph', text: order },
            ...placesBlocks,
          ],
        },
      ],
    }),
    rejectionWith({
      kind: 'rejection-ceiling',
      sentence: refused,
      why: {
        heading: { nl: 'Waarom is er geen plaats?', en: 'Why is there no place?' },
        covers: ['ground', 'reasons'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'Beschikbaar in deze aanvraagperiode: {ceiling}. Er kwamen meer aanvragen dan er plaatsen zijn.',
              en: 'Available in this window: {ceiling}. More applications came in than there are places.',
            },
          },
          { kind: 'paragraph', text: order },
          ...placesBlocks,
        ],
      },
      again,
    }),
  ];
}
