import { route } from './call.js';

export const readCoFinancing = route('GET /v1/applications/:reference/co-financing');
export const readPartners = route('GET /v1/applications/:reference/partners');
export const addPartner = route('POST /v1/applications/:reference/partners');
export const removePartner = route('DELETE /v1/applications/:reference/partners/:partner');

export const saveContribution = route(
  'PUT /v1/applications/:reference/partners/:partner/contribution',
);
export const confirmPledge = route(
  'POST /v1/applications/:reference/partners/:partner/confirmation',
);
export const sendAgreement = route('POST /v1/applications/:reference/partners/:partner/agreement');
