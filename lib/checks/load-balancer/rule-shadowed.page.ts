import { isUnknown } from '@/lib/inventory/unknown';
import { deleteRulesHow } from '@/lib/steps/delete-rules-how';

import type { CheckPage } from '../page';
import { NO_HOW } from '../repairs/how-for';
import { namedIn } from '../repairs/named-in';

export const ruleShadowedPage: CheckPage = {
  example: { loadBalancer: 'web', rules: '443 20' },
  repair: ({ subject, params, chain }) => {
    const loadBalancer = chain.index.loadBalancer.get(subject.id);
    if (loadBalancer === undefined) return { how: NO_HOW };
    const rules = (isUnknown(loadBalancer.listeners) ? [] : loadBalancer.listeners).flatMap(({ port, rules: own }) =>
      isUnknown(port) || isUnknown(own) ? [] : own.map(({ arn, priority }) => ({ arn, name: `${String(port)} ${String(priority)}` })),
    );
    return {
      how: deleteRulesHow(
        loadBalancer.region,
        rules.filter(({ name }) => namedIn(params['rules'], name)),
      ),
    };
  },
  en: {
    title: 'A rule is never reached: others come before it for every request',
    sentence: 'Load balancer {loadBalancer} has rules that no request reaches, because others come before for every request: {rules}.',
    cost: 'What somebody set up does not happen: requests go to another target group, or past a sign-in or a refusal that was meant for them. The rule also counts against the quota of the load balancer.',
    decided:
      'All requests that there are, divided by the rules’ own conditions: a rule that none of them matches first is shadowed by those with a smaller priority number, or contradicts itself. Rules that look for a secret, and the default rule, are never among them. Conditions, rules, ports or protocols that could not be read leave it unknown, unless a rule is shadowed whatever they say.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Listeners and rules → the port → Rules.',
      'If rules {rules} are wanted: Actions → Reprioritize rules: give them a smaller number than those that match the same requests.',
      'If not: delete them. That changes nothing for any request.',
    ],
    accept: 'While a rule waits for the one before it to be taken away.',
  },
  ja: {
    title: 'どのリクエストもほかのルールが先に一致し、決して使われないルールがあります',
    sentence: 'ロードバランサー {loadBalancer} のルール {rules} にはどのリクエストも届きません。必ずほかのルールが先に一致します。',
    cost: '設定したはずのことが起きません。リクエストは別のターゲットグループに送られたり、そのために用意した認証や拒否を通らなかったりします。ルールはロードバランサーのクォータも消費します。',
    decided:
      'ありうるすべてのリクエストを、ルール自身の条件で分けて調べます。どのリクエストにも最初に一致しないルールは、優先順位の番号が小さいルールに隠れているか、条件が矛盾しています。秘密の値を調べるルールとデフォルトルールは対象にしません。条件、ルール、ポート、プロトコルを読めなかった場合は、その内容によらず隠れているルールがない限り「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → リスナーとルール → 該当のポート → ルール。',
      'ルール {rules} が必要な場合: アクション → ルールの優先順位の再設定: 同じリクエストに一致するルールより小さい番号にします。',
      '不要な場合: 削除します。どのリクエストの扱いも変わりません。',
    ],
    accept: '前のルールを取り除くまで待っている間。',
  },
};
