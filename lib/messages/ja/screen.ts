import type { ScreenMessages } from '../en/screen';
import { ask } from './ask';
import { chainPage } from './chain-page';
import { connect } from './connect';
import { doors } from './doors';
import { overview } from './overview';
import { shell } from './shell';
import { tryOut } from './try-out';

export const screen: ScreenMessages = { ask, chainPage, connect, doors, overview, shell, tryOut };
