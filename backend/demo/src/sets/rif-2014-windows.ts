import type { Text } from '@tranche/domain';
import type { HistoricMoments } from '../demo-tranche.js';

/** A window of the first regulation with what is to come out of it. Whole euros. */
export interface FirstWindow {
  readonly code: string;
  readonly version: string;
  readonly name: Text;
  readonly opensOn: string;
  readonly closesBefore: string;
  readonly ceilingEuros: number;
  readonly awards: number;
  readonly awardedEuros: number;
  readonly startsOn: string;
  readonly publicationReference: string;
  readonly moments: HistoricMoments;
}

/**
 * Published: 64 awards and 52 million in the first three tranches, of which just under 40 million in the
 * first two; the ceilings of 2014 and 2015. Made up: the ceiling of 2016-I and every other split.
 */
export const FIRST_WINDOWS: readonly FirstWindow[] = [
  {
    code: 'rif-2014',
    version: '2014',
    name: { nl: 'Tranche 2014', en: 'Tranche 2014' },
    opensOn: '2014-05-12',
    closesBefore: '2014-06-08',
    ceilingEuros: 24_000_000,
    awards: 27,
    awardedEuros: 21_650_000,
    startsOn: '2014-11-01',
    publicationReference: 'BWBR0035054, art. 18 (2014)',
    moments: {
      announcedAt: '2014-04-24T08:00:00Z',
      completeAt: '2014-06-16T09:00:00Z',
      assignedAt: '2014-06-23T09:30:00Z',
      scoredAt: '2014-07-14T13:00:00Z',
      rankedAt: '2014-08-25T09:00:00Z',
      decidedAt: '2014-09-15T12:30:00Z',
    },
  },
  {
    code: 'rif-2015',
    version: '2014',
    name: { nl: 'Tranche 2015', en: 'Tranche 2015' },
    opensOn: '2015-01-01',
    closesBefore: '2015-02-01',
    ceilingEuros: 34_000_000,
    awards: 22,
    awardedEuros: 18_150_000,
    startsOn: '2015-07-01',
    publicationReference: 'BWBR0035921 (2015)',
    moments: {
      announcedAt: '2014-11-24T09:00:00Z',
      completeAt: '2015-02-09T10:00:00Z',
      assignedAt: '2015-02-16T10:30:00Z',
      scoredAt: '2015-03-09T14:00:00Z',
      rankedAt: '2015-04-13T08:00:00Z',
      decidedAt: '2015-05-12T12:00:00Z',
    },
  },
  {
    code: 'rif-2016-1',
    version: '2014-amended',
    name: { nl: 'Tranche 2016-I', en: 'Tranche 2016-I' },
    opensOn: '2016-01-01',
    closesBefore: '2016-02-01',
    ceilingEuros: 15_000_000,
    awards: 15,
    awardedEuros: 12_200_000,
    startsOn: '2016-07-01',
    publicationReference: 'Nagemaakt: plafond 2016-I',
    moments: {
      announcedAt: '2015-12-07T09:00:00Z',
      completeAt: '2016-02-08T10:00:00Z',
      assignedAt: '2016-02-15T10:30:00Z',
      scoredAt: '2016-03-07T14:00:00Z',
      rankedAt: '2016-04-11T08:00:00Z',
      decidedAt: '2016-05-10T12:00:00Z',
    },
  },
];
