import { route } from './call.js';

/** For who keeps the lists; what everybody chooses from stands with the schemes. */
export const readReferenceLists = route('GET /v1/reference-lists');
export const previewReferenceList = route('POST /v1/reference-lists/:list/previews');
export const proposeReferenceList = route('POST /v1/reference-lists/:list/proposals');
export const readProposedDifference = route(
  'GET /v1/reference-lists/proposals/:proposal/difference',
);
export const decideOnReferenceList = route(
  'POST /v1/reference-lists/proposals/:proposal/decisions',
);
