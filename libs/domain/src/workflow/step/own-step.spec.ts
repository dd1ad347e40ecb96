import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../form/index.js';
import type { TransitionDefinition } from '../definition.js';
import { always } from '../guard/guard.js';
import { isBinding } from './is-binding.js';
import { cameIn, isOwnStep } from './own-step.js';
import { parkingPermit } from '../parking-permit.fixture.js';

const VIEWS: Field = {
  kind: 'long-text',
  name: 'opinion',
  means: 'views',
  label: { nl: 'Zienswijze', en: 'Views' },
  maximumWords: 500,
  required: true,
};
const step = (more: Partial<TransitionDefinition>): TransitionDefinition => ({
  from: ['asked'],
  to: 'asked',
  by: ['applicant'],
  label: { nl: 'Aanvraag intrekken', en: 'Withdraw the application' },
  event: 'done',
  guard: always(),
  effects: [],
  ...more,
});

describe('a step that an applicant takes beside the form', () => {
  it.each<[string, Partial<TransitionDefinition>, string, boolean]>([
    ['is confirmed, whatever it is called', {}, 'asked', true],
    ['is not confirmed of a draft, of which nobody knows', {}, 'draft', false],
    [
      'is no sending of the form, which has a receipt',
      { effects: [{ kind: 'freeze-submission' }] },
      'asked',
      false,
    ],
    [
      'is confirmed, whatever else it does',
      { effects: [{ kind: 'send-letter', letter: 'x' }] },
      'asked',
      true,
    ],
    ['is not what the office does', { by: ['officer'] }, 'asked', false],
  ])('%s', (_case, more, from, isConfirmed) => {
    expect(isOwnStep(parkingPermit, step(more), from)).toBe(isConfirmed);
  });

  it.each<[string, Partial<TransitionDefinition>, boolean]>([
    ['views', { asks: [VIEWS] }, true],
    ['an answer of whoever made the offer', { by: ['counterpart'], asks: [VIEWS] }, true],
    ['a withdrawal with a reason', { motivation: 'required' }, true],
    [
      'a reason of an applicant, where the office may give it as well',
      { by: ['applicant', 'officer'], motivation: 'required' },
      true,
    ],
    [
      'a step with legal effect, where an applicant may take it as well',
      { by: ['applicant', 'officer'], effects: [{ kind: 'determine' }] },
      true,
    ],
    ['the end of an application by the office', { by: ['officer'], to: 'granted' }, true],
    ['a state that nobody defined', { by: ['officer'], to: 'nowhere' }, false],
    ['a withdrawal that asks nothing but whether one is sure', {}, false],
    [
      'the form, which has a page of its own to check it on',
      { asks: [VIEWS], effects: [{ kind: 'freeze-submission' }] },
      false,
    ],
  ])('is shown before it is sent or not, of %s', (_case, more, isShown) => {
    expect(isBinding(parkingPermit, step(more))).toBe(isShown);
  });

  it('is called by what came in', () => {
    expect(cameIn(step({ asks: [VIEWS] }))).toEqual({
      nl: 'Zienswijze ontvangen',
      en: 'Views received',
    });
    expect(cameIn(step({ asks: [{ ...VIEWS, means: 'weighing' }] })).nl).toBe(
      'Aanvraag ingetrokken',
    );
    expect(cameIn(step({})).nl).toBe('Aanvraag ingetrokken');
  });
});
