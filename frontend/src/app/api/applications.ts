import { route } from './call.js';

export const readMyApplications = route('GET /v1/applications');
export const startApplication = route('POST /v1/applications');
export const readCaseload = route('GET /v1/applications/caseload');
export const readApplication = route('GET /v1/applications/:reference');

export const readCheck = route('GET /v1/applications/:reference/check');
export const readLatestReceipt = route('GET /v1/applications/:reference/receipt');
export const readReceipt = route('GET /v1/applications/:reference/receipts/:number');
export const receiptPdf = route('GET /v1/applications/:reference/receipts/:number/pdf');
export const stepReceiptPdf = route('GET /v1/applications/:reference/step-receipts/:number/pdf');
export const copyPdf = route('GET /v1/applications/:reference/check/pdf');
export const readStepReceipt = route('GET /v1/applications/:reference/step-receipts/:number');

export const readSection = route('GET /v1/applications/:reference/sections/:section');
export const saveSection = route('PUT /v1/applications/:reference/sections/:section');

export const readReuse = route('GET /v1/applications/:reference/reuse');
export const readVariants = route('GET /v1/applications/:reference/variant');
export const changeVariant = route('PUT /v1/applications/:reference/variant');

export const previewTransition = route('POST /v1/applications/:reference/previews');
export const takeTransition = route('POST /v1/applications/:reference/transitions');

export const recordDuty = route('PUT /v1/applications/:reference/duties/:duty/receipt');
