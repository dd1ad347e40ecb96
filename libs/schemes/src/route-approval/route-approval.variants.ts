import type { RankingList, Text, Variant } from '@tranche/domain';
import type { RouteName, RoutePage } from './route-page.js';

/** Nothing is divided, so there is one list and no order on it. */
export const ROUTES: RankingList = {
  code: 'routes',
  label: { nl: 'Leerroutes', en: 'Routes' },
};

/** The technology route is a vocational route of its own name: from engineering or agriculture. */
const NAMES: Readonly<Record<RouteName, Text>> = {
  'craft-2': { nl: 'Vakmanschaproute', en: 'Craftsmanship route' },
  'craft-3': { nl: 'Vakmanschaproute', en: 'Craftsmanship route' },
  vocational: { nl: 'Beroepsroute', en: 'Vocational route' },
  technology: { nl: 'Technologieroute', en: 'Technology route' },
};

export function routeLabel({ kinds }: RoutePage, route: RouteName): Text {
  const { level } = kinds[route];
  return {
    nl: `${NAMES[route].nl} naar niveau ${level}`,
    en: `${NAMES[route].en} to level ${level}`,
  };
}

export function routeVariants(page: RoutePage): Readonly<Record<RouteName, Variant>> {
  const variant = (route: RouteName): Variant => ({
    label: routeLabel(page, route),
    list: ROUTES.code,
    article: page.kinds[route].article,
    amount: { kind: 'none' },
  });
  return {
    'craft-2': variant('craft-2'),
    'craft-3': variant('craft-3'),
    vocational: variant('vocational'),
    technology: variant('technology'),
  };
}
