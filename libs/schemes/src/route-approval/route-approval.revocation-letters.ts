import type { LetterDefinition } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../standard/letters/envelope-sections.js';
import {
  ANSWER,
  intentionLetter,
  REASONS,
  receivedViews,
  reliefLetter,
} from '../standard/letters/hearing-letters.js';

const intention = intentionLetter({
  kind: 'intended-revocation',
  subject: {
    nl: 'Voornemen om de toestemming voor {projectTitle} in te trekken',
    en: 'Intention to withdraw the permission for {projectTitle}',
  },
  intends: {
    nl: 'Ik ben van plan de toestemming voor {projectTitle} in te trekken (artikel 13 van het Besluit). Dit zijn mijn redenen:',
    en: 'I intend to withdraw the permission for {projectTitle} (article 13 of the Besluit). These are my reasons:',
  },
  given: { nl: 'de toestemming', en: 'the permission' },
});

/** Besluit art. 13: the permission ends early, because the school stops or may no longer teach it. */
const revocation: LetterDefinition = {
  kind: 'revocation',
  subject: {
    nl: 'De toestemming voor {projectTitle} is ingetrokken',
    en: 'The permission for {projectTitle} has been withdrawn',
  },
  sections: [
    applicationFacts,
    decision({
      nl: 'Ik trek de toestemming voor {projectTitle} in (artikel 13 van het Besluit).',
      en: 'I withdraw the permission for {projectTitle} (article 13 of the Besluit).',
    }),
    receivedViews,
    {
      heading: { nl: 'Waarom?', en: 'Why?' },
      covers: ['reasons'],
      blocks: [
        ANSWER,
        REASONS,
        {
          kind: 'paragraph',
          text: {
            nl: 'Leerlingen die nu in de leerroute zitten, krijgen de kans op een passend diploma (artikel 11 van het Besluit).',
            en: 'Pupils who are now in the route get the chance of a fitting diploma (article 11 of the Besluit).',
          },
        },
      ],
    },
    objectionClause,
    contact,
    authority,
  ],
};

const kept = reliefLetter({
  kind: 'kept-permission',
  subject: {
    nl: 'De toestemming voor {projectTitle} blijft staan',
    en: 'The permission for {projectTitle} stands',
  },
  stands: {
    nl: 'Ik had het voornemen de toestemming voor {projectTitle} in te trekken. Dat doe ik niet. Het besluit waarmee ik haar gaf blijft gelden, met alle verplichtingen.',
    en: 'I intended to withdraw the permission for {projectTitle}. I do not do so. The decision by which I gave it remains in force, with all its duties.',
  },
});

/** The intention, and either outcome. */
export const revocationLetters: readonly LetterDefinition[] = [intention, revocation, kept];
