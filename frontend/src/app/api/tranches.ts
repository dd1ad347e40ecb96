import { route } from './call.js';

export const readProgrammes = route('GET /v1/programmes');
export const createProgramme = route('POST /v1/programmes');
export const readProgramme = route('GET /v1/programmes/:programme');

export const readTranches = route('GET /v1/tranches');
export const openTranche = route('POST /v1/tranches');
export const previewOpening = route('POST /v1/tranches/previews');
export const readTranche = route('GET /v1/tranches/:tranche');
export const amendTranche = route('POST /v1/tranches/:tranche/amendments');
export const previewAmending = route('POST /v1/tranches/:tranche/amendments/previews');
