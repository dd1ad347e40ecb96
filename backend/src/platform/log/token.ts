/** Injection token of the log of this process. */
export const LOG = Symbol('log');
