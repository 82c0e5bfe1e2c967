import { RECOMMENDED_POLICY } from '@/lib/steps/secure-listener-how';

import type { CheckPage } from '../page';

export const listenerTlsOutdatedPage: CheckPage = {
  example: { listener: 'web:443', policy: 'ELBSecurityPolicy-2016-08', versions: ['TLSv1.2', 'TLSv1.1', 'TLSv1'] },
  repair: ({ subject }) => ({ edits: [{ setting: 'SslPolicy', subject: subject.id, value: RECOMMENDED_POLICY }] }),
  en: {
    title: 'A listener’s TLS policy is outdated',
    sentence: 'Listener {listener} accepts {versions} by policy {policy}, which is none of those that AWS recommends.',
    cost: 'TLS 1.0 and 1.1 have known attacks, and audits such as PCI DSS refuse them. Policies that only lack the recommendation allow ciphers without forward secrecy or authenticated encryption.',
    decided:
      'SslPolicy of HTTPS and TLS listeners. It must be one of the policies of Security Hub’s control ELB.17. One that accepts TLS 1.0 or 1.1 weighs more than one that begins with TLS 1.2. The versions are those that AWS lists for the policy, or told from its name where the list could not be read. A listener that was made by API, CLI or CloudFormation without a policy has ELBSecurityPolicy-2016-08, with TLS 1.0 and without TLS 1.3. A policy that could not be read leaves it unknown.',
    console: [
      'EC2 → Load Balancers → Listeners and rules → {listener} → Security → Edit.',
      'Security policy: choose ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 → Save changes.',
      'Look at the connection log first: clients that use TLS 1.0 or 1.1 can no longer connect.',
    ],
    accept: 'While clients that cannot speak TLS 1.2 must be served.',
  },
  ja: {
    title: 'リスナーの TLS ポリシーが古くなっています',
    sentence: 'リスナー {listener} はポリシー {policy} により {versions} を受け付けます。これは AWS が推奨するポリシーではありません。',
    cost: 'TLS 1.0 と 1.1 には既知の攻撃があり、PCI DSS などの監査では認められません。推奨から外れるだけのポリシーも、前方秘匿性や認証付き暗号のない暗号スイートを許します。',
    decided:
      'HTTPS リスナーと TLS リスナーの SslPolicy を見ます。Security Hub のコントロール ELB.17 が挙げるポリシーでなければなりません。TLS 1.0 または 1.1 を受け付けるものは、TLS 1.2 以上のものより重く扱います。バージョンは AWS の一覧により、一覧を読めなければ名前から判断します。API、CLI、CloudFormation でポリシーを指定せずに作ったリスナーは ELBSecurityPolicy-2016-08 となり、TLS 1.0 が有効で TLS 1.3 がありません。ポリシーを読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → リスナーとルール → {listener} → セキュリティ → 編集。',
      'セキュリティポリシー: ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 を選ぶ → 変更内容の保存。',
      '先に接続ログを確認してください。TLS 1.0 や 1.1 を使うクライアントは接続できなくなります。',
    ],
    accept: 'TLS 1.2 を使えないクライアントに応答しなければならない間。',
  },
};
