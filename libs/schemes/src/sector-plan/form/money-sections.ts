import type { Section } from '@tranche/domain';
import { amountInFigures, shareInWords } from '../../standard/page/in-words.js';
import { coFinancingSection } from '../../standard/form/part-sections.js';
import { costCategories } from './cost-categories.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

export function moneySections(page: SectorPlanPage): readonly Section[] {
  const own = shareInWords(page.shares.ownMeans);
  return [
    budgetSection(page),
    coFinancingSection('money', {
      nl: `Wie betaalt wat? Het samenwerkingsverband betaalt minstens ${own.nl}.`,
      en: `Who pays what? The partnership pays at least ${own.en}.`,
    }),
  ];
}

function budgetSection(page: SectorPlanPage): Section {
  const { articles, amounts, shares, terms } = page;
  const minimum = amountInFigures(amounts.minimum);
  const part = shareInWords(shares.subsidy);
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
        categories: costCategories(page),
        // Counted by calendar of the project.
        years: terms.duration.amount,
        byPartner: true,
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
          nl: `Hoogstens ${part.nl} van de begroting, en ten minste ${minimum.nl}`,
          en: `At most ${part.en} of the budget, and at least ${minimum.en}`,
        },
        minimumCents: amounts.minimum.cents,
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
