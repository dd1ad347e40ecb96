import type { FactTemplate, LetterDefinition, LetterSection, Text } from '@tranche/domain';
import { applicationFacts, authority, contact } from './envelope-sections.js';
import { REASONS } from './hearing-letters.js';
import { privateFacts } from './private-sections.js';

/** A supplement was asked by mistake: no decision, so there is no objection (Awb 6:3). */
export const supplementWithdrawn: LetterDefinition = withdrawn(
  applicationFacts,
  {
    nl: 'Ik vroeg u uw aanvraag voor {projectTitle} aan te vullen. Dat verzoek trek ik in: u hoeft niets te sturen.',
    en: 'I asked you to supplement your application for {projectTitle}. I withdraw that request: you need not send anything.',
  },
  {
    nl: 'De termijn waarbinnen ik beslis loopt door alsof ik niets had gevraagd (artikelen 4:5 en 4:15 Awb).',
    en: 'The term within which I decide runs on as if I had asked nothing (articles 4:5 and 4:15 Awb).',
  },
);

/** As above, of a private arrangement. */
export function privateSupplementWithdrawn(...facts: readonly FactTemplate[]): LetterDefinition {
  return withdrawn(
    privateFacts(...facts),
    {
      nl: 'Wij vroegen u uw aanvraag voor {projectTitle} aan te vullen. Dat verzoek trekken wij in: u hoeft niets te sturen.',
      en: 'We asked you to supplement your application for {projectTitle}. We withdraw that request: you need not send anything.',
    },
    {
      nl: 'Wij gaan verder met uw aanvraag alsof wij niets hadden gevraagd.',
      en: 'We go on with your application as if we had asked nothing.',
    },
  );
}

function withdrawn(facts: LetterSection, what: Text, goesOn: Text): LetterDefinition {
  return {
    kind: 'supplement-request-withdrawn',
    subject: {
      nl: 'U hoeft uw aanvraag {reference} niet aan te vullen',
      en: 'You need not supplement your application {reference}',
    },
    sections: [
      facts,
      {
        heading: { nl: 'Wat verandert er?', en: 'What changes?' },
        blocks: [{ kind: 'paragraph', text: what }, REASONS, { kind: 'paragraph', text: goesOn }],
      },
      {
        heading: {
          nl: 'En wat u al had ingevuld?',
          en: 'And what you had filled in already?',
        },
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'Uw aanvraag staat er weer zoals u haar het laatst instuurde, met de documenten en de bijdragen van toen. Wat u daarna invulde, wijzigde of toevoegde en niet instuurde, telt niet mee en staat niet meer in uw aanvraag. Moet iets daarvan toch worden meegewogen, laat het dan weten voordat er een besluit is.',
              en: 'Your application stands again as you last sent it, with the documents and contributions of then. What you filled in, changed or added afterwards and did not send does not count and is no longer in your application. If something of it must be weighed after all, let that be known before there is a decision.',
            },
          },
        ],
      },
      contact,
      authority,
    ],
  };
}
