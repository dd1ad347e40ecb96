import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assess, assign, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideAfterClosing, officer } from './office.js';
import { accelerationQuestion } from './plans/acceleration-question.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('an acceleration question', () => {
  it('is taken up without money, and its answer is shared', async () => {
    const tranche = await openFor(portal, accelerationQuestion);
    const { reference, applicant } = await apply(portal, accelerationQuestion, tranche);
    await officer(portal, reference, 'declare-complete');
    await assign(portal, reference);
    await assess(portal, reference, 3);
    await divideAfterClosing(portal, tranche);
    expect((await view(applicant, reference)).state.state).toBe('taken-up');

    const sharedResult = 'De scholen delen een lesmethode die iedereen mag gebruiken.';
    await officer(portal, reference, 'answer', { sharedResult });
    const { state, payments, determination } = await view(applicant, reference);
    expect(state.state).toBe('answered');
    expect([payments, determination]).toEqual([[], null]);
    expect(await renderLetters(portal, reference)).toEqual(['approval']);
  });
});
