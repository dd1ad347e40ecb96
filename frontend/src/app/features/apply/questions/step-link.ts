/** The last step: everything once more, and the button. */
export const SEND_STEP = 'versturen';

/** The way to one page of the questions, or to where somebody was when no step is named. */
export function stepLink(reference: string, step?: string): readonly string[] {
  return ['/aanvragen', reference, 'stap', ...(step === undefined ? [] : [step])];
}
