import { describe, expect, it } from '@jest/globals';
import type { CheckView } from '@tranche/contracts';
import { otherObstacles } from './send-obstacles.js';

const reason = (code: string) => ({ code, text: { nl: code, en: code } });

const CHECK: CheckView = {
  sections: [],
  name: { nl: 'Voucher', en: 'Voucher' },
  variant: { nl: 'Voucher', en: 'Voucher' },
  told: [],
  unit: 'euro',
  requestedCents: 0,
  budgetCents: 0,
  calculation: [],
  warnings: [],
  partners: [],
  files: [],
  partnership: [],
  coFinancing: [],
  replaces: [],
  documents: [],
  transition: 'submit',
  canSubmit: false,
  signatories: null,
  whyNot: [],
  eventNumber: 1,
};

describe('what stands in the way of sending a complete application', () => {
  it.each<[string, Partial<CheckView>, string[]]>([
    ['nothing', {}, []],
    ['that the window is not open yet is none', { whyNot: [reason('window-not-yet-open')] }, []],
    ['a closed window is', { whyNot: [reason('window-closed')] }, ['window-closed']],
    ['a second claim is', { whyNot: [reason('once-per-person')] }, ['once-per-person']],
    [
      'what its own part says is not said twice',
      { whyNot: [reason('enrolment-proof')], documents: [reason('enrolment-proof')] },
      [],
    ],
  ])('%s', (_name, part, codes) => {
    expect(otherObstacles({ ...CHECK, ...part }).map(({ code }) => code)).toEqual(codes);
  });
});
