import type { FormDefinition } from '@tranche/domain';

/** Every kind of question once, some under a condition. */
export const pigsForm: FormDefinition = {
  groups: [{ name: 'pig', title: { nl: 'Het varken', en: 'The pig' } }],
  sections: [
    {
      name: 'wings',
      group: 'pig',
      title: { nl: 'Vleugels', en: 'Wings' },
      part: 'questions',
      tells: ['lightest'],
      fields: [
        {
          kind: 'yes-no',
          name: 'hasWings',
          label: { nl: 'Heeft het vleugels?', en: 'Does it have wings?' },
          required: true,
        },
        {
          kind: 'number',
          name: 'wings',
          label: { nl: 'Hoeveel?', en: 'How many?' },
          minimum: 1,
          maximum: 4,
          showWhen: { field: 'hasWings', in: [true] },
          required: true,
        },
        {
          kind: 'number',
          name: 'legs',
          label: { nl: 'Hoeveel poten?', en: 'How many legs?' },
          minimum: 1,
          maximum: 4,
          required: true,
        },
        {
          kind: 'text',
          name: 'stableEmail',
          label: { nl: 'E-mail van de stal', en: 'E-mail of the stable' },
          format: 'email',
        },
        {
          kind: 'long-text',
          name: 'summary',
          label: { nl: 'Waarom vliegen?', en: 'Why fly?' },
          maximumWords: 50,
          required: true,
        },
        {
          kind: 'date',
          name: 'startsOn',
          label: { nl: 'Eerste vlucht', en: 'First flight' },
          earliest: '2020-01-01',
          latest: '2099-12-31',
          required: true,
        },
        {
          kind: 'number',
          name: 'durationYears',
          label: { nl: 'Hoeveel jaar?', en: 'How many years?' },
          minimum: 1,
          maximum: 1,
          required: true,
        },
        {
          kind: 'date',
          name: 'landsOn',
          label: { nl: 'Landing', en: 'Landing' },
        },
        {
          kind: 'rows',
          name: 'passengers',
          label: { nl: 'Passagiers', en: 'Passengers' },
          rowLabel: { nl: 'passagier', en: 'passenger' },
          maximumRows: 2,
          unique: {
            columns: ['name'],
            instead: { nl: 'Geef er een bijnaam bij.', en: 'Add a nickname.' },
          },
          columns: [
            {
              kind: 'text',
              name: 'name',
              label: { nl: 'Naam', en: 'Name' },
              required: true,
            },
            {
              kind: 'number',
              name: 'weight',
              label: { nl: 'Gewicht', en: 'Weight' },
              maximum: 300,
            },
          ],
        },
        {
          kind: 'reference',
          name: 'region',
          label: { nl: 'Luchtruim', en: 'Airspace' },
          list: 'regions',
          matching: { attribute: 'height', field: 'height' },
        },
        {
          kind: 'choice',
          name: 'height',
          label: { nl: 'Hoe hoog?', en: 'How high?' },
          options: [
            { value: 'low', label: { nl: 'Laag', en: 'Low' } },
            { value: 'high', label: { nl: 'Hoog', en: 'High' } },
          ],
        },
        {
          kind: 'multi-choice',
          name: 'tricks',
          label: { nl: 'Kunsten', en: 'Tricks' },
          options: [
            { value: 'loop', label: { nl: 'Looping', en: 'Loop' } },
            { value: 'roll', label: { nl: 'Rol', en: 'Roll' } },
          ],
          minimum: 1,
          showWhen: { field: 'height', in: ['high'] },
        },
        {
          kind: 'declaration',
          name: 'likesIt',
          label: { nl: 'Het varken wil dit zelf.', en: 'The pig wants this itself.' },
          required: true,
        },
      ],
    },
    {
      name: 'feed',
      group: 'pig',
      title: { nl: 'Voer', en: 'Feed' },
      part: 'questions',
      fields: [
        {
          kind: 'cost-lines',
          name: 'budget',
          label: { nl: 'Begroting', en: 'Budget' },
          years: 1,
          categories: [
            { code: 'feathers', label: { nl: 'Veren', en: 'Feathers' } },
            {
              code: 'acorns',
              label: { nl: 'Eikels', en: 'Acorns' },
              neverCounts: {
                article: 'art. 7',
                why: { nl: 'Eikels zijn gratis.', en: 'Acorns are free.' },
              },
            },
          ],
          required: true,
        },
        {
          kind: 'money',
          name: 'requested',
          label: { nl: 'Subsidie', en: 'Subsidy' },
          minimumCents: 100,
          maximumCents: 100_000,
          required: true,
        },
      ],
    },
    {
      name: 'sty-mates',
      group: 'pig',
      title: { nl: 'Hokgenoten', en: 'Sty mates' },
      part: 'partners',
      fields: [],
    },
    {
      name: 'trough',
      group: 'pig',
      title: { nl: 'De trog', en: 'The trough' },
      part: 'co-financing',
      fields: [],
    },
    {
      name: 'papers',
      group: 'pig',
      title: { nl: 'Papieren', en: 'Papers' },
      part: 'documents',
      fields: [],
    },
  ],
};
