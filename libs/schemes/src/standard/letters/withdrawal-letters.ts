import type { LetterDefinition, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';
import {
  ANSWER,
  intentionLetter,
  REASONS,
  receivedViews,
  reliefLetter,
} from './hearing-letters.js';

interface Withdrawal {
  /** Where the regulation says when an award is withdrawn, beside Awb 4:48. */
  readonly article: string;
  /** What becomes of what was paid (Awb 4:57). */
  readonly recovery: Text;
}

/** The letters of an award that is to be withdrawn: the intention, and either outcome. */
export function withdrawalLetters({ article, recovery }: Withdrawal): readonly LetterDefinition[] {
  return [intention(article), withdrawal({ article, recovery }), keptAward];
}

function intention(article: string): LetterDefinition {
  return intentionLetter({
    kind: 'intended-withdrawal',
    subject: {
      nl: 'Voornemen om de subsidie voor {projectTitle} in te trekken',
      en: 'Intention to withdraw the subsidy for {projectTitle}',
    },
    intends: {
      nl: `Ik ben van plan de subsidie van ten hoogste {maximumAmount} in te trekken (${article}; artikel 4:48 Awb). Dit zijn mijn redenen:`,
      en: `I intend to withdraw the subsidy of at most {maximumAmount} (${article}; article 4:48 Awb). These are my reasons:`,
    },
    given: { nl: 'de subsidie', en: 'the subsidy' },
  });
}

function withdrawal({ article, recovery }: Withdrawal): LetterDefinition {
  return {
    kind: 'withdrawal',
    subject: {
      nl: 'De subsidie voor {projectTitle} is ingetrokken',
      en: 'The subsidy for {projectTitle} has been withdrawn',
    },
    sections: [
      applicationFacts,
      decision({
        nl: `Ik trek de subsidie van ten hoogste {maximumAmount} voor {projectTitle} in (${article}; artikel 4:48 Awb).`,
        en: `I withdraw the subsidy of at most {maximumAmount} for {projectTitle} (${article}; article 4:48 Awb).`,
      }),
      receivedViews,
      { heading: { nl: 'Waarom?', en: 'Why?' }, covers: ['reasons'], blocks: [ANSWER, REASONS] },
      {
        heading: { nl: 'Wat betekent dit voor u?', en: 'What does this mean for you?' },
        blocks: [
          {
            kind: 'paragraph',
            text: {
              nl: 'De intrekking werkt terug tot de dag waarop ik de subsidie verleende (artikel 4:48, tweede lid, Awb). U krijgt geen betalingen meer.',
              en: 'The withdrawal works back to the day on which I awarded the subsidy (article 4:48(2) Awb). You receive no more payments.',
            },
          },
          { kind: 'paragraph', text: recovery },
        ],
      },
      objectionClause,
      contact,
      authority,
    ],
  };
}

const keptAward = reliefLetter({
  kind: 'kept-award',
  subject: {
    nl: 'De subsidie voor {projectTitle} blijft staan',
    en: 'The subsidy for {projectTitle} stands',
  },
  stands: {
    nl: 'Ik had het voornemen de subsidie voor {projectTitle} in te trekken. Dat doe ik niet. Het besluit waarmee ik haar verleende blijft gelden, met alle verplichtingen.',
    en: 'I intended to withdraw the subsidy for {projectTitle}. I do not do so. The decision by which I awarded it remains in force, with all its duties.',
  },
});
