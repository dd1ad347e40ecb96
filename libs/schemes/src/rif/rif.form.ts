import type { FormDefinition } from '@tranche/domain';
import { caribbeanSection } from './form/caribbean-section.js';
import { finishSections } from './form/finish-sections.js';
import { moneySections } from './form/money-sections.js';
import { partnershipSections } from './form/partnership-sections.js';
import { planSections } from './form/plan-sections.js';
import { hasSecondTrack, type RifPage } from './page/rif-page.js';
import { secondTrackMoney, secondTrackPlan } from './second-track/second-track-form.js';

/** The questions of the RIF, in their order. */
export function rifForm(page: RifPage): FormDefinition {
  const { cvqSchool } = page.articles.conditions;
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
      ...(cvqSchool === undefined ? [] : [caribbeanSection(page, cvqSchool)]),
      ...(hasSecondTrack(page) ? [secondTrackPlan] : []),
      ...moneySections(page),
      ...(hasSecondTrack(page) ? [secondTrackMoney(page.secondTrack)] : []),
      ...finishSections(page),
    ],
  };
}
