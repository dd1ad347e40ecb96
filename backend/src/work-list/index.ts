export { WorkModule } from './work.module.js';
export { WorkSources, type WorkRequest, type WorkSource } from './work-sources.js';
