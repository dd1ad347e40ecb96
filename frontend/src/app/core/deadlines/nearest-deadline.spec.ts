import { describe, expect, it } from '@jest/globals';
import { nearestDeadline, type Deadline } from './nearest-deadline.js';

const term = (kind: string, standing: Deadline['standing'], dueOn: string | null): Deadline => ({
  id: kind,
  kind,
  label: { nl: kind, en: kind },
  dueOn,
  standing,
  derivation: [],
  remindedAt: null,
  isDuty: false,
  metOn: null,
  ending: null,
  starts: null,
  begins: false,
  recordedBy: null,
  receipt: null,
  receipts: [],
});

describe('the nearest term', () => {
  it.each<[string, Deadline[], string | undefined]>([
    [
      'ends first, wherever it stands',
      [term('decision', 'running', '2027-03-01'), term('assessment', 'running', '2027-02-01')],
      'assessment',
    ],
    [
      'runs: what stands still or ended is passed over',
      [
        term('ended', 'ended', '2027-01-01'),
        term('suspended', 'suspended', null),
        term('decision', 'running', '2027-03-01'),
      ],
      'decision',
    ],
    ['is not there when nothing runs', [term('repair', 'lapsed', '2027-01-01')], undefined],
  ])('%s', (_name, deadlines, kind) => {
    expect(nearestDeadline({ deadlines })?.kind).toBe(kind);
  });
});
