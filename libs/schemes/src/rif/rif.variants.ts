import type { Variant } from '@tranche/domain';
import { hasSecondTrack, type RifPage, type RifProject } from './page/rif-page.js';
import { bandsOf } from './rif.co-financing.js';
import { PROJECTS, projectsOf } from './rif.projects.js';
import { secondTrack } from './second-track/second-track.js';

/** The kinds of project of a version, each with its amount and who pays what. */
export function rifVariants(page: RifPage): Readonly<Record<string, Variant>> {
  return Object.fromEntries(projectsOf(page).map((name) => [name, variant(page, name)]));
}

function variant(page: RifPage, name: RifProject): Variant {
  const { minimum, maximum } = page.amounts;
  const { label, list, shares, isCaribbean } = PROJECTS[name];
  return {
    label,
    list: list.code,
    article: page.projects[name] ?? '',
    amount: {
      kind: 'asked',
      // None for the school on Saba with CVQ education (2024 art. 6(4)); others keep it by a condition.
      minimumCents: isCaribbean ? null : minimum.cents,
      maximumCents: maximum.cents,
    },
    coFinancing: bandsOf(page.shares[shares] ?? page.shares.regular),
    ...(name === 'with-second-track' &&
      hasSecondTrack(page) && { addition: secondTrack(page.secondTrack) }),
  };
}
