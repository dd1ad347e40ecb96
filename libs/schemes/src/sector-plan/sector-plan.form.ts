import type { FormDefinition } from '@tranche/domain';
import { finishSections } from './form/finish-sections.js';
import { moneySections } from './form/money-sections.js';
import { partnershipSections } from './form/partnership-sections.js';
import { planSections } from './form/plan-sections.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** The questions of a sector plan, in their order. */
export function sectorPlanForm(page: SectorPlanPage): FormDefinition {
  return {
    groups: [
      { name: 'partnership', title: { nl: 'Samenwerkingsverband', en: 'Partnership' } },
      { name: 'plan', title: { nl: 'Plan', en: 'Plan' } },
      { name: 'money', title: { nl: 'Geld', en: 'Money' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      ...partnershipSections(page),
      ...planSections(page),
      ...moneySections(page),
      ...finishSections(page),
    ],
  };
}
