import { cents, formatEuro, type CostCategory } from '@tranche/domain';
import type { RifFormRules } from './rif-form-rules.js';

/** Kinds of cost; guiding students on placement and their allowance never count. */
export function costCategories(rules: RifFormRules): readonly CostCategory[] {
  const { articles, hasDepreciation } = rules;
  const rate = cents(rules.hourlyRateCents);
  return [
    {
      code: 'personnel',
      label: { nl: 'Personeel', en: 'Staff' },
      hint: {
        nl: `Uren × ${formatEuro(rate, 'nl')} (integraal tarief); geen vrijwilligers`,
        en: `Hours × ${formatEuro(rate, 'en')} (all-in rate); no volunteers`,
      },
    },
    { code: 'external', label: { nl: 'Inhuur van derden', en: 'Hired from third parties' } },
    {
      code: 'materials',
      label: { nl: 'Materiaal en gebruik van apparatuur', en: 'Materials and use of equipment' },
    },
    {
      code: 'project-management',
      label: { nl: 'Projectmanagement', en: 'Project management' },
    },
    ...(hasDepreciation ? [depreciation(rules)] : []),
    { code: 'other', label: { nl: 'Overige kosten', en: 'Other cost' } },
    {
      code: 'placement-guidance',
      label: { nl: 'Begeleiding van bpv-studenten', en: 'Guidance of placement students' },
      neverCounts: {
        article: articles.neverCounts,
        why: {
          nl: 'De gewone kosten van begeleiding tijdens de bpv tellen nooit mee.',
          en: 'The regular cost of guiding students on placement never counts.',
        },
      },
    },
    {
      code: 'student-allowance',
      label: { nl: 'Vergoeding voor de bpv-student', en: 'Allowance for the placement student' },
      neverCounts: {
        article: articles.neverCounts,
        why: {
          nl: 'De vergoeding voor de student tijdens de bpv telt nooit mee.',
          en: 'The allowance of the student on placement never counts.',
        },
      },
    },
  ];
}

function depreciation({ articles }: RifFormRules): CostCategory {
  return {
    code: 'depreciation',
    label: { nl: 'Afschrijving van nieuwbouw of verbouw', en: 'Depreciation of (re)building' },
    hint: {
      nl: `Alleen voor de samenwerking en volgens ${articles.depreciation}; geen leegstand`,
      en: `Only for the partnership and under ${articles.depreciation}; no vacancy`,
    },
  };
}
