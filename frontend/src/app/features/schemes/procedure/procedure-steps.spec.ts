import { describe, expect, it } from '@jest/globals';
import type { Picture } from '@tranche/domain/browser';
import { procedureSteps } from './procedure-steps.js';

const both = (text: string) => ({ nl: text, en: text });
const box = (state: string) => ({
  state,
  label: both(`de staat ${state}`),
  phase: 'intake',
  x: 0,
  y: 0,
  width: 196,
  height: 60,
  isFinal: false,
});
const arrow = (from: string, to: string, ...acts: string[]) => ({
  from,
  to,
  labels: acts.map(both),
  points: [],
  isBack: false,
});

const PICTURE: Picture = {
  width: 0,
  height: 0,
  boxes: [box('draft'), box('asked')],
  arrows: [arrow('asked', 'draft', 'Terug', 'Vervallen'), arrow('draft', 'asked', 'Aanvragen')],
};

describe('steps of the procedure', () => {
  it('name the states of every step, in the order of the picture', () => {
    expect(
      procedureSteps(PICTURE).map(({ from, act, to }) => `${from.nl}: ${act.nl} > ${to.nl}`),
    ).toEqual([
      'de staat draft: Aanvragen > de staat asked',
      'de staat asked: Terug > de staat draft',
      'de staat asked: Vervallen > de staat draft',
    ]);
  });
});
