import { z } from 'zod';
import peopleData from '../data/people.json' with { type: 'json' };
import regionsData from '../data/regions.json' with { type: 'json' };
import sectorsData from '../data/sectors.json' with { type: 'json' };

const Words = z.array(z.string().min(1)).min(1);

/** A field of work: who is short, why, and what its companies are called. */
const SectorWords = z.strictObject({
  theme: z.string(),
  title: z.string(),
  school: z.string(),
  workers: z.string(),
  issue: z.string(),
  facility: z.string(),
  courses: z.string(),
  association: z.string(),
  heads: Words,
  tails: Words,
});
export type SectorWords = z.output<typeof SectorWords>;

/** A labour-market region that exists, with towns and public bodies that do not. */
const RegionWords = z.strictObject({
  region: z.string(),
  towns: Words,
  provinces: Words,
  waters: Words,
});
export type RegionWords = z.output<typeof RegionWords>;

const PeopleWords = z.strictObject({ givenNames: Words, surnames: Words, schools: Words });

export const SECTORS = z.array(SectorWords).parse(sectorsData);
export const REGIONS = z.array(RegionWords).parse(regionsData);
export const PEOPLE = PeopleWords.parse(peopleData);

export function sectorOf(theme: string): SectorWords {
  const sector = SECTORS.find((each) => each.theme === theme);
  if (!sector) throw new Error(`No words for the theme ${theme}`);
  return sector;
}

export function regionOf(name: string): RegionWords {
  const region = REGIONS.find((each) => each.region === name);
  if (!region) throw new Error(`No words for the region ${name}`);
  return region;
}
