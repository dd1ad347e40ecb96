import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';

const SUBJECT: Text = {
  nl: 'Uw aanvraag voor {projectTitle} is afgewezen',
  en: 'Your application for {projectTitle} has been rejected',
};

/**
 * Rejected for the reasons the decision maker gives, one line each (Awb 3:46).
 *
 * @param resubmission whether and how one can apply again (Awb 4:6)
 */
export function rejectionLetter(resubmission: Text): LetterDefinition {
  return {
    kind: 'rejection',
    subject: SUBJECT,
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik wijs uw aanvraag voor {projectTitle} af.',
        en: 'I reject your application for {projectTitle}.',
      }),
      {
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
      applyingAgain(resubmission),
      objectionClause,
      contact,
      authority,
    ],
  };
}

/** Rejected as far as the ceiling would be exceeded (Awb 4:25(2)). */
export function ceilingRejection(order: Text, resubmission: Text): LetterDefinition {
  return {
    kind: 'rejection-ceiling',
    subject: SUBJECT,
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik wijs uw aanvraag voor {projectTitle} af, omdat het subsidieplafond is bereikt.',
        en: 'I reject your application for {projectTitle}, because the subsidy ceiling has been reached.',
      }),
      {
        heading: { nl: 'Waarom krijgt u geen subsidie?', en: 'Why do you receive no subsidy?' },
        covers: ['ground', 'reasons'],
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'Er was {ceiling} beschikbaar. Als dat bedrag op is, moet ik een aanvraag afwijzen (artikel 4:25, tweede lid, Awb).',
              en: 'There was {ceiling} available. Once that amount is used up, I must reject an application (article 4:25(2) Awb).',
            },
          },
          { kind: 'paragraph', text: order },
          {
            kind: 'paragraph',
            when: 'isDrawn',
            text: {
              nl: 'Tussen gelijke aanvragen heeft het lot beslist. De trekking is met het openbaar gemaakte getal na te rekenen.',
              en: 'A lot decided between equal applications. The draw can be replayed with the published number.',
            },
          },
        ],
      },
      applyingAgain(resubmission),
      objectionClause,
      contact,
      authority,
    ],
  };
}

function applyingAgain(text: Text): LetterSection {
  return {
    heading: { nl: 'Opnieuw aanvragen', en: 'Applying again' },
    covers: ['resubmission'],
    blocks: [{ kind: 'paragraph', text }],
  };
}
