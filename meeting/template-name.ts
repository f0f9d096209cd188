/** Pad texts that a meeting can start from. */
export type TemplateName = 'assembly' | 'team';
/** All of them, in the order in which people are offered them. */
export const templateNames: readonly TemplateName[] = ['assembly', 'team'];
