import type { ScreenMessages } from '../en/screen';
import { ask } from './ask';
import { chainPage } from './chain-page';
import { connect } from './connect';
import { overview } from './overview';
import { shell } from './shell';
import { tryOut } from './try-out';

export const screen: ScreenMessages = { ask, chainPage, connect, overview, shell, tryOut };
