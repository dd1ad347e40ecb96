import { expect, it } from '@jest/globals';
import { wordsIn } from './mail-words.js';

const message = { id: '1', dueOn: '2026-12-15' };

it.each([
  [
    'who has a box',
    { email: null, page: null },
    'Wij vragen iets van u, uiterlijk 15 december 2026',
  ],
  [
    'a partner',
    { email: 'iemand@bedrijf.example', page: '/uitnodigingen/2' },
    'Uitnodiging voor een subsidieaanvraag: antwoord uiterlijk 15 december 2026',
  ],
  [
    'a colleague',
    { email: 'noor@post.example', page: '/uitnodigingen/collega/3' },
    'Uitnodiging om mee te werken: antwoord uiterlijk 15 december 2026',
  ],
])('a mail to %s says what is asked of whom', (_who, recipient, subject) => {
  expect(wordsIn(['nl'], { ...message, ...recipient }).subject).toBe(subject);
});

it('tells a colleague nothing of partners, and asks for no organisation', () => {
  const to = { email: 'noor@post.example', page: '/uitnodigingen/collega/3' };
  const { text } = wordsIn(['nl', 'en'], { ...message, ...to });
  expect(text).not.toMatch(/partner|namens uw organisatie|for your organisation/);
});
