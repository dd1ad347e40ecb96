import type { CostCategory } from '@tranche/domain';
import { percentOf } from '../../standard/page/in-words.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

/**
 * Cost of which half is subsidised. Measures of the 2013 regulation with a rate of their own cannot be
 * entered, because a budget has one rate here: wages of apprentices (bbl, 20%, art. 4.3(4)), vulnerable
 * workers who are hired (100% of at most 20% of their wages, art. 4.4) and, until 2014, the levy on
 * early retirement (art. 4.5).
 */
export function costCategories({ articles, shares }: SectorPlanPage): readonly CostCategory[] {
  const more = percentOf(shares.onWages);
  return [
    {
      code: 'wages',
      label: {
        nl: 'Loonkosten van opleiders en deelnemers aan een opleiding',
        en: 'Wages of trainers and trainees',
      },
      hint: { nl: `Brutoloon plus ${more.nl}`, en: `Gross wage plus ${more.en}` },
    },
    {
      code: 'guidance',
      label: { nl: 'Begeleiding, bemiddeling en advies', en: 'Guidance, mediation and advice' },
    },
    { code: 'materials', label: { nl: 'Opleidingsbenodigdheden', en: 'Training materials' } },
    { code: 'travel', label: { nl: 'Reis- en verblijfkosten', en: 'Travel and stay' } },
    { code: 'other', label: { nl: 'Andere directe kosten', en: 'Other direct cost' } },
    {
      code: 'income-replacement',
      label: { nl: 'Uitkering aan deelnemers', en: 'Benefits paid to participants' },
      neverCounts: {
        article: articles.incomeReplacement,
        why: {
          nl: 'Betalingen die inkomen vervangen tellen niet mee; loon telt wel mee.',
          en: 'Payments that replace income do not count; wages do.',
        },
      },
    },
    {
      code: 'overhead',
      label: { nl: 'Overhead', en: 'Overhead' },
      neverCounts: {
        article: articles.overheadNotInBudget,
        why: {
          nl: 'Overhead hoort niet in de begroting. Zij wordt bij de vaststelling als percentage berekend.',
          en: 'Overhead does not belong in the budget. It is computed as a percentage at the determination.',
        },
      },
    },
  ];
}
