import type { ScreenMessages } from '../en/screen';
import { chainPage } from './chain-page';

export const screen: ScreenMessages = { chainPage };
