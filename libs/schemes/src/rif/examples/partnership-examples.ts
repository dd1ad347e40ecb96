import type { SchemeExample } from '../../contract/example/scheme-example.js';

export const partnerships: readonly SchemeExample[] = [
  {
    kind: 'partnership',
    name: 'a school and an employer are a partnership',
    partnerKinds: ['lead-school', 'labour-organisation'],
    missing: [],
  },
  {
    kind: 'partnership',
    name: 'a province does not replace the employer',
    partnerKinds: ['lead-school', 'regional-government'],
    missing: ['labour-organisation-missing'],
  },
];
