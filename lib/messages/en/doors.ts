/** The page of what is proven of all requests: ways past CloudFront, and what no request reaches. */
export const doors = {
  title: 'Ways past CloudFront',
  titleOf: 'Ways past CloudFront: {name}',
  lead: 'Whether anybody can reach the containers without passing your own distributions, and what is set up that no request reaches.',
  ends: 'How it ends',
  how: 'Try it',
  ask: 'Ask this on the chain',
  curl: 'curl command',
  elsewhere: 'The command connects to the load balancer itself, wherever the name in the request leads.',
  foreign: 'Somebody sends this through a distribution of their own, with this load balancer as its origin.',
  unreached: 'What no request reaches',
};
export type DoorsMessages = typeof doors;
