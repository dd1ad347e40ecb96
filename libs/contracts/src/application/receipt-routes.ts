import { AuthenticityView } from './authenticity.js';
import { CheckView, PaperQuery, ReceiptView, StepReceiptView } from './submissions.js';

/** What stands before sending, the proofs of what was sent, and whether one of them is genuine. */
export const RECEIPT_ROUTES = {
  'GET /v1/applications/:reference/check': { answer: CheckView },
  'GET /v1/applications/:reference/check/pdf': { query: PaperQuery },
  'GET /v1/applications/:reference/receipt': { answer: ReceiptView },
  'GET /v1/applications/:reference/receipts/:number': { answer: ReceiptView },
  'GET /v1/applications/:reference/receipts/:number/pdf': { query: PaperQuery },
  'GET /v1/applications/:reference/step-receipts/:number': { answer: StepReceiptView },
  'GET /v1/applications/:reference/step-receipts/:number/pdf': { query: PaperQuery },
  'GET /v1/authenticity/:code': { answer: AuthenticityView },
} as const;
