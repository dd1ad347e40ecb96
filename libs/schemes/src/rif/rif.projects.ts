import type { RankingList, Text } from '@tranche/domain';
import type { RifPage, RifProject } from './page/rif-page.js';

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

export interface RifProjectKind {
  readonly label: Text;
  readonly list: RankingList;
  /** Which shares hold. */
  readonly shares: keyof RifPage['shares'];
  /** On Bonaire, Sint Eustatius and Saba. */
  readonly isCaribbean?: true;
  readonly isForEntree?: true;
}

const PPS: Text = { nl: 'Publiek-private samenwerking', en: 'Public-private partnership' };

/** Every kind of project of any version, with the words for it. */
export const PROJECTS: Readonly<Record<RifProject, RifProjectKind>> = {
  starter: {
    label: { nl: 'Nieuw project (starter)', en: 'New project (starter)' },
    list: STARTERS,
    shares: 'regular',
  },
  'starter-entree': {
    label: {
      nl: 'Nieuw project voor de entreeopleiding',
      en: 'New project for the entry-level programme',
    },
    list: STARTERS,
    shares: 'entree',
    isForEntree: true,
  },
  upscaler: {
    label: { nl: 'Opschaling van een eerder RIF-project', en: 'Upscaling of a project' },
    list: UPSCALERS,
    shares: 'regular',
  },
  'upscaler-entree': {
    label: {
      nl: 'Opschaling voor de entreeopleiding',
      en: 'Upscaling for the entry-level programme',
    },
    list: UPSCALERS,
    shares: 'entree',
    isForEntree: true,
  },
  'starter-caribbean': {
    label: {
      nl: 'Nieuw project in Caribisch Nederland',
      en: 'New project, Caribbean Netherlands',
    },
    list: STARTERS,
    shares: 'caribbean',
    isCaribbean: true,
  },
  // The assistant programme is the entry-level programme of the islands (2024 art. 8(1)).
  'starter-caribbean-entree': {
    label: {
      nl: 'Nieuw project voor de assistentenopleiding in Caribisch Nederland',
      en: 'New project for the assistant programme, Caribbean Netherlands',
    },
    list: STARTERS,
    shares: 'entree',
    isCaribbean: true,
    isForEntree: true,
  },
  'upscaler-caribbean': {
    label: {
      nl: 'Opschaling in Caribisch Nederland',
      en: 'Upscaling, Caribbean Netherlands',
    },
    list: UPSCALERS,
    shares: 'caribbean',
    isCaribbean: true,
  },
  'upscaler-caribbean-entree': {
    label: {
      nl: 'Opschaling voor de assistentenopleiding in Caribisch Nederland',
      en: 'Upscaling for the assistant programme, Caribbean Netherlands',
    },
    list: UPSCALERS,
    shares: 'entree',
    isCaribbean: true,
    isForEntree: true,
  },
  standard: { label: PPS, list: APPLICATIONS, shares: 'regular' },
  'standard-entree': {
    label: {
      nl: 'Samenwerking voor de entreeopleiding',
      en: 'Partnership for the entry-level programme',
    },
    list: APPLICATIONS,
    shares: 'entree',
    isForEntree: true,
  },
  'with-second-track': {
    label: {
      nl: `${PPS.nl}, met aanvullende subsidie voor doelmatiger organiseren`,
      en: `${PPS.en}, with additional subsidy for more efficient courses`,
    },
    list: APPLICATIONS,
    shares: 'regular',
  },
};

/** The kinds that a version offers, in its order, as far as they are what is asked. */
export function projectsOf(
  page: RifPage,
  isWanted: (kind: RifProjectKind) => boolean = () => true,
): readonly RifProject[] {
  return ALL.filter((name) => page.projects[name] !== undefined && isWanted(PROJECTS[name]));
}

const ALL: readonly RifProject[] = [
  'starter',
  'starter-entree',
  'upscaler',
  'upscaler-entree',
  'starter-caribbean',
  'starter-caribbean-entree',
  'upscaler-caribbean',
  'upscaler-caribbean-entree',
  'standard',
  'with-second-track',
  'standard-entree',
];

export const startsNew = ({ list }: RifProjectKind) => list === STARTERS;
export const scalesUp = ({ list }: RifProjectKind) => list === UPSCALERS;
export const isCaribbean = (kind: RifProjectKind) => kind.isCaribbean === true;
export const isForEntree = (kind: RifProjectKind) => kind.isForEntree === true;
