import { drawInteger, drawOne } from './seeded-draw.js';
import { PEOPLE, type RegionWords, type SectorWords } from './word-lists.js';

/** A company of this sector: of a family, of a town, or of both. */
export function companyName(sector: SectorWords, region: RegionWords, ...key: string[]): string {
  const surname = drawOne(PEOPLE.surnames, 'company', ...key);
  const partner = drawOne(PEOPLE.surnames, 'company-partner', ...key);
  const head = drawOne(sector.heads, 'head', ...key);
  const tail = drawOne(sector.tails, 'tail', ...key);
  const town = drawOne(region.towns, 'company-town', ...key);
  switch (drawInteger(4, 'company-form', ...key)) {
    case 0:
      return `${head} ${surname}`;
    case 1:
      return `${surname} ${tail}`;
    case 2:
      return `${surname} & ${partner} ${tail}`;
    default:
      return `${head} ${surname} ${town}`;
  }
}

/** Different companies of one sector and region. */
export function companyNames(
  count: number,
  sector: SectorWords,
  region: RegionWords,
  key: string,
): readonly string[] {
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries += 1) {
    names.add(companyName(sector, region, key, String(tries)));
  }
  return [...names];
}

export function associationName(sector: SectorWords, region: RegionWords): string {
  return `${sector.association} ${region.region.replace('/', ' en ')}`;
}

/** @param nth from 1: a region may have more than one of each */
export function publicBodyName(prefix: string, region: RegionWords, nth: number): string {
  const names: Readonly<Record<string, readonly string[]>> = {
    Provincie: region.provinces,
    Gemeente: region.towns,
    Waterschap: region.waters,
  };
  const name = names[prefix]?.[nth - 1];
  if (name === undefined) throw new Error(`No ${prefix} ${nth} in ${region.region}`);
  return `${prefix} ${name}`;
}

export function vmboName(region: RegionWords, nth: number): string {
  const offset = drawInteger(PEOPLE.schools.length, 'vmbo', region.region);
  const name = PEOPLE.schools[(offset + nth) % PEOPLE.schools.length] ?? 'De Elzenhof';
  return `Vmbo ${name} ${region.towns[(nth - 1) % region.towns.length] ?? ''}`.trim();
}

export function universityName(region: RegionWords, nth: number): string {
  return `Hogeschool ${region.towns[(nth - 1) % region.towns.length] ?? region.region}`;
}

export function schoolName(sector: SectorWords, region: RegionWords): string {
  return `${sector.school} ${region.towns[0] ?? region.region}`;
}
