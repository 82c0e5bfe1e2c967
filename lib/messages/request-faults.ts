/** Why a request to Hoplens itself is refused before anything is done. */
export const REQUEST_FAULTS = ['foreign-origin', 'not-json', 'malformed-json', 'method-not-allowed'] as const;
export type RequestFault = (typeof REQUEST_FAULTS)[number];
