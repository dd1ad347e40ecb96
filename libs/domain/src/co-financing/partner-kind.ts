/**
 * Code of what a partner is in the eyes of a regulation, such as `labour-organisation`; it decides in
 * which band its money counts. A scheme names its own kinds in its partnership rules.
 */
export type PartnerKind = string;
