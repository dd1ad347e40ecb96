import type { Duty } from '@tranche/domain';
import { OUR_CHOICE, REPORT } from './talent-pilot.sources.js';

export const talentDuties: readonly Duty[] = [
  {
    code: 'notify',
    article: OUR_CHOICE,
    text: {
      nl: 'Laat het weten als u stopt met uw opleiding.',
      en: 'Let us know if you stop your course.',
    },
    due: { kind: 'at-once' },
  },
  {
    code: 'first-job',
    article: REPORT,
    text: {
      nl: 'Laat na uw studie weten bij welk bedrijf u gaat werken.',
      en: 'Let us know after your studies at which firm you will work.',
    },
    due: { kind: 'on-request' },
  },
];
