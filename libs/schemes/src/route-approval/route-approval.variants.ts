import type { RankingList, Text, Variant } from '@tranche/domain';

/** Nothing is divided, so there is one list and no order on it. */
export const ROUTES: RankingList = {
  code: 'routes',
  label: { nl: 'Leerroutes', en: 'Routes' },
};

function variant(label: Text, article: string): Variant {
  return { label, list: ROUTES.code, article, amount: { kind: 'none' } };
}

/** The technology route is a vocational route of its own name: from engineering or agriculture. */
export const routeVariants = {
  'craft-2': variant(
    { nl: 'Vakmanschaproute naar niveau 2', en: 'Craftsmanship route to level 2' },
    'Besluit art. 2(1)(a)(1°)',
  ),
  'craft-3': variant(
    { nl: 'Vakmanschaproute naar niveau 3', en: 'Craftsmanship route to level 3' },
    'Besluit art. 2(1)(a)(2°)',
  ),
  vocational: variant(
    { nl: 'Beroepsroute naar niveau 4', en: 'Vocational route to level 4' },
    'Besluit art. 2(1)(b)',
  ),
  technology: variant(
    { nl: 'Technologieroute naar niveau 4', en: 'Technology route to level 4' },
    'Besluit art. 1(1)(p), 2(1)(b)',
  ),
} satisfies Readonly<Record<string, Variant>>;
