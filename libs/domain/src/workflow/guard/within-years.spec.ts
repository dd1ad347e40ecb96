import { expect, it } from '@jest/globals';
import { NO_FACTS } from './facts.js';
import * as guard from './guard.js';
import { whyNot } from './why-not.js';

it('names the last day of five years that are over (Awb 4:49(3))', () => {
  const facts = { ...NO_FACTS, performedOn: { determine: '2017-05-09' }, today: '2022-05-10' };
  const [reason] = whyNot(guard.withinYearsOf('determine', 5, 'Awb 4:49(3)'), facts, 'otto');
  expect(reason?.text.nl).toContain('tot en met 9 mei 2022');
});
