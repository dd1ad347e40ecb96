import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { divisionBlocks } from './division-blocks.js';
import {
  ANSWER,
  intentionLetter,
  REASONS,
  receivedViews,
  reliefLetter,
} from './hearing-letters.js';
import { PLAIN_REJECTION, rejectionWith } from './rejection-frame.js';

/**
 * Rejected for the reasons the decision maker gives, one line each (Awb 3:46): at once, or after the applicant
 * was heard on the intention (Awb 4:7).
 *
 * @param resubmission whether and how one can apply again (Awb 4:6)
 */
export function rejectionLetters(resubmission: Text): readonly LetterDefinition[] {
  return [
    rejectionWith({
      kind: 'rejection',
      sentence: PLAIN_REJECTION,
      why: {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['ground', 'reasons'],
        blocks: [REASONS],
      },
      again: resubmission,
    }),
    intentionLetter({
      kind: 'intended-rejection',
      subject: {
        nl: 'Ik ben van plan uw aanvraag voor {projectTitle} af te wijzen',
        en: 'I intend to reject your application for {projectTitle}',
      },
      intends: {
        nl: 'Ik ben van plan uw aanvraag voor {projectTitle} af te wijzen. Ik doe dat om gegevens over u die anders zijn dan wat u zelf opgaf. Dit zijn mijn redenen:',
        en: 'I intend to reject your application for {projectTitle}. I do so by data on you that differ from what you stated yourself. These are my reasons:',
      },
      article: '4:7',
      until: 'rejectionViewsUntil',
    }),
    rejectionWith({
      kind: 'rejection-after-views',
      sentence: PLAIN_REJECTION,
      views: receivedViews,
      why: {
        heading: { nl: 'Waarom?', en: 'Why?' },
        covers: ['ground', 'reasons'],
        blocks: [ANSWER, REASONS],
      },
      again: resubmission,
    }),
    reliefLetter({
      kind: 'kept-application',
      subject: {
        nl: 'Ik wijs uw aanvraag voor {projectTitle} nu niet af',
        en: 'I do not reject your application for {projectTitle} now',
      },
      stands: {
        nl: 'Ik was van plan uw aanvraag voor {projectTitle} af te wijzen. Dat doe ik nu niet: ik behandel haar verder. Een besluit op uw aanvraag volgt nog.',
        en: 'I intended to reject your application for {projectTitle}. I do not do so now: I go on with it. A decision on your application is still to come.',
      },
    }),
  ];
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
