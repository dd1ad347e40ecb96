import type { ApplicantLimit } from '@tranche/domain';
import { OUR_CHOICE } from './topsector-grant.sources.js';

/**
 * Sponsors say nothing about it: our choice, so that one student does not take two of few grants. A
 * rejected or withdrawn application does not count.
 */
export const topsectorGrantLimits: readonly ApplicantLimit[] = [
  {
    code: 'once-per-sponsor-per-year',
    article: OUR_CHOICE,
    text: {
      nl: 'U kunt één beurs per kalenderjaar van dezelfde sponsor krijgen. U heeft bij deze sponsor dit jaar al een aanvraag.',
      en: 'You can receive one grant per calendar year from the same sponsor. You already have an application with this sponsor this year.',
    },
    per: [{ kind: 'parameter', name: 'sponsor' }, { kind: 'calendar-year' }],
  },
];
