// How large a stance matrix can be: what asks for one and what prices it must agree.

/** Actors, and claims, that one matrix holds. */
export const mostInMatrix = 50
