import type { CostCategory, Section } from '@tranche/domain';
import { declaration } from '../../standard/form/declarations.js';
import { amountInFigures, numberInWords, shareInWords } from '../../standard/page/in-words.js';
import type { SecondTrackPage } from './second-track-page.js';

/** The one variant under which the second subsidy is asked as well. */
export const WITH_SECOND_TRACK = 'with-second-track';

const HERE = { part: 'questions', variants: [WITH_SECOND_TRACK] } as const;

/** What is done, and how it belongs to the partnership (art. 16(2)-(4), 17(2)). */
export const secondTrackPlan: Section = {
  ...HERE,
  name: 'second-track-plan',
  group: 'plan',
  title: { nl: 'Doelmatiger organiseren: plan', en: 'More efficient courses: plan' },
  intro: {
    nl: 'U vraagt ook aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod (art. 16). U krijgt die alleen naast de subsidie voor de samenwerking (art. 21(4)).',
    en: 'You also ask the additional subsidy for organising the courses more efficiently (art. 16). You get it only beside the subsidy for the partnership (art. 21(4)).',
  },
  fields: [
    {
      kind: 'multi-choice',
      name: 'secondTrackMeasures',
      label: { nl: 'Wat gaat u doen?', en: 'What will you do?' },
      options: [
        {
          value: 'phase-out',
          label: {
            nl: 'Een van de instellingen bouwt in overleg een opleiding af',
            en: 'One of the institutions phases out a programme by agreement',
          },
        },
        {
          value: 'transfer',
          label: {
            nl: 'Instellingen dragen opleidingen aan elkaar over',
            en: 'Institutions transfer programmes to each other',
          },
        },
        {
          value: 'joint',
          label: {
            nl: 'Instellingen bieden opleidingen samen aan',
            en: 'Institutions offer programmes together',
          },
        },
        {
          value: 'other',
          label: { nl: 'Een andere maatregel', en: 'Another measure' },
          hint: { nl: 'Beschrijf haar in het plan hieronder', en: 'Describe it in the plan below' },
        },
      ],
      minimum: 1,
      required: true,
      article: 'art. 16(2)',
    },
    {
      kind: 'long-text',
      name: 'secondTrackPlan',
      label: { nl: 'Plan van aanpak', en: 'Action plan' },
      hint: {
        nl: 'De samenhang met de samenwerking, de planning van de activiteiten en wie wat doet',
        en: 'How it belongs to the partnership, the planning of the activities and who does what',
      },
      minimumWords: 20,
      maximumWords: 600,
      required: true,
      article: 'art. 16(4)(a)',
    },
    {
      kind: 'long-text',
      name: 'secondTrackRegion',
      label: { nl: 'Taakverdeling in de regio', en: 'Division of tasks in the region' },
      hint: {
        nl: 'Het aanbod en de toegankelijkheid van de opleidingen, en de uitkomst van de afstemming',
        en: 'The courses on offer, how accessible they are, and the outcome of the coordination',
      },
      minimumWords: 20,
      maximumWords: 400,
      required: true,
      article: 'art. 16(3)',
    },
    declaration('secondTrackSameCourses', 'art. 17(2)', {
      nl: 'Dit gaat over dezelfde kwalificaties en beroepsopleidingen als de samenwerkingsovereenkomst.',
      en: 'This concerns the same qualifications and programmes as the cooperation agreement.',
    }),
  ],
};

