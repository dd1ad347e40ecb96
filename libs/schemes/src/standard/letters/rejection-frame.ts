import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';

interface Rejection {
  readonly kind: string;
  /** The decision in one sentence. */
  readonly sentence: Text;
  /** What was said on the intention, where there was one. */
  readonly views?: LetterSection;
  readonly why: LetterSection;
  /** Whether and how one can apply again (Awb 4:6). */
  readonly again: Text;
  /** What it means for what else was asked. */
  readonly beside?: readonly LetterSection[];
}

/** What every rejection under the Awb holds, around the reasons for this one. */
export function rejectionWith({
  kind,
  sentence,
  views,
  why,
  again,
  beside = [],
}: Rejection): LetterDefinition {
  return {
    kind,
    subject: {
      nl: 'Uw aanvraag voor {projectTitle} is afgewezen',
      en: 'Your application for {projectTitle} has been rejected',
    },
    sections: [
      applicationFacts,
      decision(sentence),
      ...(views ? [views] : []),
      why,
      ...beside,
      {
        heading: { nl: 'Opnieuw aanvragen', en: 'Applying again' },
        covers: ['resubmission'],
        blocks: [{ kind: 'paragraph', text: again }],
      },
      objectionClause,
      contact,
      authority,
    ],
  };
}

/** A plain no, of which the reasons follow. */
export const PLAIN_REJECTION: Text = {
  nl: 'Ik wijs uw aanvraag voor {projectTitle} af.',
  en: 'I reject your application for {projectTitle}.',
};
