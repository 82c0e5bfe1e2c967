import { ask } from './ask';
import { chainPage } from './chain-page';
import { connect } from './connect';
import { overview } from './overview';
import { shell } from './shell';
import { tryOut } from './try-out';

export const screen = { ask, chainPage, connect, overview, shell, tryOut };
export type ScreenMessages = typeof screen;
