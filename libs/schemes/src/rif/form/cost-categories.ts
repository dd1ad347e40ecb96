import type { CostCategory } from '@tranche/domain';
import { amountInFigures } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

/** Kinds of cost; guiding students on placement and their allowance never count. */
export function costCategories(page: RifPage): readonly CostCategory[] {
  const { questions } = page.articles;
  const rate = amountInFigures(page.amounts.hourlyRate);
  return [
    {
      code: 'personnel',
      label: { nl: 'Personeel', en: 'Staff' },
      hint: {
        nl: `Uren × ${rate.nl} (integraal tarief); geen vrijwilligers`,
        en: `Hours × ${rate.en} (all-in rate); no volunteers`,
      },
      hourlyRate: page.amounts.hourlyRate,
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
    ...(page.choices.hasDepreciation ? [depreciation(page)] : []),
    { code: 'other', label: { nl: 'Overige kosten', en: 'Other cost' } },
    {
      code: 'placement-guidance',
      label: { nl: 'Begeleiding van bpv-studenten', en: 'Guidance of placement students' },
      neverCounts: {
        article: questions.neverCounts,
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
        article: questions.neverCounts,
        why: {
          nl: 'De vergoeding voor de student tijdens de bpv telt nooit mee.',
          en: 'The allowance of the student on placement never counts.',
        },
      },
    },
  ];
}

function depreciation({ articles: { questions } }: RifPage): CostCategory {
  return {
    code: 'depreciation',
    label: { nl: 'Afschrijving van nieuwbouw of verbouw', en: 'Depreciation of (re)building' },
    hint: {
      nl: `Alleen voor de samenwerking en volgens ${questions.depreciation}; geen leegstand`,
      en: `Only for the partnership and under ${questions.depreciation}; no vacancy`,
    },
  };
}
