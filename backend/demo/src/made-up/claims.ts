import { PERSONAS, type IdentityClaims } from '@tranche/backend/identity';
import type { DemoOrganisation } from '../demo-tranche.js';
import { madeUpPostcode, madeUpSchoolCode } from './identifiers.js';
import { madeUpPerson } from './people.js';
import { drawInteger } from './seeded-draw.js';
import { regionOf } from './word-lists.js';

/** What an identity provider would say of whoever acts for the organisation: a persona, or made up. */
export function claimsOf(organisation: DemoOrganisation, region: string): IdentityClaims {
  const persona = PERSONAS.find(({ represents }) =>
    represents.some((each) => each.kvk === organisation.kvk),
  );
  return persona ?? madeUpClaims(organisation, region);
}

function madeUpClaims({ name, kind, kvk }: DemoOrganisation, region: string): IdentityClaims {
  const town = regionOf(region).towns[0] ?? region;
  const box = `Postbus ${100 + drawInteger(900, 'box', name)}`;
  return {
    sub: `made-up:${kvk}`,
    ...madeUpPerson(name),
    represents: [
      {
        kvk,
        name,
        kind,
        brin: kind === 'lead-school' ? madeUpSchoolCode(name) : null,
        address: [box, `${madeUpPostcode(name)} ${town}`],
      },
    ],
    roles: [],
  };
}
