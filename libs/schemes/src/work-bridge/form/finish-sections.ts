import type { Section } from '@tranche/domain';
import { declaration } from '../../standard/form/declarations.js';
import { personAddress } from '../../standard/form/person-address.js';

export const finishSections: readonly Section[] = [
  personAddress('finish'),
  {
    name: 'declarations',
    group: 'finish',
    title: { nl: 'Verklaren', en: 'Declare' },
    part: 'questions',
    fields: [
      declaration('isTruthful', 'Awb 4:2(2)', {
        nl: 'Ik heb alles naar waarheid ingevuld en mijn nieuwe werkgever weet van deze aanvraag.',
        en: 'I have answered everything truthfully and my new employer knows of this application.',
      }),
    ],
  },
];
