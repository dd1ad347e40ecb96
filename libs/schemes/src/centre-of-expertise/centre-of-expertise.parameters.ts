import { MILLION_EUROS, type Parameter } from '@tranche/domain';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

export const centreParameters: readonly Parameter[] = [
  {
    field: {
      kind: 'money',
      name: 'maximumPerYear',
      label: { nl: 'Ten hoogste per centre per jaar', en: 'At most per centre per year' },
      hint: {
        nl: 'In beginsel 1 miljoen per jaar. Voor alle centres samen was er 20 miljoen per jaar.',
        en: 'In principle 1 million a year. For all centres together there was 20 million a year.',
      },
      minimumCents: 1,
      required: true,
      article: CENTRES_IN_FRAMEWORK,
    },
    preset: MILLION_EUROS,
  },
  {
    field: {
      kind: 'money',
      name: 'maximumPerCentre',
      label: { nl: 'Ten hoogste per centre', en: 'At most per centre' },
      hint: {
        nl: 'Vier jaar keer het bedrag per jaar (artikel 5, tweede lid).',
        en: 'Four years times the amount per year (article 5(2)).',
      },
      minimumCents: 1,
      required: true,
      article: 'art. 5(2)',
    },
    preset: 4 * MILLION_EUROS,
  },
];
