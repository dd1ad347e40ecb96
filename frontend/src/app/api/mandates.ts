import { route } from './call.js';

export const readMandates = route('GET /v1/mandates');
export const giveMandate = route('POST /v1/mandates');
export const answerMandate = route('POST /v1/mandates/:mandate/answers');
export const withdrawMandate = route('POST /v1/mandates/:mandate/withdrawals');
