export { startMetrics } from './start-metrics.js';
export { stopwatch } from './stopwatch.js';
