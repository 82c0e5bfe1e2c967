import type { FindMessages } from '../en/find';

export const find: FindMessages = {
  goal: {
    status: '{count, plural, =0 {{value} になるリクエストはありません。} other {{value} になるリクエスト: # グループ}}',
    reason: '{count, plural, =0 {{value} で終わるリクエストはありません。} other {{value} で終わるリクエスト: # グループ}}',
    reaches: '{count, plural, =0 {{value} に届くリクエストはありません。} other {{value} に届くリクエスト: # グループ}}',
  },
  complete: '読み取った範囲に送られ得るすべてのリクエストを調べました。抜き取りではありません。',
  incomplete: 'すべてのリクエストは調べられなかったため、ほかにもある可能性があります。',
  certainty: { all: 'すべて', some: '一部、または条件付き' },
  parts: {
    kinds: 'リクエスト',
    methods: 'メソッド',
    hosts: 'ホスト',
    port: 'ポート',
    path: 'パス',
    query: 'クエリ',
    header: 'ヘッダー {name}',
    source: '送信元',
    outcome: '結果',
    how: '確かさ',
    example: '例',
  },
  anyHost: 'その他の任意の名前',
  host: '{name} ({limits})',
  limits: {
    any: 'すべて',
    anyBut: '{no} 以外のすべて',
    only: '{yes}',
    onlyBut: '{yes} ({no} を除く)',
    open: '{limits} ({open} に一致するかどうかは分かりません)',
  },
  rewritten: '{pattern} ({before}…{after} への書き換え後)',
  present: 'あり',
  absent: 'なし',
  secret: '秘密の値',
  more: '{count, plural, other {ほか # 件}}',
  bypass: {
    none: 'CloudFront の後ろにロードバランサーはありません。',
    title: '自分のディストリビューションを通らずに {name} の先のコンテナに届く経路',
    proof: {
      open: '{name} には CloudFront を通らずに到達できます。',
      conditional: '{name} には、条件を満たせば CloudFront を通らずに到達できます。',
      unknown: '{name} に CloudFront を通らずに到達できるかどうかは判定できませんでした。',
      shut: '{name} には CloudFront を通らずに到達できません。',
    },
    verdict: { open: '開', conditional: '条件付き', unknown: '不明', shut: '閉' },
    door: {
      internet: '{port, select, none {インターネットから {name} へ} other {インターネットから {name} のポート {port} へ}}',
      'foreign-distribution':
        '{port, select, none {他人のディストリビューションから {name} へ} other {他人のディストリビューションから {name} のポート {port} へ}}',
      'network-load-balancer':
        '{port, select, none {Network Load Balancer から {name} へ} other {Network Load Balancer から {name} のポート {port} へ}}',
      'task-address':
        '{port, select, none {{name} のタスクのパブリックアドレスへ直接} other {{name} のタスクのパブリックアドレスのポート {port} へ直接}}',
    },
    stop: {
      'internal-scheme': 'ロードバランサーは内部向けで、外からは接続できません。',
      'no-public-address': 'タスクにパブリックアドレスがありません。',
      network: 'ネットワークがすべての接続を遮断します。',
    },
    ranges: '{ranges} からのみ。',
    secrets: 'ルールが {headers} の秘密の値を求めます。値を知る人は通れます。',
    restShut: 'ほかの経路 {count} 件は閉じています。',
    through: '通るリクエスト',
    maybe: '通る可能性',
    shutBy: '遮断',
    secret: '秘密の値',
  },
  unreached: {
    count:
      '{count, plural, =0 {すべてのビヘイビア、リスナー、ルールに届くリクエストがあります。} other {どのリクエストも届かない設定が # 件あります}}',
    kind: { behavior: 'ビヘイビア {name}', listener: 'ポート {name} のリスナー', rule: 'ルール {name}' },
    why: {
      shadowed: '一致するリクエストは、すべて手前のものが受け取ります。',
      'no-way-in': 'インターネットからのリクエストは、直接でも自分のディストリビューション経由でも、ここに届きません。',
    },
    nothing: 'どのリクエストも届かない設定は見つかりませんでしたが、判定に必要な情報の一部を読み取れていません。',
    incomplete: '判定に必要な情報の一部を読み取れなかったため、ほかにもある可能性があります。',
  },
};
