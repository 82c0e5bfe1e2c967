import { chainPage } from './chain-page';
import { connect } from './connect';
import { overview } from './overview';
import { shell } from './shell';

export const screen = { chainPage, connect, overview, shell };
export type ScreenMessages = typeof screen;
