import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepPressesSteady } from './steady-press.js';

const button = document.createElement('button');
const beside = document.createElement('p');
const clicked = jest.fn();

beforeAll(() => {
  document.body.append(button, beside);
  button.addEventListener('click', clicked);
  keepPressesSteady(document);
});
beforeEach(() => {
  clicked.mockClear();
});

function pointer(type: 'pointerdown' | 'pointerup', on: Element, x = 100, button = 0) {
  const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: 50, button });
  on.dispatchEvent(Object.assign(event, { isPrimary: true }));
}

describe('a press on a button', () => {
  it('counts when the button moved from under the pointer', () => {
    pointer('pointerdown', button);
    pointer('pointerup', beside);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('is left to the browser while the button is there', () => {
    pointer('pointerdown', button);
    pointer('pointerup', button);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('is given up by dragging away', () => {
    pointer('pointerdown', button);
    pointer('pointerup', beside, 160);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('begins on the button, with the main button of the mouse', () => {
    pointer('pointerdown', beside);
    pointer('pointerup', button);
    pointer('pointerdown', button, 100, 2);
    pointer('pointerup', beside);
    expect(clicked).not.toHaveBeenCalled();
  });
});