/** What it costs and who pays it: a budget apart from that of the partnership (art. 16(4)(b), 17). */
export function secondTrackMoney(page: SecondTrackPage): Section {
  const { fewestSchools, maximum } = page;
  const fewest = numberInWords(fewestSchools.count);
  const schools = shareInWords(page.schoolsAtLeast);
  const subsidy = shareInWords(page.subsidyAtMost);
  const most = amountInFigures(maximum);
  return {
    ...HERE,
    name: 'second-track-money',
    group: 'money',
    title: { nl: 'Doelmatiger organiseren: geld', en: 'More efficient courses: money' },
    intro: {
      nl: 'Een eigen begroting, apart van die van de samenwerking. Subsidie en bijdragen van de instellingen zijn samen precies deze begroting.',
      en: 'A budget of its own, apart from that of the partnership. Subsidy and contributions of the institutions are together exactly this budget.',
    },
    fields: [
      {
        kind: 'cost-lines',
        name: 'secondTrackBudget',
        label: {
          nl: 'Meerjarenbegroting doelmatiger organiseren',
          en: 'Multi-year budget for more efficient courses',
        },
        categories: costs(),
        years: 4,
        required: true,
        article: 'art. 16(4)(b)',
      },
      {
        kind: 'rows',
        name: 'secondTrackSchools',
        label: { nl: 'Instellingen die meebetalen', en: 'Institutions that pay along' },
        hint: {
          nl: `Ten minste ${fewest.nl}, ook uw eigen instelling. Samen betalen zij ten minste ${schools.nl} van deze begroting`,
          en: `At least ${fewest.en}, your own included. Together they pay at least ${schools.en} of this budget`,
        },
        rowLabel: { nl: 'instelling', en: 'institution' },
        columns: [
          {
            kind: 'text',
            name: 'name',
            label: { nl: 'Naam', en: 'Name' },
            maximumLength: 120,
            required: true,
          },
          {
            kind: 'text',
            name: 'code',
            label: { nl: 'BRIN-nummer', en: 'BRIN code' },
            format: 'brin',
            required: true,
          },
          {
            kind: 'yes-no',
            name: 'isMember',
            label: { nl: 'In het samenwerkingsverband?', en: 'In the partnership?' },
            required: true,
          },
          { kind: 'money', name: 'cash', label: { nl: 'In geld', en: 'In cash' }, required: true },
          {
            kind: 'money',
            name: 'inKind',
            label: { nl: 'In natura', en: 'In kind' },
            required: true,
          },
        ],
        minimumRows: fewestSchools.count,
        maximumRows: 20,
        unique: {
          columns: ['code'],
          instead: {
            nl: 'Noem elke instelling één keer.',
            en: 'Name every institution once.',
          },
          article: 'art. 17(1)',
        },
        required: true,
        article: 'art. 17(1), (4)',
      },
      {
        kind: 'money',
        name: 'secondTrackRequested',
        label: { nl: 'Gevraagde aanvullende subsidie', en: 'Additional subsidy requested' },
        hint: {
          nl: `Ten hoogste ${subsidy.nl} van deze begroting, en ten hoogste ${most.nl}`,
          en: `At most ${subsidy.en} of this budget, and at most ${most.en}`,
        },
        minimumCents: 1,
        maximumCents: maximum.cents,
        required: true,
        article: 'art. 17(3), (5)',
      },
    ],
  };
}

function costs(): readonly CostCategory[] {
  return [
    { code: 'personnel', label: { nl: 'Personeel', en: 'Staff' } },
    { code: 'external', label: { nl: 'Inhuur van derden', en: 'Hired from third parties' } },
    { code: 'materials', label: { nl: 'Materiaal en apparatuur', en: 'Materials and equipment' } },
    { code: 'overhead', label: { nl: 'Overhead', en: 'Overhead' } },
    { code: 'other', label: { nl: 'Overige kosten', en: 'Other cost' } },
    {
      code: 'dismissal',
      label: { nl: 'Ontslag en uitkeringen', en: 'Dismissal and benefits' },
      neverCounts: {
        article: 'art. 17(6)(a)',
        why: {
          nl: 'Kosten voor ontslag en uitkeringen van gewezen personeel tellen nooit mee.',
          en: 'The cost of dismissal and of benefits of former staff never counts.',
        },
      },
    },
    {
      code: 'buildings',
      label: { nl: 'Nieuwbouw, verbouw of leegstand', en: 'New, converted or vacant buildings' },
      neverCounts: {
        article: 'art. 17(6)(b)',
        why: {
          nl: 'Kosten voor nieuwbouw, verbouw of leegstand tellen nooit mee.',
          en: 'The cost of new, converted or vacant buildings never counts.',
        },
      },
    },
  ];
}
