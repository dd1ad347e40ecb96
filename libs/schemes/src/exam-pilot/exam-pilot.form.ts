import type { FormDefinition } from '@tranche/domain';
import { OUR_CHOICE } from '../standard/our-choice.js';
import { declaration, isTruthful } from '../standard/form/declarations.js';
import { ORGANISATION_CONTACT } from '../standard/form/organisation-contact.js';
import { CALL, PILOT_SCHOOLS, PROGRAMME } from './exam-pilot.sources.js';

/** Where the subject will be taught: one place in the pilot for each. */
export const LOCATION = 'location';

export const examPilotForm: FormDefinition = {
  groups: [
    { name: 'school', title: { nl: 'Uw school', en: 'Your school' } },
    { name: 'pilot', title: { nl: 'De pilot', en: 'The pilot' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [
    {
      name: 'location',
      group: 'school',
      title: { nl: 'De vestiging', en: 'The location' },
      part: 'questions',
      fields: [
        {
          kind: 'text',
          name: LOCATION,
          label: { nl: 'BRIN-nummer van de vestiging', en: 'BRIN code of the location' },
          hint: {
            nl: 'Twee cijfers, twee letters en het nummer van de vestiging, zoals 02QZ00',
            en: 'Two digits, two letters and the number of the location, such as 02QZ00',
          },
          format: 'brin-location',
          required: true,
          article: OUR_CHOICE,
        },
        {
          kind: 'multi-choice',
          name: 'pathways',
          label: {
            nl: 'In welke leerweg biedt u het vak aan?',
            en: 'In which pathway will you offer the subject?',
          },
          options: [
            { value: 'mixed', label: { nl: 'Gemengde leerweg', en: 'Mixed pathway (gl)' } },
            {
              value: 'theoretical',
              label: { nl: 'Theoretische leerweg', en: 'Theoretical pathway (tl)' },
            },
          ],
          minimum: 1,
          required: true,
          article: PROGRAMME,
        },
      ],
    },
    {
      name: 'contact',
      group: 'school',
      title: { nl: 'Contact', en: 'Contact' },
      part: 'questions',
      fields: ORGANISATION_CONTACT,
    },
    {
      name: 'plan',
      group: 'pilot',
      title: { nl: 'Uw plan', en: 'Your plan' },
      part: 'questions',
      fields: [
        {
          kind: 'long-text',
          name: 'teaching',
          label: {
            nl: 'Hoe geeft uw school het vak vorm?',
            en: 'How will your school teach the subject?',
          },
          maximumWords: 300,
          required: true,
          article: CALL,
        },
        {
          kind: 'number',
          name: 'pupils',
          label: {
            nl: 'Hoeveel leerlingen verwacht u in het eerste jaar?',
            en: 'How many pupils do you expect in the first year?',
          },
          minimum: 1,
          maximum: 5000,
          required: true,
          article: OUR_CHOICE,
        },
      ],
    },
    {
      name: 'declarations',
      group: 'finish',
      title: { nl: 'Verklaren', en: 'Declare' },
      part: 'questions',
      fields: [
        declaration('inFreePart', CALL, {
          nl: 'Het vak komt in het vrije deel, in plaats van een ander examenvak.',
          en: 'The subject comes in the free part, instead of another exam subject.',
        }),
        declaration('evaluates', PILOT_SCHOOLS, {
          nl: 'Mijn school werkt mee aan de evaluatie van het programma.',
          en: 'My school cooperates with the evaluation of the programme.',
        }),
        isTruthful(OUR_CHOICE),
      ],
    },
  ],
};
