export { TrancheFactsModule } from './tranche-facts.module.js';
