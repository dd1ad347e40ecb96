import type { Section } from '@tranche/domain';
import { declaration } from '../../standard/form/declarations.js';

/** An earlier application that this one replaces, and what the employer declares. */
export const finishSections: readonly Section[] = [
  {
    name: 'replaces',
    group: 'finish',
    title: { nl: 'Verbeterde aanvraag', en: 'Corrected application' },
    intro: {
      nl: 'Klopt een aanvraag niet die u al heeft ingediend? Dien dan vóór de sluiting een nieuwe in. Met het kenmerk van de oude trekken wij die voor u in.',
      en: 'Is something wrong in an application you already sent? Then send a new one before the closing. With the reference of the old one we withdraw it for you.',
    },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'supersedes',
        label: {
          nl: 'Kenmerk van de aanvraag die u vervangt',
          en: 'Reference of the application you replace',
        },
        hint: {
          nl: 'Laat dit leeg als dit uw eerste aanvraag voor dit studiejaar is',
          en: 'Leave this empty if this is your first application for this study year',
        },
        maximumLength: 20,
      },
    ],
  },
  {
    name: 'declarations',
    group: 'finish',
    title: { nl: 'Verklaringen', en: 'Declarations' },
    part: 'questions',
    fields: [
      declaration('isTruthful', 'Awb 4:35(2)', {
        nl: 'Ik heb alles naar waarheid ingevuld en elke plaats maar één keer opgegeven.',
        en: 'I have answered everything truthfully and entered every place only once.',
      }),
      declaration('gaveGuidance', 'art. 4(2), 6(2), 10(2)', {
        nl: 'Ik heb de begeleiding zelf gegeven, volgens de overeenkomst.',
        en: 'I gave the guidance myself, according to the agreement.',
      }),
      declaration('represents', 'art. 16', {
        nl: 'Ik mag de werkgever vertegenwoordigen.',
        en: 'I may represent the employer.',
      }),
    ],
  },
];
