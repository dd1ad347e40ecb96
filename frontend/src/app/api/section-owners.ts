import { route } from './call.js';

export const readSectionOwners = route('GET /v1/applications/:reference/section-owners');
export const giveSection = route('PUT /v1/applications/:reference/sections/:section/owner');
export const releaseSection = route('DELETE /v1/applications/:reference/sections/:section/owner');
export const finishSection = route(
  'PUT /v1/applications/:reference/sections/:section/owner/completion',
);
