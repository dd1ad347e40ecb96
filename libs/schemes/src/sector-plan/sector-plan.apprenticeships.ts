import type { Text } from '@tranche/domain';

/** Since 2015 training in the bbl may start later and last longer than other measures (art. 3.6(6)). */
export const APPRENTICESHIPS = {
  start: {
    nl: 'Voor scholing in de beroepsbegeleidende leerweg (bbl) geldt een termijn van twaalf maanden na dit besluit.',
    en: 'For training in the work-based pathway (bbl) the term is twelve months after this decision.',
  },
  finalClaim: {
    nl: 'Hoort er scholing in de beroepsbegeleidende leerweg (bbl) bij, dan vraagt u de vaststelling van het hele plan aan binnen dertien weken na het einde van alle maatregelen, en uiterlijk dertien weken na afloop van 36 maanden na dit besluit.',
    en: 'If training in the work-based pathway (bbl) is part of it, you request the determination of the whole plan within thirteen weeks after the end of all measures, and at the latest thirteen weeks after the end of 36 months from this decision.',
  },
} as const satisfies Readonly<Record<string, Text>>;
