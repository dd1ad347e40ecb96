import { expect, it } from '@jest/globals';
import { happened } from './happened.js';

it.each([
  ['Aanvulling vragen', 'Aanvulling gevraagd', 'Ask for a supplement', 'Asked for a supplement'],
  ['Afwijzen op kwaliteit', 'Afgewezen op kwaliteit', 'Reject on quality', 'Rejected on quality'],
  ['Bedrag niet verlagen', 'Bedrag niet verlaagd', 'Do not lower it', 'Did not lower it'],
  ['Midterm negatief: stoppen', 'Midterm negatief: gestopt', 'Submit', 'Submitted'],
])('%s becomes what happened', (order, past, orderInEnglish, pastInEnglish) => {
  expect(happened({ nl: order, en: orderInEnglish })).toEqual({ nl: past, en: pastInEnglish });
});

it('leaves what is no order as it is', () => {
  const label = { nl: 'Studie afgerond', en: 'Studies completed' };
  expect(happened(label)).toEqual(label);
});
