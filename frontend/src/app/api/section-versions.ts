import { route } from './call.js';

export const readSectionVersions = route(
  'GET /v1/applications/:reference/sections/:section/versions',
);
export const readSectionDifference = route(
  'GET /v1/applications/:reference/sections/:section/versions/difference',
);
