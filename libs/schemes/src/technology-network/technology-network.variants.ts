import type { RankingList, Text, Variant } from '@tranche/domain';
import { networkBands } from './technology-network.co-financing.js';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

/** Nothing is ranked: an application is decided by itself while there is money. */
export const APPLICATIONS: RankingList = {
  code: 'applications',
  label: { nl: 'Aanvragen', en: 'Applications' },
};

function variant(label: Text, article: string, maximumParameter: string): Variant {
  return {
    label,
    list: APPLICATIONS.code,
    article,
    amount: { kind: 'asked-within', maximumParameter },
    coFinancing: networkBands(article),
  };
}

export const networkVariants2016 = {
  training: variant(
    { nl: 'Professionalisering van leraren', en: 'Training of teachers' },
    REGION_RULES,
    'maximumPerBoard',
  ),
  innovation: variant(
    { nl: 'Innovatieproject', en: 'Innovation project' },
    REGION_RULES,
    'maximumPerProject',
  ),
} satisfies Readonly<Record<string, Variant>>;

/** Recognised were 8 primary networks, 10 or 11 secondary-higher ones and 21 to 26 of the third kind. */
export const networkVariants2017 = {
  primary: variant(
    { nl: 'Regionaal netwerk primair onderwijs', en: 'Regional primary network' },
    FRAMEWORK,
    'maximumPrimary',
  ),
  secondary: variant(
    { nl: 'Netwerk voortgezet en hoger onderwijs', en: 'Secondary and higher education network' },
    FRAMEWORK,
    'maximumSecondary',
  ),
  technology: variant(
    { nl: 'Netwerk Technologie in Bedrijf', en: 'Technologie in Bedrijf network' },
    FRAMEWORK,
    'maximumTechnology',
  ),
} satisfies Readonly<Record<string, Variant>>;
