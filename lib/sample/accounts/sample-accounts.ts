import type { SampleAccount } from '../account';
import { article } from './article';
import { careless } from './careless/careless';
import { direct } from './direct';
import { estate } from './estate/estate';
import { grpc } from './grpc';
import { sound } from './sound';
import { vpcOriginAccount } from './vpc-origin';

/** Every built-in sample account. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [article, sound, direct, grpc, vpcOriginAccount, estate, careless];
