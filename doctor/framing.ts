import {ancestorHindrance, saysAncestors} from './content-policy';
import type {Headers} from './headers';
import {isSameOrigin} from './origin';
import type {Origin} from './origin';

/** The header by which a server refuses to be framed, as it was sent. */
export interface FrameRefusal {
  readonly header: 'X-Frame-Options' | 'Content-Security-Policy';
  readonly value: string;
}

/**
 * Why the page of `room` refuses to be shown in a frame of `page`; null where it doesn't.
 * `frame-ancestors` is heeded alone where it is there. `ALLOW-FROM` and unknown words of
 * `X-Frame-Options` are ignored by today's browsers.
 */
export const frameRefusal = (headers: Headers, room: Origin, page: Origin): FrameRefusal | null => {
  const policy = headers['content-security-policy'] ?? '';
  if (saysAncestors(policy)) {
    const hindrance = ancestorHindrance(policy, page, room);
    return (
      hindrance && {
        header: 'Content-Security-Policy',
        value: [hindrance.directive, ...hindrance.sources].join(' '),
      }
    );
  }
  const value = headers['x-frame-options'] ?? '';
  const words = value.split(',').map((word) => word.trim().toLowerCase());
  const refuses =
    words.includes('deny') || (words.includes('sameorigin') && !isSameOrigin(room, page));
  return refuses ? {header: 'X-Frame-Options', value} : null;
};
