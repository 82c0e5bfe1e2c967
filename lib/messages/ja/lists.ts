import type { ListsMessages } from '../en/lists';

export const lists: ListsMessages = { separator: '、', more: 'ほか # 件' };
