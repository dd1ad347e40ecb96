/** Who may import whom. The rules stand in tools/fences, beside a fixture that breaks each of them. */
export { sourceRules as default } from './tools/fences/fences.mjs';
