import type { PartnerKind } from '@tranche/domain';
import {
  associationName,
  companyName,
  publicBodyName,
  universityName,
  vmboName,
} from './organisation-names.js';
import type { RegionWords, SectorWords } from './word-lists.js';

/** A partner without a name, such as "Bedrijf AA (Arnhem)" or "Gemeente Arnhem 2". */
export interface Placeholder {
  readonly name: string;
  readonly kind: PartnerKind;
}

/** The made-up name of a partner; `key` tells companies of different applications apart. */
export function nameOf(
  { name, kind }: Placeholder,
  sector: SectorWords,
  region: RegionWords,
  key: string,
): string {
  const nth = Number(/ (\d+)$/.exec(name)?.[1] ?? 1);
  const [prefix = ''] = name.split(' ');
  switch (kind) {
    case 'organised-business':
      return associationName(sector, region);
    case 'regional-government':
      return publicBodyName(prefix, region, nth);
    case 'vmbo':
      return vmboName(region, nth);
    case 'hbo':
      return universityName(region, nth);
    default:
      return companyName(sector, region, key, name);
  }
}
