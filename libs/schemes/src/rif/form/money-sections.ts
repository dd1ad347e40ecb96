import type { Field, Section } from '@tranche/domain';
import { coFinancingSection } from '../../standard/form/part-sections.js';
import { costCategories } from './cost-categories.js';
import type { RifFormRules } from './rif-form-rules.js';

export function moneySections(rules: RifFormRules): readonly Section[] {
  return [
    budgetSection(rules),
    coFinancingSection('money', {
      nl: 'Wie betaalt wat? Subsidie en bijdragen zijn samen precies de begroting.',
      en: 'Who pays what? Subsidy and contributions together are exactly the budget.',
    }),
  ];
}

function budgetSection(rules: RifFormRules): Section {
  const { articles, durations, maximumCents } = rules;
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
        categories: costCategories(rules),
        years: Math.max(...durations),
        required: true,
        article: articles.budget,
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
        article: articles.budget,
      },
      {
        kind: 'money',
        name: 'requested',
        means: 'requested-amount',
        label: { nl: 'Gevraagde subsidie', en: 'Subsidy requested' },
        ...(rules.requestedHint && { hint: rules.requestedHint }),
        maximumCents,
        required: true,
        article: articles.amount,
      },
      ...purposeFields(rules),
    ],
  };
}

function purposeFields({ purposes, articles }: RifFormRules): readonly Field[] {
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
        article: articles.associateDegree,
      },
      {
        kind: 'money',
        name: 'associateDegreeCost',
        label: { nl: 'Ontwikkelkosten daarvan', en: 'Development cost of it' },
        showWhen: { field: 'hasAssociateDegree', in: [true] },
        required: true,
        article: articles.associateDegree,
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
        article: articles.lectorate,
      },
    ],
  };
  return purposes.flatMap((purpose) => fields[purpose]);
}
