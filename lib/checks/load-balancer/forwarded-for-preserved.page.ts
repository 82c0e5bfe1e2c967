import { loadBalancerAttributeHow } from '@/lib/steps/attribute-how';

import type { CheckPage } from '../page';
import { howFor, loadBalancerBy } from '../repairs/how-for';

export const forwardedForPreservedPage: CheckPage = {
  example: { loadBalancer: 'web' },
  repair: howFor(loadBalancerBy, (loadBalancer) =>
    loadBalancerAttributeHow(loadBalancer, {
      key: 'routing.http.xff_header_processing.mode',
      value: 'append',
      terraform: 'xff_header_processing_mode',
    }),
  ),
  en: {
    title: 'Callers write what X-Forwarded-For says',
    sentence: 'Load balancer {loadBalancer} hands on X-Forwarded-For as callers write it, without adding who connected.',
    cost: 'Whoever sends a request chooses the address that the application sees: limits per address, allow lists and audit logs can be deceived.',
    decided:
      'Attribute routing.http.xff_header_processing.mode of application load balancers: preserve fails, append (AWS’s default) and remove pass. Where every way in is proven to pass CloudFront it weighs less: CloudFront writes the viewer’s address at the end of the header, and what stands before it is still the caller’s. Where the attributes could not be read it is unknown.',
    console: [
      'EC2 → Load Balancers → {loadBalancer} → Attributes → Edit.',
      'Packet handling → X-Forwarded-For header: choose “Append” → Save changes.',
      'The application then finds one more address at the end of the header: count from the right.',
    ],
    accept: 'Behind CloudFront that nobody can go round, where the application believes the last address only.',
  },
  ja: {
    title: 'X-Forwarded-For の内容を送信者が決められます',
    sentence: 'ロードバランサー {loadBalancer} は、接続元を加えず、送信者が書いた X-Forwarded-For をそのまま渡します。',
    cost: 'アプリケーションから見えるアドレスを、リクエストの送信者が選べます。アドレスごとの制限、許可リスト、監査ログを欺くことができます。',
    decided:
      'Application Load Balancer の属性 routing.http.xff_header_processing.mode を見ます。preserve は不合格、append（AWS のデフォルト）と remove は合格です。すべての経路が CloudFront を通ることが証明されている場合は軽く扱います。CloudFront がヘッダーの末尾にビューワーのアドレスを書くためです。ただし、その前の部分は送信者が書いたままです。属性を読めなかった場合は「不明」です。',
    console: [
      'EC2 → ロードバランサー → {loadBalancer} → 属性 → 編集。',
      'パケット処理 → X-Forwarded-For ヘッダー: 「追加」（append）を選ぶ → 変更内容の保存。',
      'アプリケーションから見ると、ヘッダーの末尾にアドレスが 1 つ増えます。アドレスは右から数えてください。',
    ],
    accept: '迂回できない CloudFront の後ろにあり、アプリケーションが末尾のアドレスだけを信用する場合。',
  },
};
