import { cents, formatEuro, type Section } from '@tranche/domain';
import { coFinancingSection } from '../../standard/form/part-sections.js';
import { costCategories } from './cost-categories.js';
import type { SectorPlanFormRules } from './sector-plan-form-rules.js';

/** Years over which cost can be spread: at most two in a row, counted by calendar of the project. */
const YEARS = 2;

export function moneySections(rules: SectorPlanFormRules): readonly Section[] {
  return [
    budgetSection(rules),
    coFinancingSection('money', {
      nl: 'Wie betaalt wat? Het samenwerkingsverband betaalt minstens de helft.',
      en: 'Who pays what? The partnership pays at least half.',
    }),
  ];
}

function budgetSection(rules: SectorPlanFormRules): Section {
  const { articles } = rules;
  const minimum = cents(rules.minimumCents);
  return {
    name: 'budget',
    group: 'money',
    title: { nl: 'Begroting', en: 'Budget' },
    intro: {
      nl: 'Vul de kosten van de maatregelen in, zonder overhead. De overhead berekenen wij bij de vaststelling.',
      en: 'Enter the cost of the measures, without overhead. We compute the overhead at the final determination.',
    },
    part: 'questions',
    fields: [
      {
        kind: 'cost-lines',
        name: 'budget',
        label: { nl: 'Begroting van de maatregelen', en: 'Budget of the measures' },
        categories: costCategories(articles),
        years: YEARS,
        required: true,
        article: articles.budget,
      },
      {
        kind: 'long-text',
        name: 'costExplanation',
        label: {
          nl: 'Hoe komt u aan deze bedragen, en waarom is subsidie nodig?',
          en: 'How did you arrive at these amounts, and why is a subsidy needed?',
        },
        maximumWords: 400,
        required: true,
        article: articles.budget,
      },
      {
        kind: 'money',
        name: 'requested',
        means: 'requested-amount',
        label: {
          nl: 'Gevraagde subsidie, zonder overhead',
          en: 'Subsidy requested, without overhead',
        },
        hint: {
          nl: `Hoogstens de helft van de begroting, en ten minste ${formatEuro(minimum, 'nl')}`,
          en: `At most half of the budget, and at least ${formatEuro(minimum, 'en')}`,
        },
        minimumCents: rules.minimumCents,
        required: true,
        article: articles.minimum,
      },
      {
        kind: 'yes-no',
        name: 'wantsAdvances',
        label: { nl: 'Wilt u voorschotten ontvangen?', en: 'Do you want to receive advances?' },
        hint: {
          nl: 'Kiest u nee, dan krijgt u ze niet',
          en: 'If you choose no, you do not receive them',
        },
        required: true,
        article: articles.askAdvances,
      },
    ],
  };
}
