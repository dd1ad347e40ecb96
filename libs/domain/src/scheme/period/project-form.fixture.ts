import type { FormDefinition } from '../../form/index.js';

const both = (text: string) => ({ nl: text, en: text });
/** A form that asks when a project starts and how long it lasts, in words of its own. */
export const PROJECT_FORM: FormDefinition = {
  groups: [],
  sections: [
    {
      name: 'when',
      group: 'plan',
      title: both('Wanneer'),
      part: 'questions',
      fields: [
        { kind: 'date', name: 'firstDay', label: both('Eerste dag'), means: 'project-start' },
        { kind: 'number', name: 'years', label: both('Jaren'), means: 'project-years' },
      ],
    },
  ],
};
