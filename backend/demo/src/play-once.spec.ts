import { expect, it, jest } from '@jest/globals';
import { PlayOnce } from './play-once.js';

it('goes on with the other sets where one fails, and says which and why', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const loaded = new Set(['known']);
  const told: string[] = [];
  const once = new PlayOnce(
    {
      has: (name) => Promise.resolve(loaded.has(name)),
      add: (name) => Promise.resolve(void loaded.add(name)),
    },
    { now: () => Temporal.Instant.from('2026-11-24T09:00:00Z') },
    (line) => told.push(line),
  );
  const set = (name: string) => ({ name, applications: [1, 2] });
  const played: string[] = [];
  const play = (name: string) => Promise.resolve(void played.push(name));
  await once.play(set('known'), () => play('known'));
  await once.play(set('broken'), () => Promise.reject(new Error('no such programme')));
  await once.play(set('last'), () => play('last'));
  expect(played).toEqual(['last']);
  expect(once.failed).toEqual(['broken']);
  // It is tried again at the next load.
  expect([...loaded]).toEqual(['known', 'last']);
  expect(told).toEqual([
    'broken: could not be played: no such programme',
    expect.stringMatching(/^last: 2 applications played in /),
  ]);
});
