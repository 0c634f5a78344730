// Everything that may be asked of the background worker, as types. Every question and every answer is parsed where it arrives.
import type * as v from 'valibot';
import type { PAGE_REQUESTS } from './page-requests';
import type { VIEW_REQUESTS } from './view-requests';

export type { Kept } from './page-requests';

export type PageRequests = typeof PAGE_REQUESTS;
export type ViewRequests = typeof VIEW_REQUESTS;
export type Requests = PageRequests & ViewRequests;

export type Question<K extends keyof Requests> = v.InferOutput<Requests[K]['question']>;
export type Answer<K extends keyof Requests> = v.InferOutput<Requests[K]['answer']>;
