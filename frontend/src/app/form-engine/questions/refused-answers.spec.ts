import { describe, expect, it } from '@jest/globals';
import { refusedAnswers } from './refused-answers.js';

const problem = (errors: { code: string; pointer?: string; detail: string }[]) => ({
  type: 'about:blank',
  status: 409,
  title: 'Dit kan nu niet',
  detail: '',
  errors,
});

describe('answers that the server refuses', () => {
  it.each([
    {
      name: 'a refusal by its code',
      part: 'input',
      error: { code: 'input/realisedCost', detail: 'Vul dit in' },
      pointer: '/realisedCost',
    },
    {
      name: 'a cell of a table by its code',
      part: 'input',
      error: { code: 'input/places/2/weeks', detail: 'Te veel weken' },
      pointer: '/places/2/weeks',
    },
    {
      name: 'a malformed request by its pointer',
      part: 'parameters',
      error: { code: 'required', pointer: '#/parameters/maximum', detail: 'Vul dit in' },
      pointer: '/maximum',
    },
  ])('$name', ({ part, error, pointer }) => {
    expect(refusedAnswers(problem([error]), part)).toEqual([{ pointer, text: error.detail }]);
  });

  it('are not the reasons why the whole thing is refused', () => {
    const reasons = [
      { code: 'four-eyes', detail: 'Iemand anders moet dit doen.' },
      { code: 'invalid', pointer: '#/publicationReference', detail: 'Te kort' },
    ];
    expect(refusedAnswers(problem(reasons), 'input')).toEqual([]);
    expect(refusedAnswers({ ...problem([]), errors: undefined }, 'input')).toEqual([]);
  });
});
