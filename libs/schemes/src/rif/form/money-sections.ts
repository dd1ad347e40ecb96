import type { Field, Section, Text } from '@tranche/domain';
import { coFinancingSection } from '../../standard/form/part-sections.js';
import { costCategories } from './cost-categories.js';
import type { RifPage } from '../page/rif-page.js';

export function moneySections(page: RifPage): readonly Section[] {
  return [
    budgetSection(page),
    coFinancingSection('money', {
      nl: 'Wie betaalt wat? Subsidie en bijdragen zijn samen precies de begroting.',
      en: 'Who pays what? Subsidy and contributions together are exactly the budget.',
    }),
  ];
}

function budgetSection(page: RifPage): Section {
  const { amounts, projectYears, articles } = page;
  const { questions } = articles;
  const hint = requestedHint(page);
  return {
    name: 'budget',
    group: 'money',
    title: { nl: 'Begroting', en: 'Budget' },
    intro: {
      nl: 'Vul per soort en per projectjaar de kosten in die voor subsidie in aanmerking komen.',
      en: 'Enter the eligible cost by category and by year of the project.',
    },
    part: 'questions',
    fields: [
      {
        kind: 'cost-lines',
        name: 'budget',
        label: { nl: 'Meerjarenbegroting', en: 'Multi-year budget' },
        categories: costCategories(page),
        years: Math.max(...projectYears.choices),
        byPartner: true,
        required: true,
        article: questions.budget,
      },
      {
        kind: 'long-text',
        name: 'costExplanation',
        label: { nl: 'Toelichting op de kosten', en: 'Explanation of the cost' },
        hint: {
          nl: 'Waarom zijn deze kosten nodig en redelijk?',
          en: 'Why is this cost needed and reasonable?',
        },
        maximumWords: 400,
        required: true,
        article: questions.budget,
      },
      {
        kind: 'money',
        name: 'requested',
        means: 'requested-amount',
        label: { nl: 'Gevraagde subsidie', en: 'Subsidy requested' },
        ...(hint && { hint }),
        maximumCents: amounts.maximum.cents,
        required: true,
        article: questions.amount,
      },
      ...purposeFields(page),
    ],
  };
}

function purposeFields({ choices, articles: { questions } }: RifPage): readonly Field[] {
  const { purposes } = choices;
  const fields: Readonly<Record<(typeof purposes)[number], readonly Field[]>> = {
    'associate-degree': [
      {
        kind: 'yes-no',
        name: 'hasAssociateDegree',
        label: {
          nl: 'Ontwikkelt u ook een Associate-degreeprogramma?',
          en: 'Do you also develop an Associate degree programme?',
        },
        hint: {
          nl: 'Dan moet de hogeschool meebetalen',
          en: 'Then the university of applied sciences must co-finance',
        },
        required: true,
        article: questions.associateDegree,
      },
      {
        kind: 'money',
        name: 'associateDegreeCost',
        label: { nl: 'Ontwikkelkosten daarvan', en: 'Development cost of it' },
        showWhen: { field: 'hasAssociateDegree', in: [true] },
        required: true,
        article: questions.associateDegree,
      },
    ],
    lectorate: [
      {
        kind: 'yes-no',
        name: 'hasLectorate',
        label: {
          nl: 'Hoort er een lectoraat bij het project?',
          en: 'Does the project include an applied professorship?',
        },
        required: true,
        article: questions.lectorate,
      },
    ],
  };
  return purposes.flatMap((purpose) => fields[purpose]);
}

/**
 * Articles 16, 17 and 21 know a second subsidy beside this one, with a budget, co-financing and criteria of
 * its own: it is asked under a variant. Where the first amount is asked stands where the second is.
 */
const SECOND_TRACK_APART: Text = {
  nl: 'Alleen voor de publiek-private samenwerking. De aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod (art. 16) vraagt u apart. Dat kan als u bij het begin van de aanvraag de soort met aanvullende subsidie koos.',
  en: 'For the public-private partnership only. The additional subsidy for organising the courses more efficiently (art. 16) is asked apart. You can if you chose the kind with additional subsidy at the start of the application.',
};

/**
 * Whether the text as amended in November 2015 still knows it could not be read: who counts on it hears
 * where the amount is asked that it cannot be asked for here.
 */
const NO_SECOND_TRACK: Text = {
  nl: 'Alleen voor de publiek-private samenwerking. De aanvullende subsidie voor doelmatiger organiseren van het opleidingenaanbod (art. 16) kunt u in dit portaal niet vragen.',
  en: 'For the public-private partnership only. The additional subsidy for organising the courses more efficiently (art. 16) cannot be asked for in this portal.',
};

function requestedHint({ secondTrack }: RifPage): Text | undefined {
  if (secondTrack === undefined) return undefined;
  return secondTrack === 'not-offered' ? NO_SECOND_TRACK : SECOND_TRACK_APART;
}
