import type { DiagramMessages } from '../en/diagram';

/** 図の中の短い文言。 */
export const diagram: DiagramMessages = {
  nodeLine: {
    host: '{host}',
    more: 'ほか {count} 件',
    behavior: '{pattern} → {origin}',
    listener: '{protocol} {port}',
    rule: 'ルール {priority}',
    'web-acl': 'ウェブ ACL {name}',
    'no-web-acl': 'ウェブ ACL なし',
    'web-acl-unknown': 'ウェブ ACL 不明',
    scheme: '{scheme}',
    'protocol-version': '{version, select, none {{protocol}} other {{protocol} · {version}}}',
    targets: 'ターゲット {total} 件中 {healthy} 件が正常',
    tasks: 'タスク {desired} 件中 {running} 件が実行中',
    'network-mode': 'ネットワークモード {mode}',
    container: 'コンテナ {container}:{port}',
    end: '{service}',
    disabled: '無効',
    unknown: '読み取れませんでした',
  },
  routing: {
    rules: '{count, plural, other {ルール {priorities}}}',
    'default-only': 'デフォルトルール',
    weight: '重み {weight}',
    unknown: 'ターゲットグループを読み取れませんでした',
  },
  badge: {
    status: '{status}',
    plaintext: '平文 HTTP',
    downgrade: '{from} → {to}',
    'old-tls': '古い TLS: {versions}',
    'may-be-plaintext': '平文 HTTP になる場合あり',
    'unencrypted-inside': 'VPC 内は暗号化なし',
    'open-to-internet': 'インターネットに開放',
    'redirect-loop': 'リダイレクトループ',
    depends: '条件による',
    unknown: '不明',
    missing: '行き先なし',
  },
};
