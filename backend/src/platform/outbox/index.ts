export { emit, emitAll, type OutgoingJob } from './emit.js';
export { OutboxRelay } from './outbox-relay.js';
export { OutboxRow } from './outbox.row.js';
