/**
 * The sections of a meeting, in the order of their numbers 00, 01, 02 …: what is said of each, in every
 * language and everywhere else, is checked against this list.
 */
export const sectionKinds = ['general', 'agenda', 'queue', 'votes', 'sos', 'minutes'] as const;
export type SectionKind = (typeof sectionKinds)[number];
