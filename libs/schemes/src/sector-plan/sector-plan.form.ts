import type { FormDefinition } from '@tranche/domain';
import { finishSections } from './form/finish-sections.js';
import { LEAD_OPTIONS_2013, LEAD_OPTIONS_2015 } from './form/lead-options.js';
import { moneySections } from './form/money-sections.js';
import { partnershipSections } from './form/partnership-sections.js';
import { planSections } from './form/plan-sections.js';
import type { SectorPlanFormRules } from './form/sector-plan-form-rules.js';
import { THEMES_2013, THEMES_2015 } from './form/themes.js';
import { ONE_OR_MORE_FIRMS, SEVERAL_FIRMS } from './sector-plan.affiliated-firms.js';
import { ARTICLES_2013, ARTICLES_2015 } from './sector-plan.articles.js';
import { MINIMUM_2013, MINIMUM_2015 } from './sector-plan.variants.js';

function form(rules: SectorPlanFormRules): FormDefinition {
  return {
    groups: [
      { name: 'partnership', title: { nl: 'Samenwerkingsverband', en: 'Partnership' } },
      { name: 'plan', title: { nl: 'Plan', en: 'Plan' } },
      { name: 'money', title: { nl: 'Geld', en: 'Money' } },
      { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
    ],
    sections: [
      ...partnershipSections(rules),
      ...planSections(rules),
      ...moneySections(rules),
      ...finishSections(rules),
    ],
  };
}

const RULES_2013: SectorPlanFormRules = {
  articles: ARTICLES_2013,
  leads: LEAD_OPTIONS_2013,
  firms: SEVERAL_FIRMS,
  asksLiquidAssets: false,
  themes: THEMES_2013,
  fewestThemes: 2,
  minimumCents: MINIMUM_2013,
  // The regulation came into force on the day after its publication, 15 August 2013 (art. 7.2).
  earliestStart: '2013-08-15',
  startHint: {
    nl: 'Na de publicatie van de regeling, en uiterlijk zes maanden na het besluit',
    en: 'After publication of the regulation, and within six months of the decision',
  },
  durationHint: {
    nl: 'Hoogstens twee jaar achter elkaar. Is het geen heel jaar, rond dan naar boven af',
    en: 'At most two years in a row. If it is not a whole year, round up',
  },
};

export const sectorPlanForm2013first = form({
  ...RULES_2013,
  firms: ONE_OR_MORE_FIRMS,
  asksLiquidAssets: true,
});

export const sectorPlanForm2013second = form(RULES_2013);

export const sectorPlanForm2015 = form({
  articles: ARTICLES_2015,
  leads: LEAD_OPTIONS_2015,
  leadHint: {
    nl: 'Een overheid kan geen hoofdaanvrager zijn; zij kan wel meedoen en meebetalen (art. 1.2(2))',
    en: 'A government cannot be the lead applicant; it can take part and pay (art. 1.2(2))',
  },
  firms: SEVERAL_FIRMS,
  asksLiquidAssets: false,
  themes: THEMES_2015,
  fewestThemes: 1,
  minimumCents: MINIMUM_2015,
  earliestStart: null,
  startHint: {
    nl: 'Na de publicatie van de regeling, en uiterlijk zes maanden na het besluit; scholing in de bbl uiterlijk twaalf maanden na het besluit',
    en: 'After publication of the regulation, and within six months of the decision; training in the work-based pathway (bbl) within twelve months of the decision',
  },
  durationHint: {
    nl: 'Hoogstens twee jaar achter elkaar. Is het geen heel jaar, rond dan naar boven af. Alleen scholing in de bbl mag langer duren; noem de einddatum daarvan hieronder',
    en: 'At most two years in a row. If it is not a whole year, round up. Only training in the work-based pathway (bbl) may last longer; mention its end date below',
  },
});
