import type { CheckPage } from '../page';

export const targetPlaintextPage: CheckPage = {
  example: { loadBalancer: 'web', targetGroup: 'web' },
  repair: ({ subject, chain }) => ({
    edits: chain.index.targetGroup.has(subject.id) ? [{ setting: 'Protocol', subject: subject.id, value: 'HTTPS' }] : [],
  }),
  en: {
    title: 'The load balancer speaks plain HTTP to its targets',
    sentence: 'Load balancer {loadBalancer} speaks plain HTTP to the targets of {targetGroup}.',
    cost: 'Cookies, passwords and tokens are in clear between load balancer and container. Whoever gets hold of a mirrored session, an appliance or a host in the same network reads them; and what asks for encryption in transit on the whole way, such as PCI DSS, is not met.',
    decided:
      'Protocol of target groups of application load balancers; HTTPS passes. AWS says that traffic inside a VPC is authenticated packet by packet, so it cannot be forged there. It is covered where VPC Encryption Controls of the group’s VPC enforce encryption and all targets are inside, and where one system has the VPC to itself: this account owns it; every load balancer and service in it hangs together with this load balancer by target groups, services or distributions; no route leads to a peering, a transit gateway or another private network; and the targets have no public address. Shares of subnets with other accounts, and what is neither load balancer nor service, are not looked at. It stands where anything of that was not read. Groups of network load balancers, which pass bytes on, and of Lambda functions are left out.',
    console: [
      'EC2 → Target groups → Create target group: the settings of {targetGroup}, with protocol HTTPS. The protocol of a group cannot be changed.',
      'Let the container speak TLS on its port; a certificate of its own will do, as load balancers do not validate it.',
      'Let the service, and then the rules of {loadBalancer}, use the new group; delete {targetGroup}.',
    ],
    accept: 'Where one system has a private network to itself, and no rule asks for encryption inside it.',
  },
  ja: {
    title: 'ロードバランサーがターゲットへ暗号化されない HTTP で接続します',
    sentence: 'ロードバランサー {loadBalancer} は {targetGroup} のターゲットへ暗号化されない HTTP で接続します。',
    cost: 'Cookie、パスワード、トークンが、ロードバランサーとコンテナの間を平文で流れます。トラフィックミラーリング、アプライアンス、同じネットワークのホストのいずれかを手に入れた人は、それを読めます。PCI DSS のように経路全体で転送中の暗号化を求める基準も満たしません。',
    decided:
      'Application Load Balancer のターゲットグループの Protocol を見ます。HTTPS なら合格です。AWS によれば VPC 内のトラフィックはパケットごとに認証されるため、そこで偽造されることはありません。グループの VPC の VPC 暗号化コントロールが暗号化を強制し、すべてのターゲットがその VPC 内にある場合は「補完済み」です。1 つのシステムが VPC を専有している場合も同じです。つまり、このアカウントが VPC を所有し、VPC 内のすべてのロードバランサーとサービスが、ターゲットグループ、サービス、ディストリビューションのいずれかを通じてこのロードバランサーとつながっていて、ピアリング、Transit Gateway、ほかのプライベートネットワークへのルートがなく、ターゲットがパブリックアドレスを持たない場合です。ほかのアカウントとのサブネットの共有や、ロードバランサーでもサービスでもないものは見ません。このいずれかを読めなかった場合は不合格のままです。バイト列をそのまま渡す Network Load Balancer のグループと、Lambda 関数のグループは対象外です。',
    console: [
      'EC2 → ターゲットグループ → ターゲットグループの作成: {targetGroup} と同じ設定で、プロトコルだけを HTTPS にします。グループのプロトコルは変更できません。',
      'コンテナのポートで TLS を使えるようにします。ロードバランサーは証明書を検証しないため、自己署名証明書で足ります。',
      'サービス、続いて {loadBalancer} のルールに新しいグループを使わせ、{targetGroup} を削除します。',
    ],
    accept: '1 つのシステムがプライベートネットワークを専有していて、その中の暗号化を求める規則がない場合。',
  },
};
