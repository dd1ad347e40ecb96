import type { Text } from '@tranche/domain';

/** An issue as zod reports it through Standard Schema. */
export interface ContractIssue {
  readonly message: string;
  readonly code?: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
  /** What a rule of ours found, with the sentence for it, without a full stop. */
  readonly params?: { readonly code?: string; readonly sentence?: Text };
}
