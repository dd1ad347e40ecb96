import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { keepPreview } from './keep-preview.js';

describe('what was shown before something binds', () => {
  it('is of what was filled in when it was asked for, not when the answer came', async () => {
    const typed = signal('€ 100');
    const preview = keepPreview<string>(typed);
    const answer = Promise.withResolvers<string>();
    const keeping = preview.keep(answer.promise);
    typed.set('€ 999');
    answer.resolve('of a hundred');
    await keeping;
    expect([preview.shown(), preview.isStale()]).toEqual([null, true]);
    typed.set('€ 100');
    expect([preview.shown(), preview.isStale()]).toEqual(['of a hundred', false]);
  });
});
