import type { SampleAccount } from '../account';
import { article } from './article';

/** Every built-in sample account. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [article];
