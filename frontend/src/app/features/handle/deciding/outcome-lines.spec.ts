import { expect, it } from '@jest/globals';
import handle from '../../../../i18n/nl/handle.json';
import { outcomeLines } from './outcome-lines.js';

const keys = (awards: number, rejections: number, hasMoney = true) =>
  outcomeLines({ awards, rejections, hasMoney }).map(({ key }) => key);

it('says one or many, and leaves out what does not happen', () => {
  expect(keys(1, 0)).toEqual(['handle.decide.outcome.awards.one']);
  expect(keys(2, 1, false)).toEqual([
    'handle.decide.outcome.admits.other',
    'handle.decide.outcome.rejections.one',
  ]);
  expect(handle.decide.outcome.awards.one).toBe('Verleend wordt 1 aanvraag: {{amount}}.');
});
