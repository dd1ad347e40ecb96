import { featureTexts } from './feature-texts.js';

/** The texts of forms and files: no page that somebody sees first has them, so they come with a route. */
export const partsTexts = featureTexts('parts', {
  nl: () => import('../../../i18n/nl/parts.json'),
  en: () => import('../../../i18n/en/parts.json'),
});
