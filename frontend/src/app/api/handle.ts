import { route } from './call.js';

/** Who assesses an application. */
export const readAssessmentPanel = route('GET /v1/applications/:reference/assessments');
export const assignAssessors = route('POST /v1/applications/:reference/assignments');
export const previewAssigning = route('POST /v1/applications/:reference/assignments/previews');
export const remindAssessor = route(
  'POST /v1/applications/:reference/assignments/:assignment/reminders',
);
export const withdrawAssessor = route(
  'POST /v1/applications/:reference/assignments/:assignment/withdrawals',
);
export const reopenAssignment = route(
  'POST /v1/applications/:reference/assignments/:assignment/reopenings',
);

/** What the committee advises. */
export const readAdvices = route('GET /v1/tranches/:tranche/advices');
export const readAdvice = route('GET /v1/applications/:reference/advice');
export const saveAdvice = route('PUT /v1/applications/:reference/advice');
export const presentAdvice = route('POST /v1/applications/:reference/advice/presentations');
export const adoptAdvice = route('POST /v1/applications/:reference/advice/adoptions');
export const reopenAdvice = route('POST /v1/applications/:reference/advice/editions');

/** How the money of a tranche is divided, and decided. */
export const readAllocations = route('GET /v1/tranches/:tranche/allocations');
export const rankTranche = route('POST /v1/tranches/:tranche/allocations');
export const decideTranche = route('POST /v1/tranches/:tranche/decisions');
export const previewDecision = route('POST /v1/tranches/:tranche/decisions/previews');
