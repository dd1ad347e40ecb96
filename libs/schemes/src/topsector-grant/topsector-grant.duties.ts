import type { Duty, Term } from '@tranche/domain';
import type { GrantPage } from './grant-page.js';
import { OUR_CHOICE } from './topsector-grant.sources.js';

/** The duty that the record of the proof meets. */
export const EXAM_PROOF = 'exam-proof';

const ALWAYS: readonly Duty[] = [
  {
    code: 'notify',
    article: OUR_CHOICE,
    text: {
      nl: 'Laat het weten als u stopt met uw opleiding of als uw rekeningnummer verandert.',
      en: 'Let us know if you stop your studies or if your account number changes.',
    },
    due: { kind: 'at-once' },
  },
];

export function grantDuties({ paid }: GrantPage): readonly Duty[] {
  return paid === 'at-once' ? ALWAYS : [examProof(paid.examProof), ...ALWAYS];
}

function examProof({ amount, article }: Term): Duty {
  return {
    code: EXAM_PROOF,
    article,
    text: {
      nl: 'Stuur ons het bewijs dat u jaar 1 heeft gehaald: van uw hogeschool of universiteit de propedeuse, van uw mbo-school een verklaring.',
      en: 'Send us the proof that you passed year 1: from your university the propedeuse, from your mbo school a statement.',
    },
    due: { kind: 'after-award', months: amount * 12 },
  };
}
