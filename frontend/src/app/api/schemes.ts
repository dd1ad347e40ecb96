import { route } from './call.js';

export const readSchemes = route('GET /v1/schemes');
export const readScheme = route('GET /v1/schemes/:scheme');
export const readFinds = route('GET /v1/schemes/:scheme/finds');
export const readSchemeVersion = route('GET /v1/schemes/:scheme/versions/:version');
export const readSchemeLint = route('GET /v1/schemes/:scheme/versions/:version/lint');
export const readReferenceList = route('GET /v1/reference-lists/:list');
