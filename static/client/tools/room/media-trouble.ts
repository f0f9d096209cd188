import {providerOf} from '../../../../calls/providers';
import type {WebRoom} from './call-state';

/**
 * Why microphone or camera can't be used in a frame: the page is not on https, or its headers forbid
 * what is named.
 */
export type MediaTrouble = 'http' | readonly string[];

/** Chromium has it under the older name; Firefox and Safari tell nobody. */
interface PolicedFrame extends HTMLIFrameElement {
  readonly featurePolicy?: {readonly allowsFeature: (feature: string) => boolean};
  readonly permissionsPolicy?: {readonly allowsFeature: (feature: string) => boolean};
}

/**
 * What stands in the way of a call in a room, as far as the browser tells. The frame that is asked is not
 * in the page, and so contacts nobody.
 */
export const findMediaTrouble = (room: WebRoom): MediaTrouble | null => {
  // The global itself: as a property, its name would be taken for one of the panel's own.
  if (!isSecureContext) return 'http';
  const frame: PolicedFrame = document.createElement('iframe');
  // The address first: what is allowed is allowed to its server.
  frame.src = room.url;
  frame.allow = providerOf(room).allowed.join('; ');
  const policy = frame.permissionsPolicy ?? frame.featurePolicy;
  const forbidden = ['microphone', 'camera'].filter(
    (feature) => policy?.allowsFeature(feature) === false,
  );
  return forbidden.length > 0 ? forbidden : null;
};
