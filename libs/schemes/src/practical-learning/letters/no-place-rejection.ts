import type { LetterDefinition, Text } from '@tranche/domain';
import { PLAIN_REJECTION, rejectionWith } from '../../standard/letters/rejection-frame.js';

/** Nothing to compute an amount for: weeks, months or hours of every place are zero (art. 15). */
export function noPlaceRejection(resubmission: Text): LetterDefinition {
  return rejectionWith({
    kind: 'rejection-quality',
    sentence: PLAIN_REJECTION,
    why: {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['ground', 'reasons'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Subsidie is er voor gerealiseerde plaatsen (art. 1(c) en (d), 15). In uw aanvraag staat geen plaats met weken begeleiding, of bij promovendi en toio’s met maanden en uren. Er is dus niets om een bedrag over te berekenen.',
            en: 'There is subsidy for realised places (art. 1(c) and (d), 15). Your application has no place with weeks of guidance or, for PhD students and toio’s, with months and hours. So there is nothing to compute an amount for.',
          },
        },
      ],
    },
    again: resubmission,
  });
}
