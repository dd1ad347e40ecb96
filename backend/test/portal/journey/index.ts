export { assess } from './assess.js';
export { bringTo, type JourneyState } from './bring-to.js';
export { decide, rank } from './decide-tranche.js';
export { fillDraft, type Plan } from './fill-draft.js';
export { openTranche, type TrancheWishes } from './open-tranche.js';
export { PDF } from './papers.js';
export { startDraft, type DraftWishes } from './start-draft.js';
export { transition } from './transition.js';
