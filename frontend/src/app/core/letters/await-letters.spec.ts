import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { awaitLetters } from './await-letters.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A page that fetches anew: nothing changes until the letters are made. */
function page(lettersComing: number) {
  const view = signal({ lettersComing, eventNumber: 3 });
  const reload = jest.fn(() => view.update((now) => ({ ...now })));
  TestBed.runInInjectionContext(() => awaitLetters(view, reload));
  const wait = (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 1_000) {
      TestBed.tick();
      jest.advanceTimersByTime(1_000);
    }
  };
  return { view, reload, wait };
}

it('looks again while a letter is being made, and no longer', () => {
  const { view, reload, wait } = page(1);
  wait(4_000);
  expect(reload).toHaveBeenCalledTimes(2);
  view.set({ lettersComing: 0, eventNumber: 3 });
  wait(60_000);
  expect(reload).toHaveBeenCalledTimes(2);
});

it('does not look again where none is', () => {
  const { reload, wait } = page(0);
  wait(60_000);
  expect(reload).not.toHaveBeenCalled();
});

it('gives up on a letter that does not come, until there is a next one', () => {
  const { view, reload, wait } = page(1);
  wait(300_000);
  expect(reload).toHaveBeenCalledTimes(30);
  view.set({ lettersComing: 1, eventNumber: 4 });
  wait(2_000);
  expect(reload).toHaveBeenCalledTimes(31);
});
