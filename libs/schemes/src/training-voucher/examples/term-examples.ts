import type { SchemeExample } from '../../contract/example/scheme-example.js';

const window = { kind: 'window', firstDay: '2016-05-01', lastDay: '2017-12-31' } as const;

export const termExamples: readonly SchemeExample[] = [
  {
    kind: 'term',
    name: 'eight weeks after Monday 31 October 2016 are Boxing Day, so Tuesday 27 December',
    term: 'decision',
    start: '2016-10-31',
    endsOn: '2016-12-27',
  },
  {
    kind: 'term',
    name: 'ten days with the applicant are given back, and the Saturday they end on moves to Monday',
    term: 'decision',
    start: '2016-06-01',
    repairs: [['2016-06-10', '2016-06-21']],
    endsOn: '2016-08-08',
  },
  { ...window, name: 'the last second of 2017', at: '2017-12-31T22:59:59Z', isOpen: true },
  { ...window, name: 'New Year 2018 is too late', at: '2017-12-31T23:00:00Z', isOpen: false },
];
