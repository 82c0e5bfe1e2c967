import { sourceDestinationCheckHow } from '@/lib/steps/network-how';

import type { CheckPage } from '../page';
import { howFor } from '../repairs/how-for';
import { networkInterfaceBy } from '../repairs/network-by';

export const sourceDestinationCheckOffPage: CheckPage = {
  example: { networkInterface: 'eni-0123456789abcdef0' },
  repair: howFor(networkInterfaceBy, sourceDestinationCheckHow),
  en: {
    title: 'A target takes and sends packets of others',
    sentence: 'Network interface {networkInterface} does not check that packets are from or to itself.',
    cost: 'Who takes over this target can pass traffic of others on, and send packets in their name: a step from one container into the network.',
    decided:
      'SourceDestCheck of the network interfaces of tasks, of the instances that they run on, and of other targets; it is on unless somebody turns it off. Interfaces that an AWS service looks after are not applicable.',
    console: ['EC2 → Network Interfaces → {networkInterface} → Actions → Change source/dest. check: Enable → Save.'],
    accept: 'For an appliance, such as a NAT instance or a firewall, that passes traffic on.',
  },
  ja: {
    title: 'ターゲットが他者宛てのパケットを送受信できます',
    sentence: 'ネットワークインターフェイス {networkInterface} は、パケットの送信元と宛先が自身であることを確認しません。',
    cost: 'このターゲットを乗っ取った者は、他者の通信を中継し、他者を名乗ってパケットを送れます。コンテナからネットワークへ広がる足がかりになります。',
    decided:
      'タスク、その稼働するインスタンス、その他のターゲットのネットワークインターフェイスの SourceDestCheck を見ます。無効にしない限り有効です。AWS のサービスが管理するものは対象外です。',
    console: ['EC2 → ネットワークインターフェイス → {networkInterface} → アクション → 送信元/送信先チェックを変更: 有効 → 保存。'],
    accept: 'NAT インスタンスやファイアウォールなど、通信を中継する機器の場合。',
  },
};
