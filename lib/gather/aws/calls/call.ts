import type { ResourceKind } from '@/lib/inventory/gap';

/** One read of AWS: what it is for, and how it is sent. */
export interface Call<T> {
  /** The IAM action that allows it, `service:Operation`. */
  action: string;
  region: string;
  kind: ResourceKind;
  /** What it asks about; null for a listing. */
  resource: string | null;
  /** Smaller is sooner among the calls that share a limit. */
  priority: number;
  /** The answer that stands for AWS's "there is none", where that is an answer and no loss. */
  absent?: T;
  send(options: { abortSignal: AbortSignal }): Promise<T>;
}
