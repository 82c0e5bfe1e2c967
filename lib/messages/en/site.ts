/** Sentences of the frame around every page. */
export const site = {
  title: 'Hoplens',
  description: 'What happens to a request, hop by hop: CloudFront, Application Load Balancer, ECS.',
  skipToContent: 'Skip to content',
  notFound: {
    title: 'There is nothing at this address',
    body: 'The link may be mistyped, or what it led to lived in a server that has been restarted since.',
    home: 'Back to the overview',
  },
  failed: {
    title: 'This page could not be shown',
    body: 'Something unexpected happened while it was built. Trying again often helps.',
    reference: 'Reference: {id}',
    retry: 'Try again',
  },
};
export type SiteMessages = typeof site;
