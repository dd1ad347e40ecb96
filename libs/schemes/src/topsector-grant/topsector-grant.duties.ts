import type { Duty } from '@tranche/domain';
import { CALL, OUR_CHOICE } from './topsector-grant.sources.js';

export const topsectorGrantDuties: readonly Duty[] = [
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

export const topsectorGrantDutiesInParts: readonly Duty[] = [
  {
    code: 'exam-proof',
    article: CALL,
    text: {
      nl: 'Stuur ons het bewijs dat u uw eerstejaarsexamen (propedeuse) heeft gehaald.',
      en: 'Send us the proof that you passed your first-year exam (propedeuse).',
    },
    due: { kind: 'after-award', months: 12 },
  },
  ...topsectorGrantDuties,
];
