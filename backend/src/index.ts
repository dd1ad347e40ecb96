/** The whole product, for a process that is not of the product: its own module around the portal's. */
export { AppModule } from './app.module.js';
export type { PlatformParts } from './platform/platform.module.js';
export { startProcess, type ProcessParts } from './start-process.js';
