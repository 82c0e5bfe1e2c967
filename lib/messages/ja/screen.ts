import type { ScreenMessages } from '../en/screen';
import { chainPage } from './chain-page';
import { connect } from './connect';
import { overview } from './overview';
import { shell } from './shell';

export const screen: ScreenMessages = { chainPage, connect, overview, shell };
