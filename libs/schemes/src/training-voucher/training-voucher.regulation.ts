import type { Regulation } from '@tranche/domain';

const TITLE = 'Tijdelijke regeling subsidie scholing richting een kansberoep';

/** A regulation is cited by its Dutch title in every language. */
export const REGULATION: Regulation = {
  title: { nl: TITLE, en: TITLE },
  bwbId: 'BWBR0037912',
  url: 'https://wetten.overheid.nl/BWBR0037912',
};

/** An occupation counts only when it stands in the annex (Rb. Zeeland-West-Brabant 2017:3835). */
export const OCCUPATION_ARTICLE = 'art. 1, 3';

/**
 * The other conditions are known from UWV’s own explanation, not by the number of their article: a
 * guessed number would send people to the wrong place, so the regulation is cited as a whole.
 */
export const UNNUMBERED = 'Tijdelijke regeling kansberoep';

/** Subsidies under 25,000 that are paid in full first, and determined without being asked. */
export const FRAMEWORK = {
  form: 'Kaderregeling 1.5(a)(2°)',
  order: 'Kaderregeling 2.3(1)',
  award: 'Kaderregeling 4.2(1)',
  notify: 'Kaderregeling 5.7(1)',
  advance: 'Kaderregeling 6.1(5)',
  proof: 'Kaderregeling 7.4(1)',
  determination: 'Kaderregeling 7.4(2)',
  atMostTheAward: 'Kaderregeling 7.4(3)',
} as const;
