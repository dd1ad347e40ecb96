export { Registry, RegistryOfOne } from './registry.js';
