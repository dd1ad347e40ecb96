import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { divisionBlocks } from './division-blocks.js';
import { PLAIN_REJECTION, rejectionWith } from './rejection-frame.js';

/**
 * Rejected for the reasons the decision maker gives, one line each (Awb 3:46).
 *
 * @param resubmission whether and how one can apply again (Awb 4:6)
 */
export function rejectionLetter(resubmission: Text): LetterDefinition {
  return rejectionWith({
    kind: 'rejection',
    sentence: PLAIN_REJECTION,
    why: {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['ground', 'reasons'],
      blocks: [
        {
          kind: 'list-from',
          itemsFrom: 'omissions',
          item: { nl: '{omission}', en: '{omission}' },
        },
      ],
    },
    again: resubmission,
  });
}

/**
 * Rejected as far as the ceiling would be exceeded (Awb 4:25(2)).
 *
 * @param calculation where a ceiling is shared, what follows for the own places
 */
export function ceilingRejection(
  order: Text,
  resubmission: Text,
  calculation: LetterSection['blocks'] = [],
): LetterDefinition {
  return rejectionWith({
    kind: 'rejection-ceiling',
    sentence: {
      nl: 'Ik wijs uw aanvraag voor {projectTitle} af, omdat het subsidieplafond zou worden overschreden.',
      en: 'I reject your application for {projectTitle}, because the subsidy ceiling would be exceeded.',
    },
    why: {
      heading: { nl: 'Waarom krijgt u geen subsidie?', en: 'Why do you receive no subsidy?' },
      covers: ['ground', 'reasons'],
      blocks: [
        {
          kind: 'paragraph',
          text: {
            nl: 'Er was {ceiling} beschikbaar. Ik moet een aanvraag afwijzen als het plafond door de verlening zou worden overschreden (artikel 4:25, tweede lid, Awb).',
            en: 'There was {ceiling} available. I must reject an application if the award would exceed the ceiling (article 4:25(2) Awb).',
          },
        },
        { kind: 'paragraph', text: order },
        {
          kind: 'paragraph',
          when: 'isDrawn',
          text: {
            nl: 'Tussen gelijke aanvragen heeft het lot beslist.',
            en: 'A lot decided between equal applications.',
          },
        },
        ...divisionBlocks,
        ...calculation,
      ],
    },
    again: resubmission,
  });
}
