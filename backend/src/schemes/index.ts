export { SchemesModule } from './schemes.module.js';
