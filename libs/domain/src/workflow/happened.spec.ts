import { expect, it } from '@jest/globals';
import { happened, ordersIn } from './happened.js';

it.each([
  ['Aanvulling vragen', 'Aanvulling gevraagd', 'Ask for a supplement', 'Asked for a supplement'],
  ['Afwijzen op kwaliteit', 'Afgewezen op kwaliteit', 'Reject on quality', 'Rejected on quality'],
  ['Bedrag niet verlagen', 'Bedrag niet verlaagd', 'Do not lower it', 'Did not lower it'],
  ['Midterm negatief: stoppen', 'Midterm negatief: gestopt', 'Submit', 'Submitted'],
  ['Bezwaar maken', 'Bezwaar gemaakt', 'Make an objection', 'Made an objection'],
  [
    'Beslissen op bezwaar',
    'Beslist op bezwaar',
    'Decide on the objection',
    'Decided on the objection',
  ],
  ['Afwijzen: geen plaats', 'Afgewezen: geen plaats', 'Reject: no place', 'Rejected: no place'],
  ['VASTSTELLEN', 'Vastgesteld', 'Ask: end', 'Asked: ended'],
  ['Aanvraag intrekken', 'Aanvraag ingetrokken', 'They ask', 'They ask'],
  ['Toch laten doorgaan', 'Toch laten doorgaan', 'Midterm: continue', 'Midterm: continued'],
])('%s becomes what happened', (order, past, orderInEnglish, pastInEnglish) => {
  expect(happened({ nl: order, en: orderInEnglish })).toEqual({ nl: past, en: pastInEnglish });
});

it('leaves what is no order as it is', () => {
  const label = { nl: 'Studie afgerond', en: 'Studies completed' };
  expect(happened(label)).toEqual(label);
});

it.each([
  ['Plaats kwijtraken', 'Lose the place', ['nl', 'en']],
  ['Plaats kwijtraken', 'Reject', ['nl']],
  ['Vaststelling herzien', 'Let it stand', []],
])('%s, %s has no verb that is known in %p', (nl, en, languages) => {
  expect(ordersIn({ nl, en })).toEqual(languages);
});
