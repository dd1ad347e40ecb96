import { route } from './call.js';

export const checkAuthenticity = route('GET /v1/authenticity/:code');
