import { AnswerMandate, GiveMandate, MandateList, WithdrawMandate } from './mandates.js';

/** Mandates that somebody received, or gave for an organisation. */
export const MANDATE_ROUTES = {
  'GET /v1/mandates': { answer: MandateList },
  'POST /v1/mandates': { body: GiveMandate, answer: MandateList },
  'POST /v1/mandates/:mandate/answers': { body: AnswerMandate, answer: MandateList },
  'POST /v1/mandates/:mandate/withdrawals': { body: WithdrawMandate, answer: MandateList },
} as const;
