import type { LetterDefinition, Text } from '@tranche/domain';
import { determinationReasons, SETTLED_BY_AWB, settlement } from './determination-sections.js';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from '../envelope-sections.js';
import {
  ANSWER,
  intentionLetter,
  REASONS,
  receivedViews,
  reliefLetter,
} from '../hearing-letters.js';

/**
 * The letters of a determination that is to be lowered: the intention, and either outcome.
 *
 * @param awarded what the amount is called from which the determination followed
 */
export function revisionLetters(awarded: Text): readonly LetterDefinition[] {
  return [intention, revised(awarded), kept];
}

const intention = intentionLetter({
  kind: 'intended-revision',
  until: 'revisionViewsUntil',
  subject: {
    nl: 'Voornemen om de vaststelling voor {projectTitle} te herzien',
    en: 'Intention to revise the determination for {projectTitle}',
  },
  intends: {
    nl: 'Uw subsidie is vastgesteld op {determinedAmount}. Ik ben van plan dat te verlagen naar {inputRevisedAmount} (artikel 4:49 Awb). Dit zijn mijn redenen:',
    en: 'Your subsidy was determined at {determinedAmount}. I intend to lower that to {inputRevisedAmount} (article 4:49 Awb). These are my reasons:',
  },
  given: { nl: 'de vaststelling', en: 'the determination' },
});

function revised(awarded: Text): LetterDefinition {
  return {
    kind: 'determination-revised',
    subject: {
      nl: 'De vaststelling van uw subsidie voor {projectTitle} is herzien',
      en: 'The determination of your subsidy for {projectTitle} has been revised',
    },
    sections: [
      applicationFacts,
      decision({
        nl: 'Ik herzie de vaststelling voor {projectTitle} en stel de subsidie vast op {determinedAmount} (artikel 4:49, eerste lid, Awb).',
        en: 'I revise the determination for {projectTitle} and determine the subsidy at {determinedAmount} (article 4:49(1) Awb).',
      }),
      receivedViews,
      { ...determinationReasons, blocks: [...determinationReasons.blocks, ANSWER, REASONS] },
      settlement({
        awarded,
        determined: { nl: 'Nu vastgesteld', en: 'Now determined' },
        ...SETTLED_BY_AWB,
      }),
      objectionClause,
      contact,
      authority,
    ],
  };
}

const kept = reliefLetter({
  kind: 'kept-determination',
  subject: {
    nl: 'De vaststelling voor {projectTitle} blijft staan',
    en: 'The determination for {projectTitle} stands',
  },
  stands: {
    nl: 'Ik had het voornemen de vaststelling voor {projectTitle} te herzien. Dat doe ik niet: zij blijft {determinedAmount}.',
    en: 'I intended to revise the determination for {projectTitle}. I do not do so: it remains {determinedAmount}.',
  },
});
