import { route } from './call.js';

export const readRehearsal = route('GET /v1/applications/:reference/rehearsal');
export const callBlockers = route('POST /v1/applications/:reference/rehearsal/calls');
