import { beforeEach, describe, expect, it } from '@jest/globals';
import { open, page, turn } from '../../../testing/section-server.js';

beforeEach(() => localStorage.clear());

describe('two versions of one section', () => {
  it('joins two people in different questions without asking', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'a', region: 'theirs' });
    expect(await saver.save({ goal: 'mine', region: 'b' })).toBe(true);
    expect(server.answers).toEqual({ goal: 'mine', region: 'theirs' });
    expect(saver.answers()).toEqual({ goal: 'mine', region: 'theirs' });
  });

  it('asks when two people changed one question, and writes nothing until then', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.updatedBy = 'Joris';
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: 'mine', region: 'b' })).toBe(false);
    expect(saver.conflict()?.differences).toEqual([
      { field: 'goal', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(saver.conflict()?.stored.updatedBy).toBe('Joris');
    expect(saver.answers()).toEqual({ goal: 'mine', region: 'b' });
    expect(server.answers).toEqual({ goal: 'theirs', region: 'b' });
  });

  const UNSEEN = '\u200ea\u00a0b ';

  it('does not take what nobody can see for a change of its own', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.keepsOnly = { goal: 'a b', region: 'b' };
    await saver.save({ goal: UNSEEN, region: 'b' });
    server.keepsOnly = null;
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: UNSEEN, region: 'mine' })).toBe(true);
    expect(server.answers).toEqual({ goal: 'theirs', region: 'mine' });
  });

  it.each(['reloaded', 'open'])(
    'asks nothing about its own save without an answer, %s',
    async (how) => {
      const { server, saver } = await open({ goal: 'a', region: 'b' });
      server.losesAnswers = true;
      await saver.save({ goal: 'ab', region: 'b' });
      server.losesAnswers = false;
      saver.type({ goal: 'abc', region: 'b' });
      const after = how === 'open' ? saver : await page(server);
      await after.retry();
      await turn();
      expect(after.conflict()).toBeNull();
      expect(server.answers).toEqual({ goal: 'abc', region: 'b' });
    },
  );

  it('still asks when somebody else wrote over its own save without an answer', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.losesAnswers = true;
    await saver.save({ goal: 'ab', region: 'b' });
    server.losesAnswers = false;
    server.write({ goal: 'theirs', region: 'b' });
    expect(await saver.save({ goal: 'abc', region: 'b' })).toBe(false);
    expect(saver.conflict()?.differences).toEqual([
      { field: 'goal', mine: 'abc', theirs: 'theirs' },
    ]);
  });

  it('asks nothing about an answer that it saved itself before a crash', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    saver.type({ goal: UNSEEN, region: 'b' });
    server.write({ goal: 'a b', region: 'theirs' });
    const again = await page(server);
    await turn();
    expect(again.conflict()).toBeNull();
    expect(server.answers).toEqual({ goal: UNSEEN, region: 'theirs' });
  });

  it.each([
    { choice: 'mine', goal: 'mine' },
    { choice: 'theirs', goal: 'theirs' },
  ] as const)('settles a conflict with $choice', async ({ choice, goal }) => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'theirs', region: 'b' });
    await saver.save({ goal: 'mine', region: 'b' });
    await saver.settle('goal', choice);
    expect(server.answers).toEqual({ goal, region: 'b' });
    expect([saver.state(), saver.conflict()]).toEqual(['saved', null]);
  });

  it('keeps what was typed on beside the question, when one keeps its own version', async () => {
    const { server, saver } = await open({ goal: 'a', region: 'b' });
    server.write({ goal: 'theirs', region: 'b' });
    await saver.save({ goal: 'mine', region: 'b' });
    saver.type({ goal: 'mine, mended', region: 'b' });
    await saver.settle('goal', 'mine');
    expect(server.answers).toEqual({ goal: 'mine, mended', region: 'b' });
  });
});
