import type { FileAct } from '../colleague.js';

/**
 * What a mandate (*machtiging*, *volmacht*) can be for (Awb 2:1; BW 3:60):
 *
 * - `submit`: to send the application, change it and send it again, and take it back;
 * - `pledge`: to give the word of the organisation for what it puts in, and to say that it takes part;
 * - `views`: to give its views before a decision;
 * - `answers`: to answer what the authority asks after that, such as a supplement or a report.
 */
export const MANDATE_PURPOSES = ['submit', 'pledge', 'views', 'answers'] as const;

export type MandatePurpose = (typeof MANDATE_PURPOSES)[number];

/**
 * What somebody does besides to use a mandate for this. She signs for what it names alone: to leave the
 * partnership or to hand over the lead it is none.
 */
export const ACTS_OF_PURPOSE: Readonly<Record<MandatePurpose, readonly FileAct[]>> = {
  submit: ['read'],
  pledge: ['read', 'pledge'],
  views: ['read'],
  answers: ['read', 'comment', 'write'],
};
