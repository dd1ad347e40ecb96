import type { CoFinancingRules, RankingList, Text, Variant } from '@tranche/domain';

const EUR = 100;
const THOUSAND = 1000 * EUR;
const MILLION = 1000 * THOUSAND;

export const STARTERS: RankingList = {
  code: 'starters',
  label: { nl: 'Starters', en: 'Starters' },
};

export const UPSCALERS: RankingList = {
  code: 'upscalers',
  label: { nl: 'Opschalers', en: 'Upscalers' },
};

/** 2014: one list in the order of the committee. */
export const APPLICATIONS: RankingList = {
  code: 'applications',
  label: { nl: 'Aanvragen', en: 'Applications' },
};

const STARTER: Text = { nl: 'Nieuw project (starter)', en: 'New project (starter)' };
const STARTER_ENTREE: Text = {
  nl: 'Nieuw project voor de entreeopleiding',
  en: 'New project for the entry-level programme',
};
const UPSCALER: Text = {
  nl: 'Opschaling van een eerder RIF-project',
  en: 'Upscaling of a project',
};
const UPSCALER_ENTREE: Text = {
  nl: 'Opschaling voor de entreeopleiding',
  en: 'Upscaling for the entry-level programme',
};

interface Bands {
  readonly normal: CoFinancingRules;
  readonly entree: CoFinancingRules;
}

/** Starters and upscalers, each also for an entry-level programme. */
export function variantsSince2019(
  bands: Bands,
  amount: Variant['amount'],
  articles: { readonly starter: string; readonly upscaler: string; readonly entree: string },
): Readonly<Record<string, Variant>> {
  const starter = { list: STARTERS.code, amount };
  const upscaler = { list: UPSCALERS.code, amount };
  return {
    starter: {
      ...starter,
      label: STARTER,
      article: articles.starter,
      coFinancing: bands.normal,
    },
    'starter-entree': {
      ...starter,
      label: STARTER_ENTREE,
      article: `${articles.starter}, ${articles.entree}`,
      coFinancing: bands.entree,
    },
    upscaler: {
      ...upscaler,
      label: UPSCALER,
      article: articles.upscaler,
      coFinancing: bands.normal,
    },
    'upscaler-entree': {
      ...upscaler,
      label: UPSCALER_ENTREE,
      article: `${articles.upscaler}, ${articles.entree}`,
      coFinancing: bands.entree,
    },
  };
}

export const AMOUNT_2014: Variant['amount'] = {
  kind: 'asked',
  minimumCents: 200 * THOUSAND,
  maximumCents: 2 * MILLION,
};

export const AMOUNT_2019: Variant['amount'] = {
  kind: 'asked',
  minimumCents: 250 * THOUSAND,
  maximumCents: 2 * MILLION,
};

export const AMOUNT_2024 = {
  kind: 'asked',
  minimumCents: 250 * THOUSAND,
  maximumCents: 2.5 * MILLION,
} as const satisfies Variant['amount'];

/** No least amount for the school on Saba with CVQ education (art. 6(4)); others keep it by a condition. */
export const AMOUNT_2024_CARIBBEAN: Variant['amount'] = { ...AMOUNT_2024, minimumCents: null };

/** On Bonaire, Sint Eustatius and Saba. */
export const CARIBBEAN: readonly string[] = [
  'starter-caribbean',
  'starter-caribbean-entree',
  'upscaler-caribbean',
  'upscaler-caribbean-entree',
];
